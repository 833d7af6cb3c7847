import type { Token } from '../../model.ts'
import { CUE_BITS } from './cues.ts'
import { ANTI, hasCue, isCased, isVerb, NAME_LISTS, TITLES, wordsOf, type Candidate, type NameContext } from './candidate.ts'
import { isTitled } from './headline.ts'
import { eastAsianName } from './east-asian.ts'
import { isInitial } from './edges.ts'
import { koreanName } from './korean-names.ts'
import { nameBefore } from './name-before.ts'
import { endingOf } from './tagger.ts'

/** Names that the packs' words give away even where the tagger sees none. */
export function nameRules(context: NameContext): readonly Candidate[] {
  const found: Candidate[] = []
  for (const sentence of context.reading.document.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const candidate = eastAsianName(context, i, sentence.from, sentence.to) ?? initials(context, i, sentence.to) ?? koreanName(context, i, sentence.to) ?? nameBefore(context, i, sentence.to) ?? afterTitle(context, i, sentence.to) ?? withPatronymic(context, i, sentence.to) ?? givenAndFamily(context, i, sentence.to) ?? withParticle(context, i, sentence.to) ?? atHead(context, i, sentence.from, sentence.to) ?? suffixed(context, i, sentence.to) ?? pair(context, i, sentence.to) ?? listed(context, i, sentence.to) ?? declined(context, i, sentence.from) ?? speaker(context, i, sentence.from, sentence.to) ?? spoken(context, i, sentence.to)
      if (!candidate) continue
      found.push(candidate)
      i = Math.max(i, candidate.to - 1)
    }
  }
  return found
}

/** Two initials or more, or one with a full stop, and a word: "A. P. J. Abdul Kalam", "डी.एस. गोहिल", "एस सोमनाथ". */
function initials(context: NameContext, from: number, limit: number): Candidate | undefined {
  if (!isInitial(context, from) || context.reading.tokens[from]?.spaced === false || context.cues.things[from] === 1 || (context.cues.titleEnds[from] as number) > from + 1) return undefined
  let at = from
  let stops = 0
  let count = 0
  while (at < limit && isInitial(context, at) && count < 4) {
    at++
    count++
    if (context.reading.tokens[at]?.folded === '.') { at++; stops++ }
  }
  if (stops === 0) return undefined
  const name = context.reading.tokens[at]
  if (at >= limit || !name || !canBeName(context, at) || (isCased(name) ? name.end - name.start < 3 : scoreAt(context, at) < LEAST_AFTER_INITIALS)) return undefined
  return { from, to: at + 1, margin: 0, because: [{ rule: 'initials', words: wordsOf(context, from, at) }] }
}

/** What follows a title: capitalised words, or in scripts without capitals a word that the tagger nearly takes for a name. */
function afterTitle(context: NameContext, at: number, limit: number): Candidate | undefined {
  const from = context.cues.titleEnds[at] as number
  if (from === 0 || from >= limit) return undefined
  const first = context.reading.tokens[from] as Token
  const dotted = first.folded === '.' && hasCue(context, from - 1, CUE_BITS.honorific | CUE_BITS.initial) ? from + 1 : from
  const begin = behindAdjectives(context, dotted >= limit ? from : dotted, limit)
  const title = context.reading.tokens[at] as Token
  if (from === at + 1 && isOfNext(context, at)) return undefined
  const rule = hasCue(context, from - 1, CUE_BITS.title) ? 'title-before' : 'honorific'
  const spelled = initials(context, begin, limit)
  if (spelled) return { ...spelled, because: [{ rule, words: wordsOf(context, at, from) }] }
  let to = begin
  if (isCased(context.reading.tokens[begin] as Token)) {
    // "the captain Tuesday", "president Monday": a capital alone is not enough after a common noun in lower case. In a headline the tagger has seen the end: "MAYOR KENNETH OBI" + "VOWS".
    const titled = isTitled(context, begin)
    const most = titled && context.taggedEnds[begin] || begin + 5
    while (to < limit && to < most && (to === begin || !titled || belongsInHeadline(context, to)) && (isCapitalName(context, to) || to > begin && isHyphenated(context, to))) to += context.reading.tokens[to]?.kind === 'mark' ? 2 : 1
    to = Math.min(to, limit)
    if (to === begin || !(title.capital || scoreAt(context, begin) > LEAST_AFTER_TITLE)) return undefined
  } else {
    const known = hasCue(context, begin, NAME_LISTS) || context.cues.bits[begin] === 0 && begin + 1 < limit && context.cues.bits[begin + 1] === 0 && (context.scores[(begin + 1) * 2 + 1] as number) > SURE_IN_PAIR
    if (!canBeName(context, begin) || isVerb(context, begin) || scoreAt(context, begin) < (known ? LEAST_OF_KNOWN : beginsWithArticle(context, begin) ? LEAST_WITH_ARTICLE : LEAST_AFTER_TITLE)) return undefined
    // Where the tagger sees a name there, it has seen its end too.
    const seen = context.taggedEnds[begin] as number
    to = seen || begin + 1
    while ((seen === 0 || continuesName(context, to)) && to < limit && !isObject(context, begin, to) && !hasCue(context, to, CUE_BITS.ordinary) && !isVerb(context, to) && to < begin + 4 && canBeName(context, to) && (context.scores[to * 2 + 1] as number) > (hasCue(context, to - 1, CUE_BITS.family) ? 0 : LEAST_NEXT)) to++
  }
  return { from: begin, to, margin: 0, because: [{ rule, words: wordsOf(context, at, from) }] }
}

