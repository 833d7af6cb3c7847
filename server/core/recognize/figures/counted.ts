import type { CompiledPack } from '../../lexicon/compiled-pack.ts'
import type { LexemeOf } from '../../lexicon/lexeme.ts'
import type { Match } from '../../lexicon/lexicon.ts'
import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { byAdjectives } from './after-adjectives.ts'
import { byClassifier } from './by-classifier.ts'
import { byLead } from './by-lead.ts'
import { byNext } from './by-next.ts'
import { lookAt, paragraphOf, roleAt } from './look.ts'
import { isNoVerb } from './verbal-currency.ts'

/** What a number counts, right behind it. */
export interface Counted {
  /** Token after the last word. */
  readonly to: number
  /** UTF-16 units of the last word that lie outside. */
  readonly cut: number
  readonly unit: string
  readonly kind: 'unit' | 'money' | 'noun' | 'unknown' | 'state' | 'pronoun' | 'counter'
  /** First token of the noun itself, without the adjectives. */
  readonly head: number
  /** What the number is multiplied by in that unit; once where left out. */
  readonly times?: number | undefined
}

/**
 * The unit or counted noun after a number: a unit at once, else the head of the noun phrase. Known nouns are found behind adjectives; an
 * unknown one is told by its plural where the language marks it before the noun's complements ("head: plural"), else it is the first noun.
 */
export function countedAfter(reading: Reading, at: number, limit: number, value: number): Counted | undefined {
  const counted = nounAfter(reading, at, limit, value)
  // "169 Indians", "27 लाख भारतीय": a people's name alone is its people.
  return counted?.kind === 'unknown' && lookAt(reading, counted.head, 'territory') ? { ...counted, unit: 'person' } : counted
}

function nounAfter(reading: Reading, at: number, limit: number, value: number): Counted | undefined {
  const first = reading.tokens[at]
  if (!first || at >= limit) return undefined
  if (first.folded === '-' && !first.spaced && at + 1 < limit && !(reading.tokens[at + 1] as Token).spaced) return hyphened(reading, at + 1)
  const unit = modelEnd(reading, at, limit) > at ? undefined : unitAt(reading, at)
  if (unit) return unit
  if (headOf(reading, at) === 'classifier') return byClassifier(reading, at, limit, value, nounAt)
  const counter = lookAt(reading, at, 'counter')
  if (counter) return counterAt(reading, at, limit, value, counter)
  if (first.kind !== 'word' || !first.spaced && first.script === 'Latin') return stateOrNothing(reading, at, first)
  // The language of the number, not of the word: "8 AK-47 राइफलें".
  const pack = reading.packs[Math.max(0, at - 1)] as CompiledPack
  const { head } = pack.pack.figures
  if (head === 'none') return undefined
  if (head === 'next') return byNext(reading, at, limit, pack, { nounAt, unitAt, modelEnd, stem })
  if (head === 'lead') return byLead(reading, at, limit, pack, { nounAt, unitAt, modelEnd, stem })
  if (head === 'after-adjectives' || head === 'capital') return byAdjectives(reading, at, limit, pack, { nounAt, unitAt, modelEnd, stem })
  return head === 'plural' ? byPlural(reading, at, limit, value, pack) : byOrder(reading, at, limit, value, pack)
}

function headOf(reading: Reading, at: number): string | undefined { return reading.packs[Math.max(0, at - 1)]?.pack.figures.head }

/** "৫০টি বাড়ি", "১২ জন সৈনিক", and "১২ জন মারা গেছেন", where the counter alone tells what is counted; a word that nobody knows may then be a verb. */
function counterAt(reading: Reading, at: number, limit: number, value: number, counter: Match & { readonly lexeme: LexemeOf<'counter'> }): Counted {
  const { noun } = counter.lexeme
  // "১০ জনের মৃত্যু", the death of ten: its ending closes the phrase.
  const next = counter.ending !== '' || reading.packs[at]?.pack.figures.countersLast === 'yes' ? undefined : nounAfter(reading, counter.to, limit, value)
  const behind = next && (next.kind === 'noun' && (noun !== 'person' || PERSONS.has(next.unit)) || next.kind === 'state' && (noun === undefined || reading.packs[at]?.pack.figures.stateInside !== 'bare') || next.kind === 'unknown' && noun === undefined) ? next : undefined
  return behind ?? { to: counter.to, cut: counter.cut, unit: noun ?? '', kind: noun === undefined ? 'counter' : 'noun', head: at }
}

