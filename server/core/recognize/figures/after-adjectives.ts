import type { CompiledPack } from '../../lexicon/compiled-pack.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import type { Counted } from './counted.ts'
import { lookAt, roleAt } from './look.ts'

/** What the strategy asks of the others: the known noun or unit at a token, and the end of a model's name there. */
export interface NounLook {
  readonly nounAt: (reading: Reading, at: number) => Counted | undefined
  readonly unitAt: (reading: Reading, at: number) => Counted | undefined
  readonly modelEnd: (reading: Reading, at: number, limit: number) => number
  readonly stem: (folded: string, cut: number, plurals: string) => string
}

/**
 * The counted noun where adjectives stand before it and its complements behind ("5 новых членов парламента", "10.000 nordkoreanische
 * Soldaten"): the first word that is no adjective, which in a language that capitalises its nouns is the first capitalised one.
 */
export function byAdjectives(reading: Reading, at: number, limit: number, pack: CompiledPack, look: NounLook): Counted | undefined {
  const { figures } = pack.pack
  const capital = figures.head === 'capital'
  for (let i = at; i < limit && i < at + REACH;) {
    const token = reading.tokens[i] as Token
    if (token.folded === '-' && !token.spaced && i > at) { i++; continue }
    if (token.kind !== 'word' || i > at && token.script !== (reading.tokens[at] as Token).script && token.script !== 'Latin') return undefined
    const model = look.modelEnd(reading, i, limit)
    if (model > i) { i = model; continue }
    const attribute = roleAt(reading, i, 'attribute') !== undefined
    const noun = lookAt(reading, i, 'counted', (lexeme) => !lexeme.state) ? look.nounAt(reading, i) : undefined
    const state = i === at && !noun ? look.nounAt(reading, i) : undefined
    if (state) return behind(reading, state, limit, look) ?? state
    const isNoun = noun && (!capital || token.capital)
    if (isNoun) return attribute ? behind(reading, noun, limit, look) ?? noun : noun
    const unit = i > at ? look.unitAt(reading, i) : undefined
    if (unit) return unit
    if (lookAt(reading, i, 'number') || !attribute && (lookAt(reading, i, 'function') !== undefined || isAfterBound(reading, i) || isTime(reading, i) || roleAt(reading, i, 'not-noun') !== undefined)) return undefined
    const isAdjective = attribute || (capital ? !token.capital : endsWith(token.folded, figures.adjectiveEndings))
    if (isAdjective) { i++; continue }
    if (endsWith(token.folded, figures.verbEndings) || token.folded.length < 3) return undefined
    const known = capital ? compoundHead(pack.lexicon, token.folded) : undefined
    return { to: i + 1, cut: 0, unit: known ?? look.stem(token.folded, 0, figures.pluralEndings), kind: known === undefined ? 'unknown' : 'noun', head: i }
  }
  return undefined
}

// Words between a number and its noun, at most.
const REACH = 6

/** "20 раненых солдат": who is wounded is said behind. */
function behind(reading: Reading, noun: Counted, limit: number, look: NounLook): Counted | undefined {
  const next = noun.cut === 0 && noun.to < limit && lookAt(reading, noun.to, 'counted', (lexeme) => !lexeme.state) ? look.nounAt(reading, noun.to) : undefined
  return next?.kind === 'noun' ? next : undefined
}

function isAfterBound(reading: Reading, at: number): boolean {
  return lookAt(reading, at, 'bound', (lexeme) => lexeme.side === 'after' && lexeme.glued === undefined) !== undefined
}

/** "1,5 трлн торік": a day or a year counted from now is no noun. */
function isTime(reading: Reading, at: number): boolean {
  return lookAt(reading, at, 'date', ({ role }) => role === 'relative-unit' || role === 'relative-day' || role === 'weekday') !== undefined
}

function endsWith(folded: string, endings: string): boolean {
  return endings !== '' && endings.split('|').some((ending) => folded.length > ending.length + 1 && folded.endsWith(ending))
}

/** The noun at the end of a compound: "Fußballfans" are fans. Its first part has three letters at least, the known one four. */
function compoundHead(lexicon: Lexicon, folded: string): string | undefined {
  for (let at = 3; at <= folded.length - 4 && at < LONGEST_PART; at++) {
    const tail = folded.slice(at)
    for (const stem of [tail, ...lexicon.nounEndings.filter((ending) => tail.length - ending.length >= 4 && tail.endsWith(ending)).map((ending) => tail.slice(0, -ending.length))]) {
      for (const lexeme of lexicon.root.next.get(stem)?.lexemes ?? []) if (lexeme.cls === 'counted' && !lexeme.state) return lexeme.noun
    }
  }
  return undefined
}

// A word longer than this is no word of a newspaper.
const LONGEST_PART = 40