/** A third word or later right before the verb that ends its sentence is what the person gave, took or made: "పియర్ లంబెర్ట్" + "సలహాలు ఇచ్చారు.". */
function isObject(context: NameContext, begin: number, at: number): boolean {
  return at - begin >= 2 && !hasCue(context, at, NAME_LISTS) && isVerb(context, at + 1) && context.reading.tokens[at + 2]?.kind !== 'word'
}

/** Where every word has a capital, a capital alone does not go on with the name: "Prime Minister Laura Ekström" + "Rejects". */
function belongsInHeadline(context: NameContext, at: number): boolean {
  return context.reading.tokens[at]?.kind === 'mark' || hasCue(context, at, NAME_LISTS) || !hasCue(context, at, CUE_BITS.ordinary | CUE_BITS.speech) && (context.scores[at * 2 + 1] as number) > SURE_OF_NEXT
}

/** Whether a word is so surely part of a name that the end the tagger saw before it may be passed. */
function continuesName(context: NameContext, at: number): boolean {
  if (hasCue(context, at, NAME_LISTS)) return endingOf(context.reading, at - 1) === 0 || hasCue(context, at - 1, NAME_LISTS) && context.cues.inflected[at - 1] === 0
  if (context.cues.bits[at] === 0 && endingOf(context.reading, at - 1) === 0 && endingOf(context.reading, at) > 1 && (context.scores[at * 2 + 1] as number) > SURE_OF_INFLECTED) return true
  // A vowel sign ("આન્દ્રે") may be the name's own as well as the agent's.
  return context.cues.bits[at] === 0 && endingOf(context.reading, at - 1) <= 1 && (context.scores[at * 2 + 1] as number) > SURE_OF_NEXT && (context.scores[at * 2] as number) > SURE_OF_NEXT
}

/** A common given name and a common family name in a row. */
function givenAndFamily(context: NameContext, at: number, limit: number): Candidate | undefined {
  if (!hasCue(context, at, CUE_BITS.given) || at + 1 >= limit) return undefined
  const doubled = behindHyphen(context, at, limit)
  if (doubled > 0) return { from: at, to: doubled, margin: 0, because: [{ rule: 'given-name', words: wordsOf(context, at, doubled) }] }
  if (context.reading.matches[at + 1]?.some(({ lexeme, proclitic }) => lexeme.cls === 'name-cue' && proclitic !== undefined) && context.reading.packs[at]?.pack.people.verbFirst === 'yes') return undefined
  if (!hasCue(context, at + 1, CUE_BITS.family) && !followsGiven(context, at) && !followsDeclined(context, at) || !context.reading.tokens[at + 1]?.spaced) return undefined
  const [first, second] = [context.reading.tokens[at] as Token, context.reading.tokens[at + 1] as Token]
  if (isCased(first) && !(first.capital && second.capital) || first.folded === second.folded) return undefined
  return { from: at, to: at + 2, margin: 0, because: [{ rule: 'given-name', words: wordsOf(context, at, at + 2) }] }
}

