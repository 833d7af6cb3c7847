import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { isNameOfKorea } from '../../text/words-of-name.ts'
import { stemsOf, withoutEnding, type Stem, type StemCounts } from './stems.ts'

/**
 * Where a name that ends with this word ends, and its stem. A stem that stands elsewhere in the article, bare or under another
 * ending, or in the lists is the name; so is what is left of an ending that no name of the language ends in; else the word is taken as it is.
 */
export function endOfName(reading: Reading, at: number, stemCounts: StemCounts): Stem {
  const token = reading.tokens[at] as Token
  const [whole, ...others] = stemsOf(reading, at)
  if (!whole || others.length === 0) return whole ?? { stem: token.folded, cut: 0, ending: '' }
  const entire = reading.packs[at]?.wholeNames
  // "문소라는" is 문소라 and a particle, however long the particle may be that the word ends in too.
  const korean = token.script === 'Hangul' && !isNameOfKorea(token.folded) ? others.find(({ stem }) => isNameOfKorea(stem)) : undefined
  if (korean) return korean
  if (isBeforeTitle(reading, at)) return whole
  // German "Merkels": the genitive, where the article has the name without it.
  if (reading.packs[at]?.nameEndings.length) return isListed(reading, at) ? whole : others.find(({ stem }) => (stemCounts.words.get(stem) ?? 0) > 1 || isListedName(reading, at, stem)) ?? whole
  // Turkish and its like part a name from its ending by an apostrophe: Çelik, Kaya end as they are. Russian and its like have it inside the name.
  if (token.script === 'Latin' || token.script === 'Cyrillic') return whole
  const endings = reading.packs[at]?.lexicon.caseEndings ?? []
  if (entire?.has(token.folded) || isListed(reading, at)) return whole
  const fits = ({ stem, cut }: Stem): boolean => cut === 0 || !isCutShort(stem, token.folded, endings)
  const standing = others.find((one) => stemCounts.bare.has(one.stem) && fits(one)) ?? others.find((one) => entire?.has(one.stem) || (stemCounts.words.get(one.stem) ?? 0) > 1 && fits(one))
  if (standing) return standing
  // Seen with further endings on top of it, the whole word is the stem: ધોની beside ધોનીએ.
  if ((stemCounts.words.get(token.folded) ?? 0) > 1) return whole
  const listed = listedEnding(reading, at)
  if (listed !== undefined) return others.find(({ ending }) => ending === listed) ?? whole
  // What speaks is the agent: "ન્યુમેને કહ્યું" is ન્યુમેન and ે, though it might be ન્યુમે and ને.
  const agent = isSpeech(reading, at + 1) ? others.find(({ cut, ending }) => cut === 0 && ending.length === 1 && others.some((other) => other.ending.length === 2 && other.ending.endsWith(ending))) : undefined
  if (agent) return agent
  // An ending that belongs to the word after it is none before a comma or a bracket: "મંધાના (સુકાની)".
  if (isBeforeMark(reading, at)) return whole
  const shy = reading.packs[at]?.shyEndings.find((one) => token.folded.endsWith(one))
  return others.find((one) => fits(one) && (shy === undefined || one.ending.length > shy.length)) ?? whole
}

/**
 * The name without what of its case ending lies inside it, "પુતિને" → "પુતિન", "ട്രംപിന്റെ" → "ട്രംപ്", "मोदीं|नी" → "मोदी"; undefined where it has none. A
 * single vowel sign is the name's own where the article puts further endings on top of it (ભોસલેએ), and where no word follows that it could be the agent of.
 */
export function bareName(reading: Reading, from: number, to: number, stemCounts: StemCounts): string | undefined {
  const last = reading.tokens[to - 1] as Token
  const end = endOfName(reading, to - 1, stemCounts)
  const before = reading.text.slice((reading.tokens[from] as Token).start, last.start)
  const raw = reading.text.slice(last.start, last.end)
  if (end.cut > 0) {
    const name = raw.slice(0, raw.length - end.cut)
    const polite = reading.packs[to - 1]?.politeSigns.find((sign) => name.endsWith(sign) && name.length > sign.length + 1)
    return polite === undefined ? undefined : before + name.slice(0, -polite.length)
  }
  if (end.ending === '') return undefined
  if (end.ending.length === 1) {
    const next = reading.tokens[to]
    const agent = next !== undefined && next.kind === 'word' && next.spaced && reading.paragraphAt[to] === reading.paragraphAt[from]
    if (!agent && (stemCounts.words.get(end.stem) ?? 0) <= 1) return undefined
  }
  return before + withoutEnding(raw, last.folded, end)
}

