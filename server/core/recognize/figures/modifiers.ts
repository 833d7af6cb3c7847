import type { Match } from '../../lexicon/lexicon.ts'
import type { Modifier } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { foldWord } from '../../text/fold.ts'
import { lookAt, lookBefore, roleAt } from './look.ts'

/** A word that bounds a number; token indices, `inside` the mention or not. */
export interface Bound {
  readonly modifier: Exclude<Modifier, '=' | 'vague' | 'range'>
  readonly from: number
  readonly to: number
  readonly inside: boolean
  /** UTF-16 units of its last word that lie outside: a glued case ending. */
  readonly cut: number
  /** UTF-16 units of its first word that lie outside: a glued proclitic. */
  readonly lead?: number
}

/** The bound that ends right before a token: "at least", "लगभग". */
export function boundBefore(reading: Reading, at: number, from: number): Bound | undefined {
  const found = lookBefore(reading, at, from, 'bound', (lexeme) => lexeme.side === 'before' && lexeme.glued === undefined) ?? boundApart(reading, at, from)
  // Without spaces it may be the end of another word: 纽约 before 20 is New York, 最近 lately.
  if (found && found.at > from && (roleAt(reading, found.at - 1, 'not-figure')?.to ?? 0) > found.at) return undefined
  return found && { modifier: found.lexeme.modifier, from: found.at, to: at, inside: found.lexeme.inside, cut: 0, lead: found.lead }
}

/** "почти на 20 %", "более чем в два раза": the preposition stands between the bound and its number. */
function boundApart(reading: Reading, at: number, from: number): ReturnType<typeof lookBefore<'bound'>> {
  if (at - 2 < from || roleAt(reading, at - 1, 'apart-from')?.to !== at) return undefined
  return lookBefore(reading, at - 1, from, 'bound', (lexeme, { to }) => lexeme.side === 'before' && lexeme.inside && to === at - 1 && isApart(reading, at - 1, from))
}

function isApart(reading: Reading, end: number, from: number): boolean {
  return lookBefore(reading, end, from, 'figure-word', (lexeme) => lexeme.role === 'apart') !== undefined
}

/** "три с лишним тысячи": the bound stands before the scale. */
export function boundWithin(reading: Reading, from: number, to: number): Bound | undefined {
  for (let at = from + 1; at < to; at++) {
    const found = lookAt(reading, at, 'bound', (lexeme, match) => lexeme.side === 'after' && lexeme.inside && match.to < to)
    if (found) return { modifier: found.lexeme.modifier, from: at, to: found.to, inside: true, cut: 0 }
  }
  return undefined
}

/** The bound that starts at a token: "or more", "से ज़्यादा"; `ending` is the case ending glued to the word before, folded. */
export function boundAfter(reading: Reading, at: number, limit: number, ending: string): Bound | undefined {
  if (at >= limit) return undefined
  const found = lookAt(reading, at, 'bound', (lexeme) => lexeme.side === 'after' && (lexeme.glued === undefined || lexeme.glued === ending || ending === '' && isUncut(reading, at, lexeme.glued)))
  // "4.75 فیصد سے کم ہو کر": having fallen from it.
  if (found?.lexeme.inside && roleAt(reading, found.to, 'converb')) return undefined
  // "27 morts et plus de 100 blessés": the words bound the next number.
  if (found && isBeforeNext(reading, at, found.to)) return undefined
  return found && found.to <= limit ? { modifier: found.lexeme.modifier, from: at, to: found.to, inside: found.lexeme.inside, cut: found.cut } : undefined
}

function isBeforeNext(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (lookAt(reading, at, 'bound', (lexeme, match) => lexeme.side === 'before' && match.to > to && lookAt(reading, match.to, 'number') !== undefined || lexeme.side === 'before' && match.to > to && reading.tokens[match.to]?.kind === 'number')) return true
  return false
}

/** An ending that begins with a vowel sign is never cut off: "সৈন্যেরও বেশি", "हजारांहून अधिक". */
function isUncut(reading: Reading, at: number, glued: string): boolean {
  return matchesBefore(reading, at).some(({ ending, cut }) => cut === 0 && ending.endsWith(glued))
}

/** What ends right before a token, of up to three words ("மணி நேரம்"). */
function matchesBefore(reading: Reading, at: number): readonly Match[] {
  return [1, 2, 3].flatMap((back) => (reading.matches[at - back] ?? []).filter(({ to }) => to === at))
}

/** "മില്യണിലധികം": the bound is glued to the last word before a token. */
export function boundGlued(reading: Reading, at: number): Bound | undefined {
  const words = reading.packs[at - 1]?.pack.figures.gluedAfter
  if (words === undefined) return undefined
  for (const { ending } of matchesBefore(reading, at)) {
    if (ending === '') continue
    for (const modifier of MODIFIERS) if (words[modifier]?.split('|').some((word) => ending.endsWith(foldWord(word)))) return { modifier, from: at - 1, to: at, inside: true, cut: 0 }
  }
  return undefined
}

const MODIFIERS = ['~', '>', '>=', '<', '<='] as const

/** "10 लाख रुपये तक का": a cap, before the words that say so. With lengths of time and way the word means how long and how far. */
export function capAfter(reading: Reading, at: number, unit: string | undefined): Bound | undefined {
  if (unit === undefined || REACHES.has(unit)) return undefined
  const glued = capGlued(reading, at)
  if (glued) return { modifier: '<=', from: at - 1, to: at, inside: true, cut: 0 }
  const cap = roleAt(reading, at, 'cap')
  return cap && (cap.cut > 0 || roleAt(reading, cap.to, 'cap-follower')) ? { modifier: '<=', from: at, to: cap.to, inside: true, cut: cap.cut } : undefined
}

/** "रुपयांपर्यंतची", "रुपैयाँसम्मको": a cap glued to the word before, which itself has an ending or words behind it that say so. The first of the pack's caps is the bare one. */
function capGlued(reading: Reading, at: number): boolean {
  const [bare = '', ...others] = (reading.packs[at - 1]?.pack.figures.cap ?? '').split('|').map(foldWord)
  return bare !== '' && matchesBefore(reading, at).some(({ ending }) => ending !== '' && (others.some((cap) => cap.startsWith(bare) && ending.endsWith(cap)) || ending.endsWith(bare) && roleAt(reading, at, 'cap-follower') !== undefined))
}

const REACHES: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century', 'night', 'km', 'metre', 'mile', 'yard', 'foot', 'storey', 'time'])

/** The folded case ending that is cut off the word before a token. */
export function endingBefore(reading: Reading, at: number, cut: number): string {
  const token = reading.tokens[at - 1]
  return token && cut > 0 ? foldWord(reading.text.slice(token.end - cut, token.end)) : ''
}
