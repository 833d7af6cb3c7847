import type { Token } from '../../model.ts'
import { CUE_BITS } from './cues.ts'
import { isCommonInKorean } from './korean-names.ts'
import { isPlaceHere } from './place-memory.ts'
import { isHeadline, sentenceAt } from './headline.ts'
import { endingOf } from './tagger.ts'
import { ANTI, hasCue, isCased, isVerb, NAME_LISTS, TITLES, type Candidate, type NameContext } from './candidate.ts'

/** Whether a candidate is the name of something else: a place, an organisation, something named after a person, an ordinary word. */
export function isNoPerson(context: NameContext, { from, to, because, margin }: Candidate): boolean {
  const { tokens } = context.reading
  let words = 0
  let against = 0
  let things = 0
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind !== 'word' || i > from && i < to - 1 && hasCue(context, i, CUE_BITS.particle)) continue
    words++
    if (context.cues.things[i] === 1) things++
    // The second half of "Yat-sen" is no senator.
    if (i > from && tokens[i - 1]?.folded === '-' && tokens[i]?.spaced === false) continue
    // A form of address stands before a name, never at its end: "Amartya Sen" is no senator.
    if (i > from && i === to - 1 && isCased(tokens[i] as Token) && hasCue(context, i, CUE_BITS.honorific) && !hasCue(context, i, ANTI | CUE_BITS.title | CUE_BITS['after-name'])) continue
    if (hasCue(context, i, ANTI | TITLES | CUE_BITS['after-name']) && !hasCue(context, i, NAME_LISTS) && (tokens[i]?.script !== 'Han' || to - from < 2 || isInWord(context, i, from, to))) against++
  }
  // A family name of one letter may stand for a country too: 韓氏.
  const family = (tokens[from]?.script === 'Han' || tokens[from]?.script === 'Hangul' && to - from === 1) && because.some(({ rule }) => rule === 'title-after' || rule === 'title-before' || rule === 'known-in-article')
  if (words === 0 || !family && (against === words || things === words)) return true
  if (isFirm(context, from, to) || isCredit(context, from, to)) return true
  if (to - from === 1 && isVerb(context, from) && margin < SURE_OF_COMMON_WORD && because.every(({ rule }) => rule === 'tagger' || rule === 'speaker')) return true
  if (to - from === 1 && isLoneCommonWord(context, from, because.every(({ rule }) => rule === 'tagger'), margin)) return true
  if (to - from === 1 && !remembersFull(because) && because.every(({ rule }) => rule === 'tagger' || rule === 'known-in-article') && margin < SURE_WITH_ARTICLE && isWithArticle(context, from)) return true
  if (to - from === 1 && because.every(({ rule }) => rule === 'tagger') && isCommonInKorean(context, from)) return true
  if (to - from === 1 && !remembersFull(because) && because.every(({ rule }) => rule === 'tagger' || rule === 'known-in-article') && isPlaceHere(context, from)) return true
  if (because.every(({ rule }) => rule === 'tagger') && isWordOfChinese(context, from, to)) return true
  const vouched = because.some(({ rule }) => rule === 'title-before' || rule === 'title-after' || rule === 'honorific')
  if (!vouched && !family && against > 0 && against * 2 >= words && margin < 100) return true
  // "Water Board", "सिविल अस्पताल": a thing by its last word.
  if (!vouched && !family && hasCue(context, to - 1, CUE_BITS.body) && !hasCue(context, to - 1, NAME_LISTS)) return true
  if (isLoneLetter(tokens.slice(from, to)) && !((tokens[from]?.script === 'Han' || tokens[from]?.script === 'Hangul') && because.some(({ rule }) => rule === 'title-after' || rule === 'known-in-article'))) return true
  const remembered = remembersFull(because) && (context.scores[from * 2] as number) > LEAST_AT_HEAD
  if (!vouched && !remembered && margin < (isActor(context, to) ? SURE_OF_ACTOR : SURE_OF_CAPITALS) && isCapitalOfPlace(context, from, to)) return true
  // A form of address stands before the names of things too: "सरदार पटेल मार्ग पर".
  const addressed = because.some(({ rule }) => rule === 'honorific') && !because.some(({ rule }) => rule === 'title-before')
  if (addressed && isNamedAfter(context, from, to) && endsPhrase(context, to)) return true
  // "મુખ્યમંત્રી અમૃતમ યોજના હેઠળ": so do titles.
  if (to - from === 1 && !isCased(tokens[from] as Token) && !hasCue(context, from, NAME_LISTS) && isNamedAfter(context, from, to) && endsPhrase(context, to)) return true
  return isBehindTitleOfThing(context, from) || !vouched && (isNamedAfter(context, from, to) || isAfterNamer(context, from))
}

function remembersFull(because: Candidate['because']): boolean { return because.some(({ rule, words }) => rule === 'known-in-article' && /\s/.test(words)) }

