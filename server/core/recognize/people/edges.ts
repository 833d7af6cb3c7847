import type { Token } from '../../model.ts'
import { isKoreanInCyrillic } from '../../text/korean-in-cyrillic.ts'
import { CUE_BITS } from './cues.ts'
import { isTitled } from './headline.ts'
import { leadOf } from './endings.ts'
import { japaneseFamilyAt } from './han-context.ts'
import { isWholeNameOfKorea } from './korean-names.ts'
import { endingOf } from './tagger.ts'
import { ANTI, hasCue, isCased, isVerb, NAME_LISTS, TITLES, type Candidate, type NameContext } from './candidate.ts'

/**
 * The spans of a candidate by the guidelines: cut where something stands that no name has inside, without titles, words of respect
 * and marks at its ends, with the parts that a hyphen or an initial's full stop ties to it.
 */
export function edges(context: NameContext, candidate: Candidate): readonly Candidate[] {
  const pieces: Candidate[] = []
  let from = candidate.from
  for (let i = candidate.from; i <= candidate.to; i++) {
    const another = i < candidate.to && (beginsAnother(context, from, i, candidate.to) || hasGluedAnd(context, from, i))
    if (i < candidate.to && !another && !parts(context, i, candidate)) continue
    const piece = trim(context, { ...candidate, from, to: i })
    if (piece) pieces.push(extend(context, piece))
    from = another ? i : i + 1
  }
  return pieces
}

/** A given name after two words or more, with a word after it, begins the next person: "રાહુલ દ્રવિડે" + "વિરાટ કોહલી". */
function beginsAnother(context: NameContext, from: number, at: number, to: number): boolean {
  return at - from >= 2 && to - at >= 2 && context.reading.tokens[at]?.spaced === true && hasCue(context, at, CUE_BITS.given) && !hasCue(context, at, CUE_BITS.family) && hasCue(context, at + 1, CUE_BITS.family) && hasCue(context, at - 2, CUE_BITS.given)
}

/** Arabic writes "and" to the next name: "ليلى حداد" + "وأحمد الزهراني". A listed name may begin with the letter. */
function hasGluedAnd(context: NameContext, from: number, at: number): boolean {
  const token = context.reading.tokens[at] as Token
  if (at === from || token.script !== 'Arabic') return false
  const own = context.reading.matches[at]?.filter(({ lexeme }) => lexeme.cls === 'name-cue' && (lexeme.cue === 'given' || lexeme.cue === 'family')) ?? []
  if (own.length > 0 && own.every(({ proclitic }) => proclitic?.word === AND)) return true
  return at - from >= 2 && leadOf(context.reading, at, (word) => word === token.folded && hasCue(context, at, CUE_BITS.given) && own.some(({ proclitic }) => proclitic === undefined), true) > 0
}

const AND = 'و'

/** Marks other than those of initials, hyphens and apostrophes, and grammatical words, part two names. */
function parts(context: NameContext, at: number, { from, to }: Candidate): boolean {
  const token = context.reading.tokens[at] as Token
  if (token.kind === 'mark') {
    if (token.folded === '-' || token.folded === "'" || token.folded === '·' || token.folded === '・') return token.spaced || isSpacedAfter(context, at)
    return token.folded !== '.' || !isInitial(context, at - 1)
  }
  if (token.kind === 'number') return true
  // "કિરીટના" + "ભાઈ": with a case ending the name has ended.
  if (at > from && hasCue(context, at, CUE_BITS.kin) && context.cues.inflected[at - 1] === 1) return true
  if (at > from && at < to - 1 && isPreposition(context, at)) return true
  if (token.script === 'Han' && (context.scores[at * 2 + 1] as number) > SURE_INSIDE) return false
  return hasCue(context, at, CUE_BITS.function) && !hasCue(context, at, NAME_LISTS | CUE_BITS.particle | CUE_BITS.initial) && at > from && at < to - 1
}

/** "Gerhard von Kehl" is a name, "Absatz von Speisen" is none, and "Robyn Christie von Melrose" ends before it. */
function isPreposition(context: NameContext, at: number): boolean {
  const isShy = (i: number): boolean => context.reading.packs[i]?.shyParticles.has((context.reading.tokens[i] as Token).folded) === true && context.reading.tokens[i]?.capital === false
  if (!isShy(at)) return false
  let before = at - 1
  while (before > 0 && isShy(before)) before--
  return !hasCue(context, before, CUE_BITS.given)
}