// Whom a counter for people may count: "12 మంది ఆసుపత్రిలో" (in hospital) counts no hospitals.
export const PERSONS: ReadonlySet<string> = new Set([
  'person', 'soldier', 'fighter', 'police', 'official', 'lawmaker', 'child', 'woman', 'student', 'teacher', 'worker', 'farmer', 'doctor', 'patient', 'voter', 'candidate', 'prisoner', 'hostage', 'suspect', 'protester', 'player', 'member',
  'leader', 'expert', 'journalist', 'volunteer', 'rescuer', 'firefighter', 'aid-worker', 'judge', 'lawyer', 'driver', 'brother', 'sister', 'son', 'daughter', 'wife', 'friend', 'colleague', 'partner', 'crew', 'fisher', 'grandson', 'other',
])

function stateOrNothing(reading: Reading, at: number, first: Token): Counted | undefined {
  return first.kind === 'word' ? nounAt(reading, at) : undefined
}

function unitAt(reading: Reading, at: number): Counted | undefined {
  const longest = lookAt(reading, at, 'unit', (lexeme, one) => isUnitHere(reading, at, one.to) && isNoVerb(reading, at, one.to, lexeme))
  const match = longest && withoutStop(reading, at, longest)
  // "годом ранее", a year before, counts no years.
  if (!match || (roleAt(reading, at, 'not-noun')?.to ?? 0) > match.to) return undefined
  return { to: match.to, cut: match.cut, unit: match.lexeme.unit, kind: match.lexeme.currency ? 'money' : 'unit', head: at, times: match.lexeme.times }
}

/** "He ran 500 km. Then": the stop that may belong to the abbreviation ends the sentence here. */
function withoutStop(reading: Reading, at: number, match: Match & { readonly lexeme: LexemeOf<'unit'> }): Match & { readonly lexeme: LexemeOf<'unit'> } {
  const next = match.to < paragraphOf(reading, at).to ? reading.tokens[match.to] : undefined
  if (match.to !== at + 2 || reading.tokens[at + 1]?.folded !== '.' || next && !next.capital) return match
  return lookAt(reading, at, 'unit', (lexeme, { to }) => to === at + 1 && lexeme.unit === match.lexeme.unit) ?? match
}

/** One Latin letter is a unit only glued to its number or standing alone ("5 m"), never a word of the sentence ("5 a day"). */
function isUnitHere(reading: Reading, at: number, to: number): boolean {
  const token = reading.tokens[at] as Token
  // Portuguese "há" is no hectare.
  if (to === at + 1 && token.script === 'Latin' && reading.packs[at]?.pack.writing.diacritics !== 'matter' && token.end - token.start === 2 && reading.text.slice(token.start, token.end).toLowerCase() !== token.folded) return false
  if (to > at + 1 || token.kind !== 'word' || token.end - token.start > 1 || token.script === 'Han' || token.script === 'Hangul') return true
  const next = reading.tokens[to]
  // "1 250 l'ont été".
  if (next?.folded === "'" && !next.spaced) return false
  return !token.capital && (!token.spaced || next === undefined || next.kind !== 'word' || next.spaced)
}

/** Token after a model's name ("Mi-17", "सी-130जे") that starts here, else the same token. */
function modelEnd(reading: Reading, at: number, limit: number): number {
  const [dash, number, tail] = [reading.tokens[at + 1], reading.tokens[at + 2], reading.tokens[at + 3]]
  if (at + 2 >= limit || dash?.folded !== '-' || dash.spaced || number?.kind !== 'number' || number.spaced) return at
  return at + 3 < limit && tail?.kind === 'word' && !tail.spaced ? at + 4 : at + 3
}