/** A given name, a middle name after the father, and the family name if one follows: "Иван Петрович Сидоров". */
function withPatronymic(context: NameContext, at: number, limit: number): Candidate | undefined {
  if (at + 1 >= limit || !isPatronymic(context, at + 1) || !canBeName(context, at) || hasCue(context, at, CUE_BITS.ordinary)) return undefined
  const to = at + 2 < limit && isCapitalName(context, at + 2) && !hasCue(context, at + 2, CUE_BITS.ordinary) ? at + 3 : at + 2
  return { from: at, to, margin: 0, because: [{ rule: 'given-name', words: wordsOf(context, at, at + 2) }] }
}

function isPatronymic({ reading }: NameContext, at: number): boolean {
  const token = reading.tokens[at] as Token
  return token.kind === 'word' && token.capital && token.spaced && (reading.packs[at]?.patronymicEndings ?? []).some((ending) => token.folded.length - ending.length > 1 && token.folded.endsWith(ending))
}

/** A common given name that begins a sentence, where its capital tells nothing: "Dan waited", or signs a letter: "Sophie". */
function atHead(context: NameContext, at: number, first: number, limit: number): Candidate | undefined {
  const isGiven = hasCue(context, at, CUE_BITS.given) && !hasCue(context, at, ANTI | TITLES | CUE_BITS.ordinary)
  if (at !== first || !isGiven || !isCased(context.reading.tokens[at] as Token) || !canBeName(context, at) || isTitled(context, at) || scoreAt(context, at) < LEAST_AT_HEAD) return undefined
  const to = at + 1 < limit && isCapitalName(context, at + 1) && !hasCue(context, at + 1, CUE_BITS.ordinary) ? at + 2 : at + 1
  return to === at + 1 || scoreAt(context, at) > SURE_OF_NEXT ? { from: at, to, margin: 0, because: [{ rule: 'given-name', words: wordsOf(context, at, to) }] } : undefined
}

/** The end of a doubled given name with its family name, which may have a particle: "Jean-Baptiste Delmas", "Karl-Theodor zu Waldeck"; else 0. */
function behindHyphen(context: NameContext, at: number, limit: number): number {
  if (!isCased(context.reading.tokens[at] as Token) || !isHyphenated(context, at + 1) || !context.reading.tokens[at + 2]?.capital) return 0
  let to = at + 3
  while (to < limit && to < at + 6 && hasCue(context, to, CUE_BITS.particle) && context.reading.tokens[to]?.kind === 'word') to++
  return to < limit && isCapitalName(context, to) && !hasCue(context, to, CUE_BITS.ordinary) && !isTitled(context, at) ? to + 1 : 0
}

/** In scripts without capitals, a word that nothing is known of and the tagger would take for a second name. */
function followsGiven(context: NameContext, at: number): boolean {
  const next = context.reading.tokens[at + 1]
  if (!next || next.kind !== 'word' || isCased(next) || context.cues.bits[at + 1] !== 0 || hasCue(context, at, CUE_BITS['not-name'] | TITLES | CUE_BITS.place) || endingOf(context.reading, at) > 0) return false
  const inside = context.scores[(at + 1) * 2 + 1] as number
  const least = next.script === 'Arabic' ? LEAST_AFTER_GIVEN / 2 : LEAST_AFTER_GIVEN
  return scoreAt(context, at) > (inside > SURE_IN_PAIR ? 2 * LEAST_OF_GIVEN : LEAST_OF_GIVEN) && inside > least && !isVerb(context, at + 1)
}

/** A respectful ending that only given names have: "कमलाबेन", "જયંતિભાઈ", and the family name after it. */
function suffixed(context: NameContext, at: number, limit: number): Candidate | undefined {
  if (!hasCue(context, at, CUE_BITS.suffixed) || hasCue(context, at, ANTI | TITLES) || isCased(context.reading.tokens[at] as Token) || scoreAt(context, at) < LEAST_WITH_SUFFIX) return undefined
  const to = at + 1 < limit && canBeName(context, at + 1) && (hasCue(context, at + 1, NAME_LISTS) || (context.scores[(at + 1) * 2 + 1] as number) > 0) ? at + 2 : at + 1
  return { from: at, to, margin: 0, because: [{ rule: 'name-suffix', words: wordsOf(context, at, at + 1) }] }
}