/** "الوحيد": an adjective or a noun; alone it is a name only where a list or another word says so. */
function isWithArticle(context: NameContext, at: number): boolean {
  const lexicon = context.reading.packs[at]?.lexicon
  if (!lexicon || lexicon.gluedArticles.size === 0 || hasCue(context, at, NAME_LISTS)) return false
  const { folded } = context.reading.tokens[at] as Token
  return [...lexicon.gluedArticles].some((article) => folded.startsWith(article) && folded.length - article.length > 2)
}

/** Whether a Chinese character stands in a word of two letters or more that is no name; one letter tells little. */
function isInWord({ reading }: NameContext, at: number, from: number, to: number): boolean {
  for (let i = Math.max(from, at - LONGEST_WORD); i <= at; i++) if (reading.matches[i]?.some(({ lexeme, to: end }) => end > at && end > i + 1 && end <= to && (lexeme.cls !== 'name-cue' || lexeme.cue !== 'given' && lexeme.cue !== 'family'))) return true
  return false
}

const LONGEST_WORD = 5

/** Chinese letters that only the tagger takes for a name and that are another word from end to end: 周三 is a Wednesday, though 周 is a family too. */
function isWordOfChinese({ reading }: NameContext, from: number, to: number): boolean {
  return reading.tokens[from]?.script === 'Han' && to - from > 1 && reading.matches[from]?.some(({ lexeme, to: end }) => end === to && (lexeme.cls !== 'name-cue' || lexeme.cue !== 'given' && lexeme.cue !== 'family')) === true
}

/** "Johnson & Johnson", "Marks & Spencer". */
function isFirm({ reading }: NameContext, from: number, to: number): boolean {
  return reading.tokens[from - 1]?.folded === '&' || reading.tokens[to]?.folded === '&'
}

/** The agency in a dateline, "LAGOS (Harbour Wire) -", the owner behind ©, and whoever a picture is from, "(Photo: Summit Images)". */
function isCredit(context: NameContext, from: number, to: number): boolean {
  const { reading } = context
  const { tokens } = reading
  const mark = (at: number): string => reading.paragraphAt[at] === reading.paragraphAt[from] ? tokens[at]?.folded ?? '' : ''
  for (let i = from - 1; i >= from - 2; i--) {
    if (mark(i) === '©') return true
    if (tokens[i]?.kind !== 'number') break
  }
  const open = mark(from - 1) === '('
  if (open && mark(to) === ')' && mark(to + 1) === '-' && from - (reading.document.paragraphs[reading.paragraphAt[from] as number]?.from ?? 0) <= LONGEST_DATELINE) return true
  return mark(from - 1) === ':' && reading.matches[from - 2]?.some(({ lexeme }) => lexeme.cls === 'caption') === true && mark(from - 3) === '('
}

const LONGEST_DATELINE = 12

/** "Hope", "विकास": a name and a word; alone it is the word, unless the tagger is as sure as can be. */
function isLoneCommonWord(context: NameContext, at: number, onlyTagged: boolean, margin: number): boolean {
  return onlyTagged && margin < SURE_OF_COMMON_WORD && hasCue(context, at, CUE_BITS['not-name'] | CUE_BITS.place) && hasCue(context, at, NAME_LISTS)
}

// In hundredths of the tagger's usual sureness of a name.
const SURE_OF_COMMON_WORD = 110

// In hundredths of the tagger's usual sureness of a name.
const SURE_OF_CAPITALS = 60
// Of the first word of a sentence that says something, or whose age is told.
const SURE_OF_ACTOR = 20
// Of a lone word with the Arabic article: الزهراني is a family, الوحيد an adjective.
const SURE_WITH_ARTICLE = 65
// Of a word that the article knows as part of a longer name.
const LEAST_AT_HEAD = -100

/** A capital that the place asks for and not the word: the first word of a sentence, or a line that is all capitals. Name lists may still vouch. */
function isCapitalOfPlace(context: NameContext, from: number, to: number): boolean {
  const { reading } = context
  if (!isCased(reading.tokens[from] as Token)) return false
  for (let i = from; i < to; i++) if (hasCue(context, i, NAME_LISTS)) return false
  const sentence = sentenceAt(reading.document.sentences, from)
  if (!sentence) return false
  return (to - from === 1 && from === sentence.from) || isHeadline(reading, sentence)
}

/** "Meirelles disse", "Delors, 69 anos": what follows is said of people. */
function isActor(context: NameContext, to: number): boolean {
  const { tokens, paragraphAt } = context.reading
  if (paragraphAt[to] !== paragraphAt[to - 1]) return false
  return hasCue(context, to, CUE_BITS.speech) || tokens[to]?.folded === ',' && tokens[to + 1]?.kind === 'number' && (tokens[to + 1] as Token).folded.length === 2 && paragraphAt[to + 1] === paragraphAt[to]
}