/** "281-store", "34-year", and "34-летний", whose word is a unit only behind the hyphen. */
function hyphened(reading: Reading, at: number): Counted | undefined {
  return unitAt(reading, at - 1) ?? nounAt(reading, at - 1) ?? unitAt(reading, at) ?? nounAt(reading, at) ?? compoundAt(reading, at)
}

/** "22-count indictment": digits, a noun that nobody knows in its singular, and the noun that it describes; "4-sided" is an adjective. */
export function compoundAt(reading: Reading, at: number): Counted | undefined {
  const [number, dash, word, next] = [reading.tokens[at - 2], reading.tokens[at - 1], reading.tokens[at], reading.tokens[at + 1]]
  if (number?.kind !== 'number' || dash?.folded !== '-' || word?.kind !== 'word' || word.capital || word.end - word.start < 4 || next?.kind !== 'word' || !next.spaced || next.capital) return undefined
  if (reading.packs[at]?.pack.figures.head !== 'plural' || endsWith(word.folded, reading.packs[at]?.pack.figures.adjectiveEndings ?? '') || lookAt(reading, at, 'function') || lookAt(reading, at + 1, 'function') || roleAt(reading, at, 'not-noun')) return undefined
  return { to: at + 1, cut: 0, unit: word.folded, kind: 'unknown', head: at }
}

export function nounAt(reading: Reading, at: number): Counted | undefined {
  const match = lookAt(reading, at, 'counted')
  if (!match) return undefined
  const { noun, state } = match.lexeme
  const other = lookAt(reading, match.to, 'noun-before', (lexeme) => lexeme.noun === noun)
  return { to: match.to, cut: match.cut, unit: other?.lexeme.unit ?? noun, kind: state ? 'state' : noun === 'other' ? 'pronoun' : 'noun', head: at }
}

// Words between a number and its noun, at most: "10,000 battle-hardened North Korean special troops".
const REACH = 6

function byPlural(reading: Reading, at: number, limit: number, value: number, pack: CompiledPack): Counted | undefined {
  let found: Counted | undefined
  for (let i = at; i < limit && i < at + REACH;) {
    const token = reading.tokens[i] as Token
    if (token.folded === '-' && !token.spaced && !found && i + 1 < limit && !(reading.tokens[i + 1] as Token).spaced) { i++; continue }
    // "two Sainsbury's stores".
    if (token.folded === "'" && !token.spaced && !found && i > at && isPossessive(reading.tokens[i + 1])) { i += 2; continue }
    if (token.kind !== 'word' || lookAt(reading, i, 'number')) break
    const model = found ? i : modelEnd(reading, i, limit)
    if (model > i) { i = model; continue }
    if (lookAt(reading, i, 'function') && !roleAt(reading, i, 'attribute')) break
    const noun = lookAt(reading, i, 'counted', (lexeme, match) => !lexeme.state && (value <= 1 || isPlural(reading, match.to - 1, pack)))
    if (noun) found = { to: noun.to, cut: noun.cut, unit: noun.lexeme.noun, kind: noun.lexeme.noun === 'other' ? 'pronoun' : 'noun', head: i }
    else if (!found && i === at) {
      const state = nounAt(reading, i)
      if (state?.kind === 'state') return state
    }
    if (!noun) {
      const unit = !found && i > at && isBetween(reading, i - 1) ? unitAt(reading, i) : undefined
      if (unit) return unit
      // Behind one plural an unknown word with its ending is a verb: "12,000 nurses enters".
      if (!found && isPlural(reading, i, pack) && token.end - token.start > 3 && !isGivenName(reading, i, at)) found = { to: i + 1, cut: 0, unit: roleAt(reading, i, 'plural') ? token.folded : stem(token.folded, 0, pack.pack.figures.pluralEndings), kind: 'unknown', head: i }
      else if (found || isBound(reading, i)) break
    }
    i = noun ? noun.to : i + 1
  }
  return found
}

/** "two Lukas Nielsen goals": a capital before another one is the first part of a name, unless the line has capitals throughout. */
function isGivenName(reading: Reading, at: number, first: number): boolean {
  const next = reading.tokens[at + 1]
  return (reading.tokens[at] as Token).capital && next?.kind === 'word' && next.capital && next.spaced && reading.tokens[first - 2]?.kind === 'word' && reading.tokens[first - 2]?.capital === false
}