/** "Ursula von der Leyen", "Mohammed ben Salmane": a name, small words that names have inside, and a word in capitals. */
function withParticle(context: NameContext, at: number, limit: number): Candidate | undefined {
  const first = context.reading.tokens[at] as Token
  if (!isCased(first) || !first.capital || first.end - first.start < 2 || !(hasCue(context, at, CUE_BITS.given) || (context.taggedEnds[at] as number) === at + 1 || scoreAt(context, at) > SURE_OF_NEXT) || hasCue(context, at, TITLES | CUE_BITS.place)) return undefined
  let to = at + 1
  while (to < limit && to < at + 4 && isParticle(context, to, hasCue(context, at, CUE_BITS.given) || scoreAt(context, at) > SURE_OF_NEXT)) to++
  if (to === at + 1 || to >= limit || !isCapitalName(context, to) || !isCased(context.reading.tokens[to] as Token) || scoreAt(context, to) < LEAST_AFTER_PARTICLE) return undefined
  return { from: at, to: to + 1, margin: 0, because: [{ rule: 'particle', words: wordsOf(context, at + 1, to) }] }
}

/** Not the one-letter words for "and"; words of the language's grammar ("de") only after a known given name. */
function isParticle(context: NameContext, at: number, given: boolean): boolean {
  const token = context.reading.tokens[at] as Token
  return token.kind === 'word' && !token.capital && token.spaced && token.end - token.start > 1 && hasCue(context, at, CUE_BITS.particle) && (given || !hasCue(context, at, CUE_BITS.function))
}

/** Two words side by side that nothing is known of, or a family name as the second: "क्लाउडिया शीनबाम", "हरमनप्रीत कौर". */
function pair(context: NameContext, at: number, limit: number): Candidate | undefined {
  const [first, second] = [context.reading.tokens[at] as Token, context.reading.tokens[at + 1]]
  if (at + 1 >= limit || !second || context.cues.bits[at] !== 0 || !isPlainWord(first) || !isPlainWord(second) || endingOf(context.reading, at) > 0 || isVerb(context, at) || isVerb(context, at + 1)) return undefined
  const [begins, inside] = [scoreAt(context, at), context.scores[(at + 1) * 2 + 1] as number]
  const isFamily = hasCue(context, at + 1, CUE_BITS.family) && !hasCue(context, at + 1, CUE_BITS['not-name'])
  if (isFamily ? inside < SURE_IN_PAIR || begins < LEAST_OF_GIVEN : context.cues.bits[at + 1] !== 0 || begins < LEAST_OF_PAIR || inside < LEAST_IN_PAIR) return undefined
  return { from: at, to: at + 2, margin: Math.round((begins + inside) / 2), because: [{ rule: 'tagger', words: wordsOf(context, at, at + 2) }] }
}

/** Behind a common given name in any case a word in capitals is its family name, where the tagger knows little of the language: "Гари Холта". */
function followsDeclined(context: NameContext, at: number): boolean {
  const next = context.reading.tokens[at + 1]
  return context.reading.packs[at]?.declension !== undefined && next?.script === 'Cyrillic' && isCapitalName(context, at + 1) && next.end - next.start > 1
    && !hasCue(context, at, ANTI | TITLES) && !hasCue(context, at + 1, ANTI | TITLES | CUE_BITS.ordinary) && !isTitled(context, at)
}

/** A common family name in the middle of a sentence, in a case that the tagger has not seen: "встреча с Байденом". */
function declined(context: NameContext, at: number, first: number): Candidate | undefined {
  const token = context.reading.tokens[at] as Token
  if (at === first || !token.capital || !token.spaced || context.reading.packs[at]?.declension === undefined || !hasCue(context, at, CUE_BITS.family) || hasCue(context, at, ANTI | TITLES | CUE_BITS.ordinary) || isTitled(context, at) || scoreAt(context, at) < LEAST_OF_GIVEN) return undefined
  return { from: at, to: at + 1, margin: 0, because: [{ rule: 'given-name', words: wordsOf(context, at, at + 1) }] }
}