/**
 * Whether a stem looks as if the ending had taken a letter of its own: one in a short i ("માર્ટિ|ને" is માર્ટિન + ે), or in two consonants
 * ("હેમિલ્ટ|ને" is હેમિલ્ટન + ે) other than a doubled one.
 */
function isCutShort(stem: string, word: string, endings: readonly string[]): boolean {
  // No Gujarati name but those of the lists ends in a short i: "વેલેન્ટિનો" is one.
  if (stem.endsWith('િ')) return true
  // An ending can have taken a letter only where the rest of it is an ending too: ને is ન + ે, ના is nothing else.
  if (stem.charCodeAt(0) < 0x900 || stem.charCodeAt(0) >= 0xd80 || !endings.includes(word.slice(stem.length + 1))) return false
  const last = stem.charCodeAt(stem.length - 1) & 0x7f
  if (last === 0x3f) return true
  const isConsonant = last >= 0x15 && last <= 0x39
  const before = stem.charCodeAt(stem.length - 3) & 0x7f
  // Words do end in ર + consonant and સ + consonant: હાર્ટ, માર્ક, વેસ્ટ.
  return isConsonant && (stem.charCodeAt(stem.length - 2) & 0x7f) === 0x4d && before !== last && before !== 0x30 && before !== 0x38
}

/** Whether the word as it stands is a name of the lists: আক্তার has no ending র. */
function isListed({ matches }: Reading, at: number): boolean {
  return matches[at]?.some(({ lexeme, to, ending }) => lexeme.cls === 'name-cue' && (lexeme.cue === 'given' || lexeme.cue === 'family') && to === at + 1 && ending === '') ?? false
}

/** The ending under which the word is a name of the lists. */
function listedEnding({ matches }: Reading, at: number): string | undefined {
  return matches[at]?.find(({ lexeme, to, ending }) => lexeme.cls === 'name-cue' && (lexeme.cue === 'given' || lexeme.cue === 'family') && to === at + 1 && ending !== '')?.ending
}

function isListedName({ packs }: Reading, at: number, word: string): boolean {
  return packs[at]?.lexicon.root.next.get(word)?.lexemes.some((lexeme) => lexeme.cls === 'name-cue' && (lexeme.cue === 'given' || lexeme.cue === 'family')) ?? false
}

/** Where titles stand behind the name they have its ending: "문재인 대통령은". */
function isBeforeTitle({ packs, matches, tokens, paragraphAt }: Reading, at: number): boolean {
  if (packs[at]?.pack.people.titlesAfter !== 'yes' || paragraphAt[at + 1] !== paragraphAt[at] || !tokens[at + 1]?.spaced) return false
  return matches[at + 1]?.some(({ lexeme }) => lexeme.cls === 'name-cue' && (lexeme.cue === 'title' || lexeme.cue === 'after-name')) ?? false
}

function isSpeech({ matches, paragraphAt }: Reading, at: number): boolean {
  return paragraphAt[at] === paragraphAt[at - 1] && matches[at]?.some(({ lexeme }) => lexeme.cls === 'name-cue' && lexeme.cue === 'speech') === true
}

function isBeforeMark({ tokens, paragraphAt }: Reading, at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && paragraphAt[at + 1] === paragraphAt[at] && (next.folded === ',' || next.folded === '(')
}

/**
 * How many units at the beginning of a name are a word glued to it, as Arabic و: where the word without it is known as a name or stands
 * elsewhere in the article, or where another name ends right before it. Names that begin so themselves are in the lists.
 */
export function leadOf(reading: Reading, at: number, isName: (word: string) => boolean, behindName: boolean): number {
  const token = reading.tokens[at] as Token
  const lexicon = reading.packs[at]?.lexicon
  if (!lexicon || token.kind !== 'word' || lexicon.proclitics.length === 0 || isName(token.folded)) return 0
  for (const proclitic of lexicon.proclitics) {
    if (lexicon.gluedArticles.has(proclitic) || token.folded.length - proclitic.length < 3 || !token.folded.startsWith(proclitic)) continue
    if (isName(token.folded.slice(proclitic.length)) || behindName && proclitic === 'و') return proclitic.length
  }
  return 0
}
