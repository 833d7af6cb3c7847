import type { CompiledPack } from '../../lexicon/compiled-pack.ts'
import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import type { Counted } from './counted.ts'
import { lookAt, roleAt } from './look.ts'
import { endingBefore } from './modifiers.ts'

/** Looks up a known noun at a token. */
type NounAt = (reading: Reading, at: number) => Counted | undefined

/**
 * Languages that count by classifiers (Chinese 10名士兵, Japanese 3人の兵士, Korean 30개 나라): the noun stands behind the classifier, in some
 * behind a word for "of", or before the number, where `nounBefore` finds it. A classifier without a noun counts what it is for.
 * No unknown noun is ever guessed, as no space shows where it would end.
 */
export function byClassifier(reading: Reading, at: number, limit: number, value: number, nounAt: NounAt): Counted | undefined {
  const counter = lookAt(reading, at, 'counter')
  const noun = known(reading, at, nounAt)
  // "7.1の地震": what is no whole number counts nothing without a classifier.
  if (!counter && !Number.isInteger(value)) return undefined
  if (!counter) return noun ?? behind(reading, at, limit, nounAt, 0)
  if (noun && noun.to > counter.to) return noun
  const alone: Counted = { to: counter.to, cut: counter.cut, unit: counter.lexeme.noun ?? '', kind: counter.lexeme.noun === undefined ? 'counter' : 'noun', head: at }
  const glued = counter.cut > 0 && counter.lexeme.noun !== 'time' ? nounBehind(reading, counter.to, limit, endingBefore(reading, counter.to, counter.cut), nounAt) : undefined
  if (glued) return { ...glued, head: at }
  if (counter.cut > 0 || counter.lexeme.noun === 'time') return alone
  const of = roleAt(reading, counter.to, 'of')
  const next = of && of.cut === 0 ? behind(reading, of.to, limit, nounAt, FAR) : (reading.packs[at] as CompiledPack).pack.figures.of === '' ? behind(reading, counter.to, limit, nounAt, FAR)
    : counter.lexeme.noun === undefined ? behind(reading, counter.to, limit, nounAt, 0) : undefined
  return next ?? alone
}

/** The noun behind the word for "of" at a token, or behind that word as the case ending glued to what stands before it. */
export function nounBehind(reading: Reading, at: number, limit: number, ending: string, nounAt: NounAt): Counted | undefined {
  const { figures } = (reading.packs[at - 1] as CompiledPack).pack
  if (figures.head !== 'classifier' || figures.of === '') return undefined
  const of = ending === '' ? roleAt(reading, at, 'of')?.to : figures.of.split('|').includes(ending) ? at : undefined
  return of === undefined ? undefined : behind(reading, of, limit, nounAt, FAR)
}

// Unknown words, or Han characters, that may stand before a known noun.
const FAR = 4

function known(reading: Reading, at: number, nounAt: NounAt): Counted | undefined {
  const noun = nounAt(reading, at)
  return noun?.kind === 'noun' || noun?.kind === 'state' ? noun : undefined
}

/** The first known noun, over attributes, countries and a few unknown words; grammar, numbers and marks end the search. */
function behind(reading: Reading, from: number, limit: number, nounAt: NounAt, unknown: number): Counted | undefined {
  let left = unknown
  for (let at = from; at < limit;) {
    const token = reading.tokens[at] as Token
    if (token.kind !== 'word' || roleAt(reading, at, 'not-noun')) return undefined
    const noun = known(reading, at, nounAt)
    // Over unknown words one Han character is too little to go by.
    if (noun && left < unknown && noun.to - at < 2 && token.script === 'Han') return undefined
    if (noun) return noun.kind === 'noun' ? compound(reading, noun, limit, nounAt) : undefined
    const over = roleAt(reading, at, 'attribute') ?? lookAt(reading, at, 'territory') ?? lookAt(reading, at, 'name-cue', (lexeme) => lexeme.cue === 'place')
    if (over) { at = over.to; continue }
    if (left === 0 || lookAt(reading, at, 'function') || lookAt(reading, at, 'number') || lookAt(reading, at, 'counter') || lookAt(reading, at, 'unit') || lookAt(reading, at, 'bound') || lookAt(reading, at, 'event')) return undefined
    left--
    at++
  }
  return undefined
}

/** "警察士官", "경찰 병력": of two nouns in a row the second is what is counted. */
function compound(reading: Reading, noun: Counted, limit: number, nounAt: NounAt): Counted {
  const next = noun.cut === 0 && noun.to < limit ? known(reading, noun.to, nounAt) : undefined
  return next?.kind === 'noun' && reading.tokens[noun.to]?.kind === 'word' && reading.tokens[noun.to]?.spaced === false ? next : noun
}

/** What stands right before a number whose classifier is for many things: "兵士300人", "핵탄두 약 170기". One case word may part them. */
export function nounBefore(reading: Reading, end: number, from: number, whom: 'any' | 'people', nounAt: NounAt): Counted | undefined {
  const particle = end - 1 > from && lookAt(reading, end - 1, 'figure-word', (lexeme) => lexeme.role === 'postposition') !== undefined ? 1 : 0
  const to = end - particle
  for (let at = Math.max(from, to - LONGEST); at < to; at++) {
    const noun = nounAt(reading, at)
    if (noun?.kind === 'noun' && noun.to === to && (whom === 'any' || PEOPLE.has(noun.unit)) && isBare(reading, noun)) return noun
  }
  return undefined
}

/** "돼지를 세 마리", but not "사고로 두 명". */
function isBare(reading: Reading, noun: Counted): boolean {
  return noun.cut === 0 || reading.packs[noun.head]?.pack.figures.postpositions.split('|').includes(endingBefore(reading, noun.to, noun.cut)) === true
}

// What is counted as people are.
const PEOPLE: ReadonlySet<string> = new Set([
  'person', 'soldier', 'fighter', 'police', 'official', 'lawmaker', 'child', 'woman', 'student', 'teacher', 'worker', 'farmer', 'doctor', 'patient', 'voter', 'candidate', 'prisoner', 'hostage', 'suspect', 'protester',
  'player', 'member', 'leader', 'expert', 'journalist', 'volunteer', 'rescuer', 'firefighter', 'aid-worker', 'judge', 'lawyer', 'driver', 'brother', 'sister', 'son', 'daughter', 'wife', 'friend', 'colleague', 'crew', 'fisher', 'grandson',
])

// Tokens in the longest noun: 弾道ミサイル.
const LONGEST = 6