function isPossessive(token: Token | undefined): boolean { return token?.folded === 's' && !token.spaced }

function isBound(reading: Reading, at: number): boolean {
  return lookAt(reading, at, 'bound', (lexeme) => lexeme.side === 'after' && lexeme.glued === undefined) !== undefined
}

function isBetween(reading: Reading, at: number): boolean { return roleAt(reading, at, 'attribute') !== undefined }

function isPlural(reading: Reading, at: number, pack: CompiledPack): boolean {
  const { folded } = reading.tokens[at] as Token
  if (roleAt(reading, at, 'plural')) return true
  if (roleAt(reading, at, 'not-noun')) return false
  return endsWith(folded, pack.pack.figures.pluralEndings) && !endsWith(folded, pack.pack.figures.singularEndings)
}

/** Languages whose verb comes last: known noun in reach, else the word before a postposition, else the first that looks like a noun. */
function byOrder(reading: Reading, at: number, limit: number, value: number, pack: CompiledPack): Counted | undefined {
  const { figures } = pack.pack
  const words: number[] = []
  let postposed = false
  for (let i = at; i < limit && i < at + REACH; i++) {
    const token = reading.tokens[i] as Token
    if (token.folded === '-' && !token.spaced && words.length > 0) continue
    if (token.kind !== 'word' || pack.lexicon.caseEndings.includes(token.folded)) break
    const model = modelEnd(reading, i, limit)
    if (model > i) { i = model - 1; continue }
    const noun = isNeverNoun(reading, i) ? undefined : nounAt(reading, i)
    if (noun && (i === at || noun.kind !== 'state')) {
      if (noun.kind !== 'pronoun') return isAttribute(reading, noun, limit) ? compound(reading, noun, limit) : extended(reading, noun, limit)
    }
    const unit = i > at && roleAt(reading, i - 1, 'attribute') ? unitAt(reading, i) : undefined
    if (unit) return unit
    if (lookAt(reading, i, 'number')) break
    const attribute = roleAt(reading, i, 'attribute') !== undefined
    if (roleAt(reading, i, 'postposition')) { postposed = words.length > 0; break }
    if (lookAt(reading, i, 'function') && !attribute || noun?.kind === 'state' || isBound(reading, i) || isNoNoun(reading, i)) break
    if (!attribute && longest(token.folded, figures.verbEndings) > longest(token.folded, figures.pluralEndings)) break
    words.push(i)
    if (!attribute && (endsWith(token.folded, figures.pluralEndings) || caseCut(reading, i, pack) > 0)) { postposed = true; break }
    // Two words that nothing is known of are as far as one may look for a known one.
    if (words.filter((one) => !roleAt(reading, one, 'attribute')).length > 2) break
  }
  const last = words.at(-1)
  if (last === undefined) return undefined
  const plain = words.find((i) => !roleAt(reading, i, 'attribute') && !endsWith((reading.tokens[i] as Token).folded, figures.adjectiveEndings))
  const head = postposed && words.length <= 3 ? last : plain ?? last
  const pronoun = nounAt(reading, head)
  if (pronoun?.kind === 'pronoun') return pronoun
  // "तीव्रता 6.2 दर्ज": what is no whole number hardly counts what nobody knows.
  if (!Number.isInteger(value)) return undefined
  const token = reading.tokens[head] as Token
  const cut = caseCut(reading, head, pack)
  return { to: head + 1, cut, unit: stem(token.folded, cut, figures.pluralEndings), kind: 'unknown', head }
}

/** A known noun that is also an adjective ("महिला सैनिक") gives way to a noun right behind it. */
function isAttribute(reading: Reading, noun: Counted, limit: number): boolean {
  return noun.cut === 0 && noun.to < limit && roleAt(reading, noun.head, 'attribute') !== undefined
}

