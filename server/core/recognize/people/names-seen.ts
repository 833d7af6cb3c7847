import type { Reading } from '../../text/reading.ts'
import { hasCue, wordsOf, type Candidate, type NameContext } from './candidate.ts'
import { CUE_BITS, cuesOf, noCues } from './cues.ts'
import { leadOf } from './endings.ts'
import { nameRules } from './rules.ts'
import { endingOf, tagNames, type TaggedName } from './tagger.ts'

/** What the tagger and the packs' words see of names, before anything is known of the article. */
export interface NamesSeen extends Omit<NameContext, 'reading'> {
  /** What the tagger proposes, and what the rules do: each in reading order. */
  readonly tagged: readonly Candidate[]
  readonly ruled: readonly Candidate[]
}

export function namesSeen(reading: Reading): NamesSeen {
  const cues = cuesOf(reading)
  const { names, scores } = tagNames(reading, cues, reading.engine.nameWeights)
  const taggedEnds = new Int32Array(reading.tokens.length)
  for (const { from, to } of names) taggedEnds[from] = to
  const context: NameContext = { reading, cues, scores, taggedEnds }
  const tagged = joined(context, names).map(({ from, to, margin }): Candidate => ({ from, to, margin, because: [{ rule: 'tagger', words: wordsOf(context, from, to) }] }))
  return { cues, scores, taggedEnds, tagged, ruled: nameRules(context) }
}

/** What was seen in the paragraphs of an article, each by itself, with token indices that count in the whole. */
export function gatherNames(paragraphs: readonly NamesSeen[]): NamesSeen {
  const length = paragraphs.reduce((sum, { taggedEnds }) => sum + taggedEnds.length, 0)
  const cues = noCues(length)
  const all = { cues, scores: new Int32Array(length * 2), taggedEnds: new Int32Array(length), tagged: [] as Candidate[], ruled: [] as Candidate[] }
  let at = 0
  for (const one of paragraphs) {
    cues.bits.set(one.cues.bits, at)
    cues.inflected.set(one.cues.inflected, at)
    cues.things.set(one.cues.things, at)
    cues.acts.set(one.cues.acts, at)
    all.scores.set(one.scores, at * 2)
    setEnds(cues.titleEnds, one.cues.titleEnds, at)
    setEnds(all.taggedEnds, one.taggedEnds, at)
    for (const candidate of one.tagged) all.tagged.push(moved(candidate, at))
    for (const candidate of one.ruled) all.ruled.push(moved(candidate, at))
    at += one.taggedEnds.length
  }
  return all
}

function setEnds(all: Int32Array, ends: Int32Array, at: number): void {
  for (let i = 0; i < ends.length; i++) if (ends[i] !== 0) all[at + i] = (ends[i] as number) + at
}

function moved(candidate: Candidate, by: number): Candidate { return { ...candidate, from: candidate.from + by, to: candidate.to + by } }

/**
 * Two names side by side, with no mark between them and no case ending on the first, are one: a language that lets two people meet
 * like this marks at least one of them.
 */
function joined(context: NameContext, names: readonly TaggedName[]): readonly TaggedName[] {
  const all: TaggedName[] = []
  for (const name of names) {
    const last = all[all.length - 1]
    const one = last !== undefined && last.to === name.from && context.reading.paragraphAt[last.to - 1] === context.reading.paragraphAt[name.from] && last.to - last.from + name.to - name.from <= 3 && endingOf(context.reading, last.to - 1) === 0 && context.reading.tokens[name.from]?.kind === 'word' && leadOf(context.reading, name.from, (word) => word === context.reading.tokens[name.from]?.folded && hasCue(context, name.from, CUE_BITS.given), true) === 0
    if (one) all[all.length - 1] = { from: last.from, to: name.to, margin: Math.min(last.margin, name.margin) }
    else all.push(name)
  }
  return all
}