function isSpacedAfter({ reading }: NameContext, at: number): boolean {
  return reading.tokens[at + 1]?.spaced ?? true
}

/** One letter, or the name of a letter, as in "A. P. J." and "डी.एस.". */
export function isInitial(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at]
  if (!token || token.kind !== 'word') return false
  const length = token.end - token.start
  if (length === 1) return token.capital || token.script !== 'Latin'
  if (hasCue(context, at, CUE_BITS.initial)) return true
  // "JD", but neither "Dr" nor "US".
  const raw = context.reading.text.slice(token.start, token.end)
  return length === 2 && token.script === 'Latin' && raw === raw.toUpperCase() && !hasCue(context, at, CUE_BITS.place)
}

function trim(context: NameContext, candidate: Candidate): Candidate | undefined {
  let { from, to } = candidate
  // All before the last title is outside: "German Chancellor" + "Angela Merkel".
  for (let i = to - 2; i > from; i--) if (hasCue(context, i, TITLES) && !hasCue(context, i, NAME_LISTS) && beforeIsNoName(context, from, i)) { from = i + 1; break }
  const capitals = candidate.to - candidate.from > 1 && context.reading.tokens.slice(from, to).some(({ capital }) => capital)
  while (from < to && (isOutsideLeft(context, from, to) || capitals && isLowerCase(context, from))) from++
  while (to > from && (isOutsideRight(context, from, to - 1) || capitals && isLowerCase(context, to - 1))) to--
  return from < to ? { ...candidate, from, to } : undefined
}

/** Beside words in capitals a word in lower case is no part of a name, but for particles and what a hyphen ties to it. */
function isLowerCase(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at] as Token
  return token.kind === 'word' && isCased(token) && !token.capital && token.spaced && !hasCue(context, at, CUE_BITS.particle)
}

/** Whether no word before a title is known as a name, and the first is known for something else or for a title. */
function beforeIsNoName(context: NameContext, from: number, title: number): boolean {
  for (let i = from; i < title; i++) if (hasCue(context, i, NAME_LISTS)) return false
  return hasCue(context, from, ANTI | TITLES)
}

function isOutsideLeft(context: NameContext, at: number, to: number): boolean {
  const token = context.reading.tokens[at] as Token
  if (token.kind !== 'word') return true
  const own = hasCue(context, at, NAME_LISTS | CUE_BITS.initial)
  // The name of a letter that is a word too, behind what was said: Gujarati "…, એમ" + "વિક્ટરે કહ્યું".
  if (to - at > 1 && hasCue(context, at, CUE_BITS.initial) && hasCue(context, at, CUE_BITS['not-name'] | CUE_BITS.function) && isAfterSaying(context, at) && context.reading.tokens[at + 1]?.folded !== '.' && !isInitial(context, at + 1)) return true
  if (hasCue(context, at, TITLES)) return !own && to - at > 1
  // "P.S. Tom", "U.S. Senator".
  if (to - at > 1 && context.cues.things[at] === 1 && context.cues.things[to - 1] === 0) return true
  if (to - at > 1 && !own && (isPlaceOfTitle(context, at) || isJoinedVerb(context, at))) return true
  // "주최한" + "박서연", "오사카" + "사토 감독": a name of Korea is one word, and a place before a titled one is where the person is from.
  if (token.script === 'Hangul' && to - at === 2 && (isWholeNameOfKorea(context, to - 1) || !own && hasCue(context, at, CUE_BITS.place) && !hasCue(context, at, CUE_BITS.particle) && hasCue(context, to, TITLES))) return true
  if (to - at > 1 && !isCased(token) && hasCue(context, at, CUE_BITS['not-name']) && !own) return true
  return hasCue(context, at, CUE_BITS.function) && !own && !isCapitalInside(context, at) && !(token.script === 'Han' && japaneseFamilyAt(context, at, to, 'zh') > 0)
}

/** A verb with "and" glued to it begins most sentences of Arabic: "وحقق" + "فرانسوا بوشار". */
function isJoinedVerb(context: NameContext, at: number): boolean {
  const { tokens, packs, paragraphAt } = context.reading
  const before = paragraphAt[at - 1] === paragraphAt[at] ? tokens[at - 1] : undefined
  return packs[at]?.pack.people.verbFirst === 'yes' && before?.kind !== 'word' && tokens[at]?.folded.startsWith(AND) === true
}

