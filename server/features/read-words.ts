import { analyze } from '../core/analyze.ts'
import { readReading } from '../core/formats/notation.ts'
import type { Engine } from '../core/lexicon/engine.ts'
import type { TaggedReading } from '../core/human.ts'
import type { Mention, MentionKind, Span } from '../core/model.ts'
import { readingOfMention } from '../core/sidecar/bodies.ts'
import type { LibraryArticle } from '../library/library.ts'

/**
 * What a human means by some words typed for the reading of a place: a name as it stands; a figure or a date in plain words of the
 * article's language ("about 600 soldiers", "last Saturday") or of any other, or as the exports write it ("~ 600 soldier", "2025-06-02").
 * Undefined where no such thing is read in the words.
 */
export function readWords({ analysis }: LibraryArticle, place: Span, kind: MentionKind, words: string, engine: Engine): TaggedReading | undefined {
  const line = words.trim()
  if (line === '' || line.length > LONGEST) return undefined
  const written = readReading(kind, line)
  if (written && !(kind === 'figure' && /[^\d.]$/u.test(line) && !/^[=~<>]|^vague|^range/.test(line))) return written
  const sentence = analysis.document.sentences.find(({ start, end }) => start <= place.start && place.end <= end) ?? place
  const [before, after] = [analysis.text.slice(Math.max(sentence.start, place.start - NEAR), place.start), analysis.text.slice(place.end, Math.min(sentence.end, place.end + NEAR))]
  const publishedAt = analysis.published?.value
  // In place of the old words first, for the sentence tells the language; then alone.
  for (const [lead, rest] of [[before, after], ['', '']] as const) {
    const start = lead.length
    const found = analyze(lead + line + rest, engine, { publishedAt, tags: [] }).mentions
    const mention = found.find((one) => one.kind === kind && one.start < start + line.length && one.end > start)
    const reading = mention && readingFrom(mention)
    if (reading) return reading
  }
  return written
}

const LONGEST = 200
const NEAR = 400

function readingFrom(mention: Mention): TaggedReading | undefined {
  if (mention.kind === 'date' && mention.trouble?.kind === 'impossible') return undefined
  const reading = readingOfMention(mention)
  return reading && Object.fromEntries(Object.entries(reading).filter(([, value]) => value !== undefined))
}
