import type { Reason, Token } from '../../model.ts'
import type { CompiledPack } from '../../lexicon/compiled-pack.ts'
import type { Reading } from '../../text/reading.ts'
import type { NumberSpan } from '../numbers.ts'
import { foldWord } from '../../text/fold.ts'
import { lookAt } from '../figures/look.ts'
import { decimalsAt } from './decimals.ts'
import { roleAt, type Role } from './role.ts'
import { digitRun, digitsAt } from './digit-run.ts'
import { divide, fractionFirst, isAndAHalf, isNumberAt, isUnitAt, VULGAR } from './fractions.ts'
import { isSignAfter, scaleLetter } from './scale-letter.ts'
import type { State } from './state.ts'
import { takeCardinal, takeScale } from './take.ts'

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
  const state: State = { total: 0, closed: [], group: undefined, last: Infinity, part: 0, half: false, scales: [], words: 0, digits: 0, tail: 'start', decimals: 0, cut: 0, bent: false, broken: false, vague: false, more: false, max: undefined, fraction: false }
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
  // "entre un 70 % y un 90 %": an article.
  if (value === 1 && state.words === 1 && to === at + 1 && to < limit && reading.tokens[to]?.kind === 'number' && reading.tokens[to]?.spaced === true) return { number: undefined, to }
  const written = state.words === 0 ? 'digits' : state.digits === 0 ? 'words' : 'mixed'
  const first = reading.tokens[at] as Token
  const last = reading.tokens[to - 1] as Token
  const lead = leadOf(reading, at)
  const because: readonly Reason[] = [{ rule: RULES[written], words: reading.text.slice(first.start + lead, last.end - state.cut) }]
  return { to, number: { from: at, to, value, written, vague: state.vague, scale: state.scales.length === 1 ? state.scales[0] as number : 1, cut: state.cut, ...(state.bent ? { bent: true } : {}), ...(state.more ? { more: true } : {}), ...(state.max === undefined ? {} : { max: state.max }), ...(state.fraction ? { fraction: true } : {}), because, ...(lead > 0 ? { lead } : {}) } }
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
    const fraction = state.tail === 'start' || state.tail === 'digits' && !token.spaced && Number.isInteger(state.group) ? VULGAR.get(token.folded) : undefined
    if (fraction !== undefined) {
      state.fraction = state.tail === 'start'
      state.group = (state.group ?? 0) + fraction
      if (state.tail === 'start') state.digits++
      state.tail = 'digits'
      return at + 1
    }
  }
  const glued = state.tail === 'start' ? undefined : andGluedAt(reading, state, at)
  if (glued !== undefined) return glued === 'no number' ? undefined : glued
  const part = state.tail === 'start' ? fractionFirst(reading, state, at, limit) : divide(reading, state, at, limit)
  if (part !== undefined) return part
  const scale = roleAt(reading, at, 'scale')
  // "হাজার হাজার", thousands, is more than the scale that it begins with.
  if (scale && state.tail === 'start' && (roleAt(reading, at, 'vague')?.to ?? 0) > scale.to) return stepFirst(reading, state, at)
  // "38,2 трлн.": the stop of an abbreviation that nothing follows ends the sentence.
  if (scale && takeScale(reading, state, scale, at)) return scale.to === limit && scale.to > at + 1 && reading.tokens[limit - 1]?.folded === '.' ? scale.to - 1 : scale.to
  if (state.tail === 'digits' && (!token.spaced || isSignAfter(reading, at + 1))) {
    const abbreviation = scaleLetter(reading, at, start)
    if (abbreviation && takeScale(reading, state, abbreviation, at)) return abbreviation.to
  }
  const more = state.tail === 'start' ? undefined : roleAt(reading, at, 'more')
  // 550多万: more than that many of the scale.
  if (more && (roleAt(reading, more.to, 'scale')?.value ?? 0) >= 1e4) {
    state.more = true
    return more.to
  }
  // 一百零五: the nought only fills the place.
  const isFiller = (state.tail === 'hundred' || state.tail === 'scale') && roleAt(reading, at, 'and') !== undefined
  const cardinal = isFiller ? undefined : roleAt(reading, at, 'cardinal') ?? roleAt(reading, at, 'guarded')
  // "eine halbe Million".
  if (cardinal && state.tail === 'start' && Math.max(roleAt(reading, at, 'part-before')?.to ?? 0, roleAt(reading, at, 'vague')?.to ?? 0) > cardinal.to) return stepFirst(reading, state, at)
  if (cardinal) {
    // "2.3 million six years ago": words go on after digits only to another scale, "12 हज़ार चार सौ".
    if (state.digits > 0 && !roleAt(reading, cardinal.to, 'scale') && cardinal.value < 100) return undefined
    return takeCardinal(state, cardinal) ? cardinal.to : undefined
  }
  const after = roleAt(reading, at, 'part-after')
  // 半 stands behind what is counted (三天半) or its counter (两个半小时); 一半 is a half.
  const isBare = token.script === 'Han' && after?.to === at + 1
  if (after && !isBare && state.tail !== 'start' && !state.half && (after.value !== 0 || roleAt(reading, after.to, 'scale'))) {
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
    // "هفت هزار و صد": a bare hundred after the thousand.
    const scale = state.tail === 'scale' ? roleAt(reading, and.to, 'bare-scale') : undefined
    if (scale && (roleAt(reading, and.to, 'scale')?.value ?? Infinity) < state.last) return and.to
    const next = roleAt(reading, and.to, 'cardinal')
    // "duzentos e cinquenta": a hundred that is one word has no scale of its own.
    const room = state.scales.at(-1) ?? 100
    return next && next.value > 0 && next.value < Math.min(1000, room) ? and.to : undefined
  }
  const point = roleAt(reading, at, 'point')
  // 11点15分 is a time.
  const isClock = point !== undefined && reading.tokens[at]?.script === 'Han'
  const decimals = point && !isClock && state.tail === 'digits' && Number.isInteger(state.group) ? decimalsAt(reading, point.to) : undefined
  if (point && decimals !== undefined) {
    state.group = (state.group ?? 0) + decimals
    return point.to + 1
  }
  if (point && (state.tail === 'unit' || state.tail === 'tens') && (roleAt(reading, point.to, 'cardinal')?.value ?? 10) < 10) {
    state.tail = 'point'
    state.decimals = 0.1
    return point.to
  }
  return undefined
}

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
  const either = lookAt(reading, at, 'number', (lexeme) => lexeme.role === 'either')
  if (either) {
    ;[state.total, state.max, state.tail, state.cut] = [either.lexeme.value, either.lexeme.max, 'done', either.cut]
    state.words++
    return either.to
  }
  const vague = roleAt(reading, at, 'vague')
  if (vague) {
    // "हजारों करोड़", "शेकडो कोटी": thousands of a scale.
    const scale = vague.cut > 0 ? undefined : roleAt(reading, vague.to, 'scale')
    const last = scale && scale.value >= 1000 && scale.value >= vague.value ? scale : undefined
    state.total = vague.value * (last?.value ?? 1)
    state.vague = true
    state.words += last ? 2 : 1
    state.tail = 'done'
    state.cut = (last ?? vague).cut
    return (last ?? vague).to
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
    state.words++
    // "de media 1,659 euros", on average: only in Indic scripts does a part stand before digits.
    if (isNumberAt(reading, next) && !(reading.tokens[next]?.kind === 'number' && reading.tokens[at]?.script === 'Latin')) state.part = part.value
    // "half an hour", "सवा घंटा": the part stands on one of the unit.
    else if (isUnitAt(reading, next)) {
      state.group = 1 + part.value
      state.tail = 'done'
    } else return undefined
    return next
  }
  const article = roleAt(reading, at, 'article')
  if (!article || state.part !== 0 || !roleAt(reading, article.to, 'scale') && !isAndAHalf(reading, article.to)) return undefined
  state.group = 1
  state.words++
  state.tail = 'unit'
  return article.to
}

