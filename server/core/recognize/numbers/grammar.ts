import type { Reason, Token } from '../../model.ts'
import type { Match } from '../../lexicon/lexicon.ts'
import type { NumberRole } from '../../lexicon/lexeme.ts'
import type { Writing } from '../../locale-pack.ts'
import type { CompiledPack } from '../../lexicon/engine.ts'
import type { Reading } from '../../text/reading.ts'
import type { NumberSpan } from '../numbers.ts'
import { foldWord } from '../../text/fold.ts'
import { slashDecimal } from './slash.ts'
import { isOneScript, parseDigits } from './digits.ts'
import { closeWith, type State } from './state.ts'

/** `to`: where to go on; beyond a number that was read but is none. */
interface NumberRead {
  readonly number: NumberSpan | undefined
  readonly to: number
}

/**
 * Reads the longest number that starts at a token, as one grammar for all languages: digits and words below a hundred fill a group, hundred
 * and dozen multiply the group, larger scales close it ("12 हज़ार 4 सौ"); a larger scale after a smaller one multiplies all ("लाख करोड़").
 */
export function readNumber(reading: Reading, at: number, limit: number): NumberRead {
  const state: State = { total: 0, closed: [], group: undefined, last: Infinity, part: 0, half: false, scales: [], words: 0, digits: 0, tail: 'start', decimals: 0, cut: 0, bent: false, broken: false, vague: false }
  let to = at
  for (let next = at; next < limit && !state.broken;) {
    const end = state.cut > 0 || state.bent ? undefined : step(reading, state, next, limit, at)
    if (end === undefined) break
    to = next = end
  }
  if (to === at) return { number: undefined, to: at + 1 }
  const value = round(state.total + (state.group ?? 0) + (state.group === undefined && state.half ? state.part : 0))
  const bad = state.broken || !Number.isFinite(value) || value > MOST || (state.tail === 'start') || (state.part !== 0 && state.group === undefined && state.total === 0)
  if (bad) return { number: undefined, to }
  const written = state.words === 0 ? 'digits' : state.digits === 0 ? 'words' : 'mixed'
  const first = reading.tokens[at] as Token
  const last = reading.tokens[to - 1] as Token
  const lead = leadOf(reading, at)
  const because: readonly Reason[] = [{ rule: RULES[written], words: reading.text.slice(first.start + lead, last.end - state.cut) }]
  return { to, number: { from: at, to, value, written, vague: state.vague, scale: state.scales.length === 1 ? state.scales[0] as number : 1, cut: state.cut, ...(state.bent ? { bent: true } : {}), because, ...(lead > 0 ? { lead } : {}) } }
}

function leadOf(reading: Reading, at: number): number {
  return reading.matches[at]?.find(({ lexeme, proclitic }) => lexeme.cls === 'number' && proclitic !== undefined)?.proclitic?.lead ?? 0
}

const RULES = { digits: 'number-digits', words: 'number-words', mixed: 'number-mixed' } as const
// Beyond this a count is no longer exact in a double, and no newspaper prints one.
const MOST = 1e18