function isPlainWord(token: Token): boolean { return token.kind === 'word' && token.spaced && !isCased(token) && token.end - token.start > 2 }

/** A known name that stands alone with its case, in a script without capitals: "ટ્રમ્પે", "पुतिन ने". */
function listed(context: NameContext, at: number, limit: number): Candidate | undefined {
  if (!hasCue(context, at, NAME_LISTS) || hasCue(context, at, ANTI | TITLES | CUE_BITS.initial | CUE_BITS['after-name'] | CUE_BITS.ordinary) || isCased(context.reading.tokens[at] as Token) || scoreAt(context, at) < LEAST_OF_LISTED) return undefined
  const marked = context.cues.inflected[at] === 1 || at + 1 < limit && hasCue(context, at + 1, CUE_BITS.function | CUE_BITS.speech)
  return marked || scoreAt(context, at) > SURE_OF_LISTED ? { from: at, to: at + 1, margin: 0, because: [{ rule: 'given-name', words: wordsOf(context, at, at + 1) }] } : undefined
}

/** A word that nothing else is known of, in a script without capitals, which says something: "इसाक बोले", "ફ્લેમિંગે કહ્યું". */
function speaker(context: NameContext, at: number, first: number, limit: number): Candidate | undefined {
  const token = context.reading.tokens[at] as Token
  if (isCased(token) || token.kind !== 'word' || !token.spaced || token.end - token.start < 3 || context.cues.bits[at] !== 0 || isVerb(context, at) || scoreAt(context, at) < LEAST_OF_SPEAKER) return undefined
  if ((context.reading.packs[at]?.pluralEndings ?? []).some((ending) => token.folded.endsWith(ending))) return undefined
  if (at > first && scoreAt(context, at) < SURE_OF_SPEAKER && !hasCue(context, at - 1, CUE_BITS.function | CUE_BITS.kin) && context.reading.tokens[at - 1]?.kind === 'word') return undefined
  let verb = at + 1
  if (hasCue(context, verb, CUE_BITS.speech) && endingOf(context.reading, at) === 0 && hasItsPart(context, at - 1, first)) return undefined
  while (verb < limit && verb < at + 3 && hasCue(context, verb, CUE_BITS.function | CUE_BITS['not-name']) && !hasCue(context, verb, CUE_BITS.speech)) verb++
  if (verb >= limit || !hasCue(context, verb, CUE_BITS.speech)) return undefined
  return { from: at, to: at + 1, margin: 0, because: [{ rule: 'speaker', words: wordsOf(context, at, verb + 1) }] }
}

/** Who said it, where the verb stands first: "قال ترامب". */
function spoken(context: NameContext, at: number, limit: number): Candidate | undefined {
  if (context.reading.packs[at]?.pack.people.verbFirst !== 'yes' || !hasCue(context, at, CUE_BITS.speech)) return undefined
  const from = context.reading.matches[at]?.find(({ lexeme }) => lexeme.cls === 'name-cue' && lexeme.cue === 'speech')?.to ?? at + 1
  const isName = (i: number): boolean => i < limit && isPlainWord(context.reading.tokens[i] as Token) && (context.cues.bits[i] === 0 || hasCue(context, i, NAME_LISTS) && !hasCue(context, i, ANTI | TITLES)) && !beginsWithArticle(context, i)
  if (!isName(from) || scoreAt(context, from) < LEAST_OF_SPEAKER) return undefined
  let to = from + 1
  while (to < from + 3 && isName(to) && (context.scores[to * 2 + 1] as number) > (hasCue(context, to - 1, CUE_BITS.given) ? 0 : LEAST_AFTER_GIVEN)) to++
  return { from, to, margin: 0, because: [{ rule: 'speaker', words: wordsOf(context, at, to) }] }
}

