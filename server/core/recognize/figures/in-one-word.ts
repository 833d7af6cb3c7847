import type { CompiledPack } from '../../lexicon/compiled-pack.ts'
import type { Token } from '../../model.ts'
import { foldWord } from '../../text/fold.ts'
import type { Reading } from '../../text/reading.ts'
import type { NumberSpan } from '../numbers.ts'
import { countedAfter, PERSONS, type Counted } from './counted.ts'
import { lookAt } from './look.ts'
import type { Bound } from './modifiers.ts'

/** "ఇద్దరు చిన్నారులు", two children: how many people in one word, and who they are where that stands right behind; in another case they are the verb's object. */
export function whoOf(reading: Reading, number: NumberSpan, limit: number, unit: string): Counted {
  const { people } = (reading.packs[number.from] as CompiledPack).pack.numbers
  const { folded } = reading.tokens[number.from] as Token
  const isPlain = people?.some(([, words]) => foldWord(words.split('|')[0] ?? '') === folded) === true
  const who = unit === 'person' && isPlain ? countedAfter(reading, number.to, limit, number.value) : undefined
  return who?.kind === 'noun' && who.cut === 0 && PERSONS.has(who.unit) ? who : { to: number.to, cut: number.cut, unit, kind: 'noun', head: number.from }
}

/** "দেড় লক্ষাধিক": alone the scale word is a vague count, more than one of itself; behind a number it is more than so many. */
export function boundInScale(reading: Reading, { from, to, vague }: NumberSpan): Bound | undefined {
  const isLast = (role: 'scale' | 'vague'): boolean => lookAt(reading, to - 1, 'number', (lexeme, match) => lexeme.role === role && match.to === to) !== undefined
  // Elsewhere a scale's plural is a vague count too: "Millionen".
  const first = reading.packs[from]?.pack.figures.head === 'first'
  return first && !vague && to - 1 > from && isLast('scale') && isLast('vague') ? { modifier: '>', from: to - 1, to, inside: true, cut: 0 } : undefined
}

/** "চারবার", four times: the counter in the number word says all; "তিনজন" leaves room for who they are, if one knows the word. */
export function isCountedGlued(reading: Reading, number: NumberSpan, behind: Counted | undefined): boolean {
  const glued = lookAt(reading, number.to - 1, 'number', (lexeme, { to }) => lexeme.counter !== undefined && to === number.to)?.lexeme.counter
  return glued !== undefined && (glued !== 'person' || behind?.kind === 'unknown')
}