/** "Rajiv Gandhi Stadium", "अटल पेंशन योजना", "Norman Manley International Airport": what follows makes it the name of a thing. */
function isNamedAfter(context: NameContext, from: number, to: number): boolean {
  const last = context.reading.tokens[to - 1] as Token
  if (last.script === 'Han' || last.script === 'Kana') return isBeforeBody(context, to)
  // With a case ending the name has done with its phrase: "વસાવાએ" + "ગામ".
  if (endingOf(context.reading, to - 1) > 0 && context.reading.tokens[to - 1]?.script !== 'Latin') return false
  return bodyAfter(context, from, to) > 0
}

/** The same without spaces: "高橋" + "建設", "上田" + "記念財団". A government is still told of by who leads it, as in "岸田政権". */
function isBeforeBody(context: NameContext, at: number): boolean {
  const { tokens, matches, packs } = context.reading
  if (tokens[at]?.spaced !== false || titleOf(context, at)) return false
  const isBody = (i: number, least: number): number => matches[i]?.find(({ lexeme, to }) => lexeme.cls === 'name-cue' && lexeme.cue === 'body' && to - i >= least)?.to ?? 0
  if (isBody(at, 2) > 0 || isBody(at + 2, 2) > 0 && matches[at]?.some(({ lexeme, to }) => lexeme.cls === 'name-cue' && lexeme.cue === 'body-before' && to === at + 2)) return true
  if (packs[at]?.soundLetters.size !== 0) return false
  // Japanese parts words by kana: the last letters of a run of characters tell what it is.
  let end = at
  while (end < at + LONGEST_RUN && tokens[end]?.script === 'Han' && !tokens[end]?.spaced) end++
  for (let i = at; i < end; i++) if (isBody(i, 1) === end) return true
  return false
}

const LONGEST_RUN = 8

function titleOf({ cues }: NameContext, at: number): boolean { return (cues.titleEnds[at] as number) > 0 }

/** The token after the last word of what is named after the words before `to`: a body right behind them, in capitals further words before it; else 0. */
function bodyAfter(context: NameContext, from: number, to: number): number {
  const { reading } = context
  let end = 0
  for (let i = to; i < to + LONGEST_BODY; i++) {
    const next = reading.tokens[i]
    if (i > to && next?.folded === '.' && hasCue(context, i - 1, CUE_BITS['after-name'])) continue
    if (!next || next.kind !== 'word' || !next.spaced || reading.paragraphAt[i] !== reading.paragraphAt[from] || isCased(next) && !next.capital) break
    if (hasCue(context, i, CUE_BITS.body)) end = i + 1
    else if (!isCased(next) || hasCue(context, i, CUE_BITS.function)) break
  }
  return end
}

const LONGEST_BODY = 4

/** A postposition or case ending after the body shows that it ends the phrase and is no place that the person goes to. */
function endsPhrase(context: NameContext, to: number): boolean {
  const end = bodyAfter(context, to - 1, to)
  // "શ્રી મહેતા સંસ્થાના પ્રમુખ છે": the body's head.
  return end > 0 && !hasCue(context, end, TITLES) && (isCased(context.reading.tokens[to] as Token) || context.reading.tokens[end]?.kind !== 'word' || hasCue(context, end, CUE_BITS.function | CUE_BITS['not-name']) || endingOf(context.reading, end - 1) > 0)
}

/** "Hurricane Maria", "ураган «Мария»". */
function isAfterNamer(context: NameContext, from: number): boolean {
  const { tokens, paragraphAt } = context.reading
  const at = OPENING.has(tokens[from - 1]?.folded ?? '') && tokens[from]?.spaced === false ? from - 2 : from - 1
  if (!tokens[at] || paragraphAt[at] !== paragraphAt[from]) return false
  return hasCue(context, at, CUE_BITS['body-before']) && endingOf(context.reading, at) === 0
}

const OPENING: ReadonlySet<string> = new Set(['«', '"', '“', '„', '‘', "'"])

/** "rue du Général Leclerc", "شارع الملك فيصل": the title belongs to the name of the street. */
function isBehindTitleOfThing(context: NameContext, from: number): boolean {
  const { reading } = context
  let at = from - 1
  while (at >= from - LONGEST_TITLE && reading.paragraphAt[at] === reading.paragraphAt[from] && (hasCue(context, at, TITLES) || reading.tokens[at]?.folded === '.')) at--
  if (at === from - 1 || !hasCue(context, at + 1, TITLES)) return false
  if (hasCue(context, at, CUE_BITS.particle) && hasCue(context, at, CUE_BITS.function)) at--
  return reading.paragraphAt[at] === reading.paragraphAt[from] && hasCue(context, at, CUE_BITS['body-before']) && hasCue(context, at, CUE_BITS.body) && endingOf(reading, at) === 0
}

const LONGEST_TITLE = 3

function isLoneLetter(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.kind !== 'word' || token.end - token.start === 1) && tokens.filter(({ script }) => script === 'Han').length < 2
}