/** A capital in the middle of a sentence shows that a word like "Том" or "Will" is not the grammatical one. */
function isCapitalInside(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at] as Token
  const before = context.reading.tokens[at - 1]
  return isCased(token) && token.capital && token.end - token.start > 2 && before?.kind === 'word' && context.reading.paragraphAt[at - 1] === context.reading.paragraphAt[at] && !isTitled(context, at)
}

/** "президентом Панамы" + "Хуаном Варелой", "رئيس روسيا" + "فلاديمير بوتين": the place that a title before it belongs to. */
function isPlaceOfTitle(context: NameContext, at: number): boolean {
  const { tokens, matches, paragraphAt } = context.reading
  if (!hasCue(context, at, CUE_BITS.place) || paragraphAt[at - 1] !== paragraphAt[at] || !hasCue(context, at - 1, CUE_BITS.title)) return false
  return tokens[at]?.script === 'Arabic' || tokens[at]?.script === 'Cyrillic' && matches[at]?.some(({ lexeme, ending }) => lexeme.cls === 'name-cue' && lexeme.cue === 'place' && ending === '') !== true
}

function isAfterSaying(context: NameContext, at: number): boolean {
  const before = context.reading.paragraphAt[at - 1] === context.reading.paragraphAt[at] ? context.reading.tokens[at - 1] : undefined
  return before !== undefined && (before.kind === 'mark' || hasCue(context, at - 1, CUE_BITS.function) || isVerb(context, at - 1))
}

function isOutsideRight(context: NameContext, from: number, at: number): boolean {
  const token = context.reading.tokens[at] as Token
  if (token.kind === 'mark') return token.folded !== '.' || !isInitial(context, at - 1) || at - 1 === from
  if (token.kind !== 'word') return true
  if (at > from && hasCue(context, at, CUE_BITS['after-name']) && !hasCue(context, at, CUE_BITS.family)) return true
  // "강태오" + "후보": where titles stand behind a name they are no part of it.
  if (at > from && token.script === 'Hangul' && hasCue(context, at, CUE_BITS.title) && !hasCue(context, at, NAME_LISTS)) return true
  // "'s" of English.
  if (token.folded === 's' && !token.spaced) return true
  if (at > from && hasCue(context, at, CUE_BITS['not-name']) && !isCased(token) && (!hasCue(context, at, NAME_LISTS) || hasCue(context, at - 1, CUE_BITS.family) && !hasCue(context, at, CUE_BITS.family))) return true
  if (at > from && (isVerb(context, at) || isNumberWord(context, at))) return true
  // A third part may look like a pronoun (उन of किम जोंग उन): the tagger, who saw what follows, is believed.
  if (at - from >= 2 && !hasCue(context, at, CUE_BITS.speech) && (context.reading.tokens[at + 1]?.kind !== 'word' || hasCue(context, at + 1, CUE_BITS.function | CUE_BITS.speech) || endingOf(context.reading, at) > 0)) return false
  return hasCue(context, at, CUE_BITS.function | CUE_BITS.speech) && !hasCue(context, at, NAME_LISTS) && !isSuffixWord(context, at) && !(at > from && hasCue(context, at, CUE_BITS.initial))
}

/** A word for a number that no list knows as a name, in a script without capitals: "ജോസഫ് കുരിശിങ്കൽ മൂന്നു|പേരെ". */
function isNumberWord(context: NameContext, at: number): boolean {
  const script = context.reading.tokens[at]?.script
  if (script === 'Han' || script === 'Hangul' || script === 'Kana' || isCased(context.reading.tokens[at] as Token) || hasCue(context, at, NAME_LISTS | CUE_BITS.initial)) return false
  return context.reading.matches[at]?.some(({ lexeme }) => lexeme.cls === 'number' && lexeme.role === 'cardinal') === true
}