/** Takes in the next word or digits; returns the token after it, or undefined where the number ends before it. */
function step(reading: Reading, state: State, at: number, limit: number, start: number): number | undefined {
  const token = reading.tokens[at] as Token
  if (token.kind === 'number') return takeDigits(reading, state, at, limit)
  if (token.kind === 'mark') {
    const fraction = state.tail === 'digits' && !token.spaced ? FRACTIONS.get(token.folded) : undefined
    if (fraction !== undefined && Number.isInteger(state.group)) {
      state.group = (state.group ?? 0) + fraction
      return at + 1
    }
  }
  const glued = state.tail === 'start' ? undefined : andGluedAt(reading, state, at)
  if (glued !== undefined) return glued === 'no number' ? undefined : glued
  const scale = roleAt(reading, at, 'scale')
  // "হাজার হাজার", thousands, is more than the scale that it begins with.
  if (scale && state.tail === 'start' && (roleAt(reading, at, 'vague')?.to ?? 0) > scale.to) return stepFirst(reading, state, at)
  if (scale && takeScale(reading, state, scale, at)) return scale.to
  if (state.tail === 'digits' && !token.spaced) {
    const abbreviation = roleAt(reading, at, 'glued-scale') ?? (isMoneyBefore(reading, start) ? roleAt(reading, at, 'money-scale') : undefined)
    if (abbreviation && takeScale(reading, state, abbreviation, at)) return abbreviation.to
  }
  const cardinal = roleAt(reading, at, 'cardinal')
  // "eine halbe Million".
  if (cardinal && state.tail === 'start' && (roleAt(reading, at, 'part-before')?.to ?? 0) > cardinal.to) return stepFirst(reading, state, at)
  if (cardinal) {
    // "1.7 million four years ago": words go on after digits only to another scale, "12 हज़ार चार सौ".
    if (state.digits > 0 && !roleAt(reading, cardinal.to, 'scale') && cardinal.value < 100) return undefined
    return takeCardinal(state, cardinal) ? cardinal.to : undefined
  }
  const after = roleAt(reading, at, 'part-after')
  if (after && state.tail !== 'start' && !state.half) {
    if (state.group === undefined) state.total += after.value * (state.last === Infinity ? 1 : state.last)
    else state.group += after.value
    state.half = true
    state.words++
    return after.to
  }
  if (state.tail === 'start') return stepFirst(reading, state, at)
  if (token.folded === '-' && !token.spaced && (state.words > 0 || state.tail === 'digits')) return isJoined(reading, state, at + 1) ? at + 1 : undefined
  const and = roleAt(reading, at, 'and')
  if (and && state.tail === 'scale' && reading.tokens[and.to]?.kind === 'number' && (reading.packs[at] as CompiledPack).pack.numbers.andJoins === 'digits') return takeDigits(reading, state, and.to, limit)
  if (and && (state.tail === 'hundred' || state.tail === 'scale') && state.digits === 0) {
    const next = roleAt(reading, and.to, 'cardinal')
    // "duzentos e cinquenta": a hundred that is one word has no scale of its own.
    const room = state.scales.at(-1) ?? 100
    return next && next.value > 0 && next.value < Math.min(1000, room) ? and.to : undefined
  }
  const point = roleAt(reading, at, 'point')
  if (point && (state.tail === 'unit' || state.tail === 'tens') && (roleAt(reading, point.to, 'cardinal')?.value ?? 10) < 10) {
    state.tail = 'point'
    state.decimals = 0.1
    return point.to
  }
  return undefined
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([['½', 0.5], ['¼', 0.25], ['¾', 0.75], ['⅓', 1 / 3], ['⅔', 2 / 3]])

/**
 * "مئة وخمسون", "مليون ومئة ألف": the word for "and" is glued to what it adds. Behind a scale a number goes on only so; other proclitics
 * ("بمليون") begin another phrase. Undefined where the word has no proclitic.
 */
function andGluedAt(reading: Reading, state: State, at: number): number | 'no number' | undefined {
  const { pack } = reading.packs[at] as CompiledPack
  const found = reading.matches[at]?.find(({ lexeme, proclitic }) => lexeme.cls === 'number' && proclitic !== undefined)
  if (!found?.proclitic) return undefined
  const isAnd = pack.numbers.and.split('|').some((word) => foldWord(word) === found.proclitic?.word)
  if (!isAnd || (state.tail !== 'hundred' && state.tail !== 'scale')) return 'no number'
  const dual = roleAt(reading, at, 'dual-scale')
  if (dual) return takeDual(reading, state, dual, at) ? dual.to : 'no number'
  const cardinal = roleAt(reading, at, 'cardinal')
  if (cardinal) return takeCardinal(state, cardinal) ? cardinal.to : 'no number'
  const scale = roleAt(reading, at, 'scale')
  const bare = scale && roleAt(reading, at, 'bare-scale')
  const room = state.tail === 'scale' ? state.last : 100
  if (!scale || !bare || scale.value >= room || !takeCardinal(state, { value: 1, to: at, cut: 0 })) return 'no number'
  return takeScale(reading, state, scale, at) ? scale.to : 'no number'
}

/** "ألفان": two of a scale, as one word. */
function takeDual(reading: Reading, state: State, dual: Role, at: number): boolean {
  return takeCardinal(state, { ...dual, value: 2 }) && takeScale(reading, state, { ...dual, value: dual.value / 2 }, at)
}

function isProclitic(reading: Reading, at: number): boolean {
  return reading.packs[at]?.lexicon.proclitics.includes(reading.tokens[at]?.folded ?? '') === true
}

/** Words that only begin a number: parts, articles, vague counts. */
function stepFirst(reading: Reading, state: State, at: number): number | undefined {
  const vague = roleAt(reading, at, 'vague')
  if (vague) {
    state.total = vague.value
    state.vague = true
    state.words++
    state.tail = 'done'
    state.cut = vague.cut
    return vague.to
  }
  const dual = roleAt(reading, at, 'dual-scale')
  if (dual) return takeDual(reading, state, dual, at) ? dual.to : undefined
  const noun = roleAt(reading, at, 'dual-noun')
  if (noun) {
    state.group = 2
    state.words++
    state.tail = 'done'
    return noun.to
  }
  const part = roleAt(reading, at, 'part-before')
  if (part && state.part === 0) {
    const next = part.to
    if (!roleAt(reading, next, 'cardinal') && !roleAt(reading, next, 'scale') && reading.tokens[next]?.kind !== 'number') return undefined
    state.part = part.value
    state.words++
    return next
  }
  const article = roleAt(reading, at, 'article')
  if (!article || state.part !== 0 || !roleAt(reading, article.to, 'scale')) return undefined
  state.group = 1
  state.words++
  state.tail = 'unit'
  return article.to
}

function takeDigits(reading: Reading, state: State, at: number, limit: number): number | undefined {
  if (state.tail !== 'start' && state.tail !== 'scale') return undefined
  const token = reading.tokens[at] as Token
  const { pack } = reading.packs[at] as CompiledPack
  let value = valueOf(reading, token, pack.writing.decimal)
  if (state.tail === 'scale') {
    // "3 लाख 20 हज़ार" and "12 हज़ार 400": smaller than the scale before, and either scaled itself or just filling that scale's digits.
    const together = TOGETHER.has((reading.tokens[at - 1] as Token).script)
    if (value === undefined || !token.spaced && !together && !isProclitic(reading, at - 1) || !Number.isInteger(value) || value >= state.last || state.words === 0) return undefined
    const scale = roleAt(reading, at + 1, 'scale')
    if (scale ? value * scale.value >= state.last : value < state.last / 10 && !together) return undefined
  }
  const slashed = slashDecimal(reading, at, limit)
  let to = slashed === undefined ? at + 1 : at + 3
  if (slashed !== undefined) value = slashed
  if (value === undefined) state.broken = true
  else if (pack.writing.group.includes(' ') && value < 1000 && Number.isInteger(value)) {
    for (; to < limit; to++) {
      const next = reading.tokens[to] as Token
      if (next.kind !== 'number' || !/^\d{3}$/.test(next.folded) || to - at > 5) break
      value = value * 1000 + Number(next.folded)
    }
  }
  state.group = (value ?? 0) + state.part
  state.part = 0
  state.digits++
  state.tail = 'digits'
  return to
}

// Scripts that write "3万5千" and "3만5천" in one, and 30,500 as "3万500".
const TOGETHER: ReadonlySet<Token['script']> = new Set<Token['script']>(['Han', 'Hangul'])

function valueOf(reading: Reading, token: Token, decimal: Writing['decimal']): number | undefined {
  const raw = reading.text.slice(token.start, token.end)
  return raw !== token.folded && !isOneScript(raw) ? undefined : parseDigits(token.folded, decimal)
}

function takeCardinal(state: State, { value, cut, bent }: Role): boolean {
  if (state.tail === 'point') {
    if (value > 9 || state.group === undefined || state.decimals < 1e-6) return false
    state.group += value * state.decimals
    state.decimals /= 10
    return true
  }
  if (state.tail === 'start') state.group = value + state.part
  else if (state.tail === 'scale' && value > 0 && value < state.last) state.group = value
  else if (state.tail === 'tens' && value > 0 && value < 10) state.group = (state.group ?? 0) + value
  else if (state.tail === 'hundred' && value > 0 && value < 100) state.group = (state.group ?? 0) + value
  else return false
  state.part = 0
  state.words++
  state.cut = cut
  state.bent = bent === true
  state.tail = value >= 100 ? 'hundred' : value >= 20 && value % 10 === 0 ? 'tens' : 'unit'
  return true
}

function takeScale(reading: Reading, state: State, { value, cut, bent }: Role, at: number): boolean {
  if (state.tail === 'point' || state.tail === 'done') return false
  if (state.tail === 'start') {
    // "सवा लाख": the part stands on one. Without it only some scales may be bare.
    if (state.part === 0 && !roleAt(reading, at, 'bare-scale')) return false
    state.group = 1 + state.part
    state.part = 0
  }
  if (state.group === undefined) {
    if (value < state.last || state.scales.length > 2) return false
    closeWith(state, value, 0)
  } else if (value < 1000) {
    if (state.group > 999 || (state.tail === 'hundred')) return false
    state.group *= value
  } else {
    closeWith(state, value, state.group)
    state.group = undefined
  }
  state.scales.push(value)
  state.words++
  state.cut = cut
  state.bent = bent === true
  state.tail = value < 1000 ? 'hundred' : 'scale'
  return true
}

/** After a hyphen inside a word number: "twenty-one", "two-hundred", "two-and-a-half". */
function isJoined(reading: Reading, state: State, at: number): boolean {
  const token = reading.tokens[at]
  if (!token || token.spaced) return false
  if (roleAt(reading, at, 'scale')) return true
  if (state.tail === 'digits') return false
  const cardinal = roleAt(reading, at, 'cardinal')
  return cardinal ? state.tail === 'tens' && cardinal.value > 0 && cardinal.value < 10 : roleAt(reading, at, 'part-after') !== undefined
}

function isMoneyBefore(reading: Reading, start: number): boolean {
  for (let at = start - 1; at >= start - 3 && at >= 0; at--) {
    if (reading.matches[at]?.some(({ lexeme, to }) => to === start && lexeme.cls === 'unit' && lexeme.sign)) return true
  }
  return false
}

interface Role { readonly value: number; readonly to: number; readonly cut: number; readonly bent?: boolean }

function roleAt(reading: Reading, at: number, role: NumberRole): Role | undefined {
  const matches = reading.matches[at]
  if (matches === undefined || matches.length === 0) return undefined
  for (const match of matches) if (match.lexeme.cls === 'number' && match.lexeme.role === role && isWhole(reading, match)) return { value: match.lexeme.value, to: match.to, cut: match.cut, bent: match.cut === 0 && SIGN.test(match.ending) }
  return undefined
}

// An ending that begins with a vowel sign stays inside.
const SIGN = /^\p{M}/u

/** Short number words are too easily the beginning of another word (સો and સોનું, gold) to be read under an ending, except before "more than". */
function isWhole(reading: Reading, match: Match): boolean {
  if (match.ending === '') return true
  const token = reading.tokens[match.to - 1] as Token
  return token.folded.length - match.ending.length > 2 || (match.cut > 0 && reading.matches[match.to]?.some(({ lexeme }) => lexeme.cls === 'bound' && lexeme.glued === match.ending) === true)
}

/** Takes the dust off floating-point products: 5.6 * 100000. */
function round(value: number): number {
  return Number(value.toPrecision(15))
}
