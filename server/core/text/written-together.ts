import type { CompiledPack } from '../lexicon/compiled-pack.ts'
import type { Engine } from '../lexicon/engine.ts'
import type { DateLexemeRole, LexemeClass } from '../lexicon/lexeme.ts'
import { matchesAt, type Match } from '../lexicon/lexicon.ts'
import type { NumberStem } from '../lexicon/number-stems.ts'
import type { Script, Token } from '../model.ts'
import { foldWord } from './fold.ts'
import { scriptOf } from './scripts.ts'

/**
 * Parts what Dravidian languages write as one word and the grammars read as two: a number word with the scale, unit or noun that it is
 * glued to (Tamil இருபதாயிரம் = இருபது + ஆயிரம்). And drops the hyphen between digits and a case ending: "2018-ல்" reads as "2018ல்".
 * Only tokens change: their offsets are still those of the text, so a vowel sign that begins a word is folded as the vowel it stands for.
 */
export function partWrittenTogether(text: string, tokens: readonly Token[], engine: Engine): readonly Token[] {
  const packs = new Map<Script, CompiledPack | undefined>()
  const packOf = (script: Script): CompiledPack | undefined => {
    if (!packs.has(script)) packs.set(script, engine.byScript.get(script)?.find(({ pack }) => pack.numbers.together === 'next'))
    return packs.get(script)
  }
  let out: Token[] | undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const hyphened = isHyphened(tokens, i)
    const pack = token.kind === 'word' ? packOf(token.script) : hyphened && token.kind === 'mark' ? packOf(scriptOf(text.codePointAt(token.start) as number)) : undefined
    if (pack === undefined) { out?.push(token); continue }
    const drops = hyphened && isEnding(pack, text, tokens, i)
    const parts = drops || token.kind === 'mark' ? [token] : partsOf(pack, text, token)
    if (drops || parts.length > 1) out ??= tokens.slice(0, i)
    if (drops) out?.pop()
    out?.push(...parts)
  }
  return out ?? tokens
}

/** "2018-ல்", "15-ம்", "34-ാം". */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1]
  return hyphen?.folded === '-' && !hyphen.spaced && tokens[at]?.spaced === false && tokens[at - 2]?.kind === 'number'
}

function isEnding(pack: CompiledPack, text: string, tokens: readonly Token[], at: number): boolean {
  const { folded, kind } = tokens[at] as Token
  if (kind === 'mark') return /^\p{M}/u.test(folded)
  return pack.functionWords.has(folded) || pack.lexicon.caseEndings.includes(folded) || matchesAt(pack.lexicon, text, tokens, at, at + 2).some(isGluedWord)
}

function isGluedWord({ lexeme, ending }: Match): boolean {
  return ending === '' && (lexeme.cls === 'bound' || lexeme.cls === 'figure-word' && lexeme.role === 'ordinal' || lexeme.cls === 'date' && (lexeme.role === 'decade-word' || lexeme.role === 'to'))
}

/** The number word and what follows it, or the word alone. */
function partsOf(pack: CompiledPack, text: string, token: Token): readonly Token[] {
  if (token.end - token.start < SHORTEST || !pack.numberStems?.has(text.slice(token.start, token.start + 2))) return [token]
  if (matchesAt(pack.lexicon, text, [token], 0, 1).some(({ lexeme }) => !UNGRAMMATICAL.has(lexeme.cls))) return [token]
  return split(pack, text, token, text.slice(token.start, token.end), []) ?? [token]
}

const SHORTEST = 5
// What a word may be for facts and names besides being a number and a noun: "గతేడాది", last year, sets a fact apart too.
const UNGRAMMATICAL: ReadonlySet<LexemeClass> = new Set<LexemeClass>(['event', 'topic', 'aspect', 'territory', 'name-cue'])

/**
 * `word` is the token as it would be written alone, `before` the number words cut off before it: മുപ്പത്തിരണ്ടുകാരൻ is മുപ്പത്തി, രണ്ട്, കാരൻ,
 * രണ്ടായിരത്തിയഞ്ഞൂറ് is രണ്ട്, ആയിരത്തി, അഞ്ഞൂറ്. No deeper than that.
 */