/** Takes in what is glued by a hyphen ("वोन" + "-सिक") and initials before ("डी.एस. " + "गोहिल"). */
function extend(context: NameContext, candidate: Candidate): Candidate {
  const { tokens } = context.reading
  let { from, to } = candidate
  for (;;) {
    const mark = tokens[to]
    const next = tokens[to + 1]
    if (mark?.folded !== '-' || mark.spaced || !next || next.spaced || next.kind !== 'word' || next.script !== tokens[to - 1]?.script || hasCue(context, to + 1, CUE_BITS.place)) break
    if (next.capital !== tokens[to - 1]?.capital && !tokens[from]?.capital) break
    to += 2
  }
  // The family name after a given name where the tagger stopped.
  if (to - from === 1 && isFamilyAfter(context, to) && endingOf(context.reading, from) === 0 && !hasCue(context, from, CUE_BITS.family)) to++
  // "Ким Чен" + "Ын": names of Korea are three syllables.
  while (tokens[to - 1]?.script === 'Cyrillic' && to - from < 3 && tokens[to]?.capital && tokens[to]?.spaced && isSameParagraph(context, to) && isKoreanInCyrillic(tokens.slice(from, to + 1).map(({ start, end }) => context.reading.text.slice(start, end)), 2)) to++
  // "خالد بن" + "سعيد": a particle never ends a name.
  if (tokens[to - 1]?.script === 'Arabic' && hasCue(context, to - 1, CUE_BITS.particle) && !hasCue(context, to - 1, NAME_LISTS) && tokens[to]?.kind === 'word' && isSameParagraph(context, to) && !hasCue(context, to, CUE_BITS.function)) to++
  // The respectful word after a given name is written apart too: "कमला बेन", and the family name may follow it.
  if (isSuffixWord(context, to) && endingOf(context.reading, to - 1) === 0) {
    to++
    if (isFreeWord(context, to) && isSameParagraph(context, to) && (hasCue(context, to, NAME_LISTS) || (context.scores[to * 2 + 1] as number) > 0)) to++
  }
  // A hyphenated given name after a lone family name: "शिन" + "वोन-सिक".
  if (to - from === 1 && isFreeWord(context, to) && isSameParagraph(context, to) && tokens[to + 1]?.folded === '-' && !tokens[to + 1]?.spaced && tokens[to + 2]?.spaced === false && isFreeWord(context, to + 2)) to += 3
  from -= initialsBefore(context, from)
  for (;;) {
    const mark = tokens[from - 1]
    if (mark?.folded === '.' && !mark.spaced && isInitial(context, from - 2) && !hasCue(context, from - 2, TITLES) && context.reading.paragraphAt[from - 2] === context.reading.paragraphAt[from]) from -= 2
    else break
  }
  return { ...candidate, from, to }
}

/** How many names of letters stand before a name that begins with one, spaces between them: "এ কে " + "এম ফজলুল হক". */
function initialsBefore(context: NameContext, from: number): number {
  const { tokens } = context.reading
  if (!hasCue(context, from, CUE_BITS.initial)) return 0
  let count = 0
  while (count < MOST_INITIALS && tokens[from - count - 1]?.kind === 'word' && hasCue(context, from - count - 1, CUE_BITS.initial) && isSameParagraph(context, from - count)) count++
  return count === 1 && hasCue(context, from - 1, CUE_BITS.function) ? 0 : count
}

const MOST_INITIALS = 3

function isSameParagraph({ reading }: NameContext, at: number): boolean { return reading.paragraphAt[at] === reading.paragraphAt[at - 1] }

function isFamilyAfter(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at]
  if (!token || token.kind !== 'word' || !token.spaced || context.reading.paragraphAt[at] !== context.reading.paragraphAt[at - 1] || isCased(token)) return false
  // "كيم وترامب" are two.
  if (context.reading.matches[at]?.every(({ proclitic }) => proclitic !== undefined) && token.script === 'Arabic') return false
  return hasCue(context, at, CUE_BITS.family) && !hasCue(context, at, CUE_BITS['not-name'] | CUE_BITS.place | CUE_BITS.body | TITLES)
}

function isSuffixWord({ reading }: NameContext, at: number): boolean {
  const token = reading.tokens[at]
  return token !== undefined && token.kind === 'word' && reading.paragraphAt[at] === reading.paragraphAt[at - 1] && (reading.packs[at]?.nameSuffixes.includes(token.folded) ?? false)
}

/** A word that no list knows for something else, in lower case only where there is no case. */
function isFreeWord(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at]
  if (!token || token.kind !== 'word' || (isCased(token) && !token.capital)) return false
  return !hasCue(context, at, ANTI | TITLES) && (context.scores[at * 2 + 1] as number) > LEAST_INSIDE
}

// In hundredths of the tagger's usual sureness of a name.
const LEAST_INSIDE = -200
// Of a letter that is a grammatical word elsewhere: 里 in 帕特里克.
const SURE_INSIDE = 20