function takeDigits(reading: Reading, state: State, at: number, limit: number): number | undefined {
  const rest = restOfHundred(reading, state, at)
  if (rest !== undefined) {
    state.group = (state.group ?? 0) + rest
    state.tail = 'digits'
    return at + 1
  }
  if (state.tail !== 'start' && state.tail !== 'scale') return undefined
  const token = reading.tokens[at] as Token
  if (state.tail === 'scale') {
    const value = digitsAt(reading, at)
    // "3 लाख 20 हज़ार" and "12 हज़ार 400": smaller than the scale before, and either scaled itself or just filling that scale's digits.
    const together = TOGETHER.has((reading.tokens[at - 1] as Token).script)
    if (value === undefined || !token.spaced && !together && !isProclitic(reading, at - 1) || !Number.isInteger(value) || value >= state.last || state.words === 0) return undefined
    const scale = roleAt(reading, at + 1, 'scale')
    // "६ लाख १२ हजार २९३ कोटी": a scale above all before it multiplies them all.
    const fills = value >= state.last / 10 || together
    if (scale ? value * scale.value >= state.last && !(fills && scale.value > Math.max(...state.scales)) : !fills) return undefined
  }
  const { value, to, fraction } = digitRun(reading, at, limit)
  if (value === undefined) state.broken = true
  state.fraction = fraction
  state.group = (value ?? 0) + state.part
  state.part = 0
  state.digits++
  state.tail = 'digits'
  return to
}

/** "३ हजार ४ सय ५६": digits go on after a hundred as after other scales. */
function restOfHundred(reading: Reading, state: State, at: number): number | undefined {
  const { folded } = reading.tokens[at] as Token
  const goesOn = state.tail === 'hundred' && state.digits > 0 && state.scales.at(-1) === 100 && /^\d\d?$/.test(folded) && !roleAt(reading, at + 1, 'scale')
  return goesOn ? Number(folded) : undefined
}

// Scripts that write "3万5千" and "3만5천" in one, and 30,500 as "3万500".
const TOGETHER: ReadonlySet<Token['script']> = new Set<Token['script']>(['Han', 'Hangul'])

/** After a hyphen inside a word number: "twenty-one", "two-hundred", "two-and-a-half". */
function isJoined(reading: Reading, state: State, at: number): boolean {
  const token = reading.tokens[at]
  if (!token || token.spaced) return false
  if (roleAt(reading, at, 'scale')) return true
  if (state.tail === 'digits') return false
  const cardinal = roleAt(reading, at, 'cardinal')
  return cardinal ? state.tail === 'tens' && cardinal.value > 0 && cardinal.value < 10 : roleAt(reading, at, 'part-after') !== undefined
}

/** Takes the dust off floating-point products: 5.6 * 100000. */
function round(value: number): number {
  return Number(value.toPrecision(15))
}