function compound(reading: Reading, noun: Counted, limit: number): Counted {
  const next = noun.to < limit ? nounAt(reading, noun.to) : undefined
  // "৬১ শিশু হাসপাতালে": children in hospital, and no children's hospitals.
  const theirPlace = next !== undefined && PEOPLE.has(noun.unit) && !PEOPLE.has(next.unit) && !isPlain(reading, next)
  return next?.kind === 'noun' && !theirPlace && (noun.kind !== 'state' || PEOPLE.has(next.unit)) ? next : noun
}

/** Whether a counted noun stands without an ending. */
function isPlain(reading: Reading, noun: Counted): boolean {
  return reading.matches[noun.head]?.some(({ lexeme, ending, to }) => lexeme.cls === 'counted' && to === noun.to && ending === '') === true
}

/** "पुलिस अधिकारी", "स्कूल बस": two nouns in their plain form are one, and the last is what is counted. */
function extended(reading: Reading, noun: Counted, limit: number): Counted {
  if (noun.kind !== 'noun' || noun.cut > 0 || !isPlain(reading, noun) || !ATTRIBUTIVE.has(noun.unit)) return noun
  // "120 રસ્તા બંધ": closed, no dams.
  const next = noun.to < limit && !roleAt(reading, noun.to, 'not-noun') ? nounAt(reading, noun.to) : undefined
  return next?.kind === 'noun' ? next : noun
}

// Nouns that make an adjective of another one; of most others two in a row are two noun phrases: "12 लोग घर", "एक लाख छात्र परीक्षा".
const ATTRIBUTIVE: ReadonlySet<string> = new Set(['police', 'school', 'college', 'hospital', 'bank', 'company', 'party', 'road', 'train', 'temple', 'district', 'state', 'drone', 'missile', 'phone', 'film', 'factory'])
// Whom a participle before the noun can be said of: "घायल सैनिक", but "63 घायल अस्पताल में".
const PEOPLE: ReadonlySet<string> = new Set(['person', 'soldier', 'fighter', 'police', 'child', 'woman', 'student', 'worker', 'farmer', 'patient', 'prisoner', 'animal', 'player', 'volunteer', 'rescuer', 'firefighter', 'aid-worker', 'journalist'])

/** "मौजूद", and the verb stem in "चार रह गए". */
function isNoNoun(reading: Reading, at: number): boolean {
  return roleAt(reading, at, 'not-noun') !== undefined || roleAt(reading, at + 1, 'auxiliary') !== undefined
}

/** "लोक सभा" counts no people; "मिले", found, is no mill. */
function isNeverNoun(reading: Reading, at: number): boolean {
  const no = roleAt(reading, at, 'not-noun')
  const counted = no?.ending === '' ? lookAt(reading, at, 'counted') : undefined
  return no !== undefined && counted !== undefined && (no.to > counted.to || counted.ending !== '')
}

/** Length of the longest of some endings that a word has, 0 for none. */
function longest(folded: string, endings: string): number {
  return endings.split('|').reduce((best, ending) => ending.length > best && folded.length > ending.length + 1 && folded.endsWith(ending) ? ending.length : best, 0)
}

function endsWith(folded: string, endings: string): boolean {
  return endings !== '' && endings.split('|').some((ending) => folded.length > ending.length + 1 && folded.endsWith(ending))
}

/** A case ending on an unknown noun: only where a plural stands under it, or the ending is too long to belong to a noun by chance. */
function caseCut(reading: Reading, at: number, pack: CompiledPack): number {
  const { folded } = reading.tokens[at] as Token
  for (const ending of pack.lexicon.caseEndings) {
    if (ending.length > folded.length - 3 || !folded.endsWith(ending) || MARK.test(ending)) continue
    if (ending.length >= 3 || endsWith(folded.slice(0, -ending.length), pack.pack.figures.pluralEndings)) return ending.length
  }
  return 0
}

const MARK = /^\p{M}/u

function stem(folded: string, cut: number, plurals: string): string {
  const bare = folded.slice(0, folded.length - cut)
  const ending = plurals.split('|').filter((one) => one !== '' && bare.endsWith(one)).sort((a, b) => b.length - a.length)[0] ?? ''
  return ending !== '' && bare.length > ending.length + 1 ? bare.slice(0, -ending.length) : bare
}
