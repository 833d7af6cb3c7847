import type { CompiledPack } from '../../lexicon/compiled-pack.ts'
import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import type { NounLook } from './after-adjectives.ts'
import type { Counted } from './counted.ts'
import { lookAt, roleAt } from './look.ts'

/**
 * The counted noun where it leads its phrase and most adjectives follow it ("10.000 soldados norcoreanos", "trois nouveaux navires"): the
 * first word that is no known attribute, if it is a known noun or looks like a plural. Adjectives after it belong to the mention.
 */
export function byLead(reading: Reading, at: number, limit: number, pack: CompiledPack, look: NounLook): Counted | undefined {
  for (let i = at; i < limit && i < at + REACH;) {
    const token = reading.tokens[i] as Token
    if (token.kind !== 'word') return undefined
    const model = look.modelEnd(reading, i, limit)
    if (model > i) { i = model; continue }
    const noun = look.nounAt(reading, i)
    const attribute = roleAt(reading, i, 'attribute') !== undefined
    const next = noun && noun.to < limit && (attribute || noun.kind === 'state') ? look.nounAt(reading, noun.to) : undefined
    if (next && next.kind !== 'pronoun' && next.kind !== 'state') return withAdjectives(reading, next, limit, pack)
    if (noun?.kind === 'pronoun') return unknownOrKnown(reading, noun.to, limit, pack, look) ?? noun
    if (noun && noun.kind === 'state') return i === at ? noun : undefined
    if (noun) return withAdjectives(reading, noun, limit, pack)
    const unit = i > at ? look.unitAt(reading, i) : undefined
    if (unit) return unit
    if (attribute) { i++; continue }
    return unknownAt(reading, i, limit, pack, look)
  }
  return undefined
}

// Words between a number and its noun, at most.
const REACH = 4

/** "otras doce personas" has the pronoun in front; behind the number ("3 autres soldats") it is one more adjective. */
function unknownOrKnown(reading: Reading, at: number, limit: number, pack: CompiledPack, look: NounLook): Counted | undefined {
  const noun = at < limit ? look.nounAt(reading, at) : undefined
  if (noun) return noun.kind === 'pronoun' || noun.kind === 'state' ? undefined : withAdjectives(reading, noun, limit, pack)
  return at < limit ? unknownAt(reading, at, limit, pack, look) : undefined
}

function unknownAt(reading: Reading, at: number, limit: number, pack: CompiledPack, look: NounLook): Counted | undefined {
  const token = reading.tokens[at] as Token
  const { figures } = pack.pack
  if (token.kind !== 'word' || token.end - token.start < 4 || isOtherWord(reading, at)) return undefined
  const plural = roleAt(reading, at, 'plural') !== undefined || lookAt(reading, at, 'territory') !== undefined || endsWith(token.folded, figures.pluralEndings) && !endsWith(token.folded, figures.singularEndings) && !endsWith(token.folded, figures.verbEndings)
  if (!plural) return undefined
  const unit = roleAt(reading, at, 'plural') ? token.folded : look.stem(token.folded, 0, figures.pluralEndings)
  return withAdjectives(reading, { to: at + 1, cut: 0, unit, kind: 'unknown', head: at }, limit, pack)
}

function isOtherWord(reading: Reading, at: number): boolean {
  return lookAt(reading, at, 'function') !== undefined || lookAt(reading, at, 'number') !== undefined || roleAt(reading, at, 'not-noun') !== undefined
    || lookAt(reading, at, 'date') !== undefined || lookAt(reading, at, 'bound', (lexeme) => lexeme.side === 'after') !== undefined
}

/** Known attributes, names of peoples, and words with an adjective's ending, in a row behind the noun. */
export function withAdjectives(reading: Reading, noun: Counted, limit: number, pack: CompiledPack): Counted {
  let to = noun.to
  if (noun.cut > 0) return noun
  for (let count = 0; to < limit && count < MOST_ADJECTIVES; count++) {
    const end = adjectiveEnd(reading, to, pack)
    if (end === to) break
    to = end
  }
  return to === noun.to ? noun : { ...noun, to }
}

const MOST_ADJECTIVES = 2

/** Token after an adjective, or the same token where there is none. */
function adjectiveEnd(reading: Reading, at: number, pack: CompiledPack): number {
  const people = (reading.tokens[at] as Token).capital ? undefined : lookAt(reading, at, 'territory')
  return people?.to ?? (isAdjective(reading, at, pack) ? at + 1 : at)
}

function isAdjective(reading: Reading, at: number, pack: CompiledPack): boolean {
  const token = reading.tokens[at] as Token
  if (token.kind !== 'word' || !token.spaced || token.capital || lookAt(reading, at, 'function') || lookAt(reading, at, 'number') || lookAt(reading, at, 'bound', (lexeme) => lexeme.side === 'after')) return false
  if (roleAt(reading, at, 'not-noun') || lookAt(reading, at, 'counted') || lookAt(reading, at, 'unit')) return roleAt(reading, at, 'attribute') !== undefined && lookAt(reading, at, 'unit') === undefined
  return roleAt(reading, at, 'attribute') !== undefined || lookAt(reading, at, 'territory') !== undefined || endsWith(token.folded, pack.pack.figures.adjectiveEndings)
}

/** `endings` are written as words are folded, without diacritics. */
function endsWith(folded: string, endings: string): boolean {
  return endings !== '' && endings.split('|').some((ending) => folded.length > ending.length + 1 && folded.endsWith(ending))
}