function split(pack: CompiledPack, text: string, token: Token, word: string, before: readonly NumberStem[]): readonly Token[] | undefined {
  const last = before.at(-1)
  for (const stem of pack.numberStems?.get(word.slice(0, 2)) ?? []) {
    if (!word.startsWith(stem.written) || last && !goesOn(last, stem)) continue
    const raw = word.slice(stem.written.length)
    const rest = aloneAs(raw, stem)
    if (rest === undefined) continue
    const at = token.end - raw.length
    const tail: Token = { ...token, start: at, folded: foldWord(rest), spaced: false }
    const head: Token = { ...token, end: at, folded: stem.folded }
    if (isCounted(pack, text, tail, stem)) return [head, tail]
    const deeper = before.length < DEEPEST && stem.kind !== 'direction' ? split(pack, text, tail, rest, [...before, stem]) : undefined
    if (deeper) return [head, ...deeper]
  }
  return undefined
}

const DEEPEST = 3

/** Whether one number word may be written to another: a unit to a ten or to the unit before it, less than a hundred to hundreds, a scale to what it multiplies, what it leaves room for to a scale. */
function goesOn(before: NumberStem, next: { readonly kind: NumberStem['kind']; readonly value: number }): boolean {
  if (before.kind === 'article') return next.kind === 'scale'
  if (next.kind === 'scale') return before.kind === 'cardinal'
  if (next.kind !== 'cardinal' || next.value < 1) return false
  if (before.kind === 'scale') return next.value < before.value
  if (before.value >= 100) return before.value % 100 === 0 && next.value < 100
  // Neighbours of which one is meant: Telugu ఐదారు, five or six.
  if (before.value < 10) return next.value === before.value + 1
  return before.value >= 20 && before.value % 10 === 0 && next.value < 10
}

/** What stands after a stem as it would be written alone: with the vowel that its first sign stands for. */
function aloneAs(raw: string, stem: NumberStem): string | undefined {
  if (raw.length < 2) return undefined
  const code = raw.charCodeAt(0)
  const isSign = (code & 0x7f) >= 0x3e && (code & 0x7f) <= 0x4c
  if (stem.cut === 'no') return isSign || (code & 0x7f) === VIRAMA ? undefined : raw
  // Before a consonant the vowel is the inherent "a" of the stem's last letter: ఆర + డుగులు = ఆరు + అడుగులు.
  return isSign ? String.fromCharCode(code - SIGN_TO_VOWEL) + raw.slice(1) : String.fromCharCode((code & ~0x7f) + A) + raw
}

// Places in the common layout of the Indic blocks: a vowel's sign stands 0x38 behind its letter.
const SIGN_TO_VOWEL = 0x38
const A = 0x05
const VIRAMA = 0x4d

function isCounted(pack: CompiledPack, text: string, rest: Token, stem: NumberStem): boolean {
  const matches = matchesAt(pack.lexicon, text, [rest], 0, 1)
  if (stem.kind === 'direction') return matches.some(({ lexeme }) => lexeme.cls === 'date' && PERIODS.has(lexeme.role) && lexeme.form !== 'short' && lexeme.form !== 'whole')
  if (matches.some(({ lexeme }) => lexeme.cls === 'number' && (lexeme.role === 'scale' || lexeme.role === 'cardinal') && goesOn(stem, { kind: lexeme.role, value: lexeme.value }))) return true
  // Half a house is none: "అరగంట", half an hour, is a unit.
  return stem.kind !== 'article' && matches.some(({ lexeme }) => (stem.value < 1 ? lexeme.cls === 'unit' : COUNTED.has(lexeme.cls)) || lexeme.cls === 'date' && lexeme.role === 'unit')
}

const COUNTED: ReadonlySet<LexemeClass> = new Set<LexemeClass>(['unit', 'counted', 'counter'])
const PERIODS: ReadonlySet<DateLexemeRole> = new Set<DateLexemeRole>(['year-word', 'month-word', 'week-word', 'quarter-word', 'month', 'weekday'])