/** "الرئيس الأمريكي السابق" + "دونالد ترامب": adjectives with the article between a title and the name; "الوزير الجبير" has none. */
function behindAdjectives(context: NameContext, begin: number, limit: number): number {
  if (context.reading.packs[begin]?.pack.people.verbFirst !== 'yes') return begin
  let at = begin
  while (at + 1 < limit && at < begin + 3 && isPlainWord(context.reading.tokens[at] as Token) && beginsWithArticle(context, at) && !hasCue(context, at, NAME_LISTS)) at++
  return at > begin && canBeName(context, at) && (hasCue(context, at, NAME_LISTS) || scoreAt(context, at) > LEAST_AFTER_TITLE) ? at : begin
}

/** "مدرب ليفربول", "رئيس بلدية": a title without the article has what it belongs to behind it, not a name. */
function isOfNext(context: NameContext, at: number): boolean {
  const { reading } = context
  const token = reading.tokens[at] as Token
  if (reading.packs[at]?.pack.people.verbFirst !== 'yes' || token.script !== 'Arabic' || hasCue(context, at, CUE_BITS.honorific)) return false
  const match = reading.matches[at]?.find(({ lexeme }) => lexeme.cls === 'name-cue' && lexeme.cue === 'title')
  return !beginsWithArticle(context, at) && !(match?.proclitic !== undefined && reading.packs[at]?.lexicon.gluedArticles.has(match.proclitic.word))
}

function beginsWithArticle({ reading }: NameContext, at: number): boolean {
  const { folded } = reading.tokens[at] as Token
  return [...reading.packs[at]?.lexicon.gluedArticles ?? []].some((article) => folded.startsWith(article) && folded.length - article.length > 2)
}

/** Whether the word before has a postposition or ending that tells its part in the sentence: what stands between it and the verb says nothing, "रिपोर्ट को अधूरा बताया". */
function hasItsPart({ reading }: NameContext, at: number, first: number): boolean {
  const token = reading.tokens[at]
  return at >= first && token?.kind === 'word' && (reading.packs[at]?.partMarks ?? []).some((mark) => token.folded === mark || token.folded.endsWith(mark) && token.folded.length > mark.length + 2 && endingOf(reading, at) > 0)
}

function isHyphenated({ reading }: NameContext, at: number): boolean {
  const [mark, next] = [reading.tokens[at], reading.tokens[at + 1]]
  return mark?.folded === '-' && !mark.spaced && next?.kind === 'word' && !next.spaced
}

function isCapitalName(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at] as Token
  if (token.kind !== 'word' || !token.capital || !token.spaced) return false
  return !hasCue(context, at, ANTI | TITLES) || hasCue(context, at, NAME_LISTS)
}

function canBeName(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at]
  if (!token || token.kind !== 'word' || token.end - token.start < 2 || (isCased(token) && !token.capital)) return false
  return !hasCue(context, at, ANTI | TITLES) || hasCue(context, at, NAME_LISTS) && !hasCue(context, at, CUE_BITS.function)
}

function scoreAt(context: NameContext, at: number): number { return context.scores[at * 2] as number }

// In hundredths of the tagger's usual sureness of a name.
const LEAST_AFTER_TITLE = 12
// "الفريق الوطني" is no lieutenant general.
const LEAST_WITH_ARTICLE = 40
// A common given or family name after a title needs less.
const LEAST_OF_KNOWN = -64
const LEAST_AT_HEAD = 10
const LEAST_WITH_SUFFIX = -150
// The word after the first one of a titled name.
const LEAST_NEXT = -15
const LEAST_AFTER_INITIALS = -80
// A word after a known given name, and that name itself.
const LEAST_AFTER_GIVEN = 40
const LEAST_OF_GIVEN = -40
const SURE_OF_NEXT = 15
// A word with a case ending behind one without: "શિન્ઝો આબેના".
const SURE_OF_INFLECTED = 25
const LEAST_AFTER_PARTICLE = -60
const LEAST_OF_SPEAKER = -10
const LEAST_OF_LISTED = 0
const SURE_OF_LISTED = 40
// A word that the words around it don't make a speaker of.
const SURE_OF_SPEAKER = 10
// Two words that nothing is known of.
const LEAST_OF_PAIR = 25
const LEAST_IN_PAIR = 75
const SURE_IN_PAIR = 85
