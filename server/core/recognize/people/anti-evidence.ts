import type { Sentence, Token } from '../../model.ts'
import { CUE_BITS } from './cues.ts'
import { casingOf, endingOf } from './tagger.ts'
import { ANTI, hasCue, isCased, NAME_LISTS, TITLES, type Candidate, type NameContext } from './candidate.ts'

/** Whether a candidate is the name of something else: a place, an organisation, something named after a person, an ordinary word. */
export function isNoPerson(context: NameContext, { from, to, because, margin }: Candidate): boolean {
  const { tokens } = context.reading
  let words = 0
  let against = 0
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind !== 'word') continue
    words++
    if (hasCue(context, i, ANTI | TITLES | CUE_BITS['after-name']) && !hasCue(context, i, NAME_LISTS)) against++
  }
  if (words === 0 || against === words) return true
  if (isFirm(context, from, to) || isCredit(context, from, to)) return true
  if (to - from === 1 && isLoneCommonWord(context, from, because.every(({ rule }) => rule === 'tagger'), margin)) return true
  const vouched = because.some(({ rule }) => rule === 'title-before' || rule === 'title-after' || rule === 'honorific')
  if (!vouched && against > 0 && against * 2 >= words && margin < 100) return true
  // "Water Board", "सिविल अस्पताल": a thing by its last word.
  if (!vouched && hasCue(context, to - 1, CUE_BITS.body) && !hasCue(context, to - 1, NAME_LISTS)) return true
  if (isLoneLetter(tokens.slice(from, to))) return true
  if (!vouched && isCapitalOfPlace(context, from, to) && margin < SURE_OF_CAPITALS) return true
  // A form of address stands before the names of things too: "सरदार पटेल मार्ग पर".
  const addressed = because.some(({ rule }) => rule === 'honorific') && !because.some(({ rule }) => rule === 'title-before')
  if (addressed && isNamedAfter(context, from, to) && endsPhrase(context, to)) return true
  // "મુખ્યમંત્રી અમૃતમ યોજના હેઠળ": so do titles.
  if (to - from === 1 && !isCased(tokens[from] as Token) && !hasCue(context, from, NAME_LISTS) && isNamedAfter(context, from, to) && endsPhrase(context, to)) return true
  return !vouched && (isNamedAfter(context, from, to) || isAfterNamer(context, from))
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

/** A capital that the place asks for and not the word: the first word of a sentence, or a line that is all capitals. Name lists may still vouch. */
function isCapitalOfPlace(context: NameContext, from: number, to: number): boolean {
  const { reading } = context
  if (!isCased(reading.tokens[from] as Token)) return false
  for (let i = from; i < to; i++) if (hasCue(context, i, NAME_LISTS)) return false
  const sentence = sentenceAt(reading.document.sentences, from)
  if (!sentence) return false
  return (to - from === 1 && from === sentence.from) || isHeadline(reading.tokens, sentence)
}

/** Whether a word stands in a line of which most words have capitals. */
export function isTitled({ reading }: NameContext, at: number): boolean {
  const sentence = isCased(reading.tokens[at] as Token) ? sentenceAt(reading.document.sentences, at) : undefined
  return sentence !== undefined && isHeadline(reading.tokens, sentence)
}

// A sentence is asked about once for each title in it, and may be as long as the text.
const HEADLINES = new WeakMap<Sentence, boolean>()

function isHeadline(tokens: readonly Token[], sentence: Sentence): boolean {
  let known = HEADLINES.get(sentence)
  if (known === undefined) HEADLINES.set(sentence, known = casingOf(tokens, sentence) === 'titled')
  return known
}

function sentenceAt(sentences: readonly Sentence[], token: number): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle] as Sentence).from <= token) low = middle
    else high = middle - 1
  }
  return sentences[low]
}

/** "Rajiv Gandhi Stadium", "अटल पेंशन योजना", "Norman Manley International Airport": what follows makes it the name of a thing. */
function isNamedAfter(context: NameContext, from: number, to: number): boolean {
  // With a case ending the name has done with its phrase: "વસાવાએ" + "ગામ".
  if (endingOf(context.reading, to - 1) > 0 && context.reading.tokens[to - 1]?.script !== 'Latin') return false
  return bodyAfter(context, from, to) > 0
}

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

function isAfterNamer(context: NameContext, from: number): boolean {
  const before = context.reading.tokens[from - 1]
  if (!before || context.reading.paragraphAt[from - 1] !== context.reading.paragraphAt[from]) return false
  return hasCue(context, from - 1, CUE_BITS['body-before']) && endingOf(context.reading, from - 1) === 0
}

function isLoneLetter(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.kind !== 'word' || token.end - token.start === 1) && tokens.filter(({ script }) => script === 'Han').length < 2
}
