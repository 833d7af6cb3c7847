import { isMentionKind } from '../core/sidecar/bodies.ts'
import type { Said, TaggedReading, TagKind } from '../core/human.ts'
import type { Span } from '../core/model.ts'
import type { LibraryArticle } from '../library/library.ts'
import { kindWords } from './kind-words.ts'
import { say } from './messages.ts'
import { oneLine } from './quote.ts'
import { dateWords, figureWords } from './words.ts'

/** Everybody's word about a place, in sentences, those of the very place first. Two who differ are both heard. */
export function saidOf({ human }: LibraryArticle, place: Span): readonly string[] {
  const over = human.said.filter(({ start, end }) => start < place.end && place.start < end)
  const rank = ({ start, end }: Said): number => start === place.start && end === place.end ? 0 : 1
  return over.toSorted((a, b) => rank(a) - rank(b) || (a.created < b.created ? -1 : 1)).slice(0, MOST).map(saidWords)
}

/** What one human said of a place: "Asha: figure, about 600 soldiers, unsure. Note: one source only". */
export function saidWords({ act, kind, reading, by, note, certainty, adjudicates, decision }: Said): string {
  const who = by === undefined ? say('said.somebody') : oneLine(by)
  const kinds = kind === undefined ? '' : kindWords(kind)
  const what = act === 'reject' ? [say('said.not', { kind: kinds })] : [
    ...(act === 'note' ? [] : [kinds]), ...[readingText(kind, reading)].flatMap((text) => text ?? []),
    ...(certainty ? [say(`said.${certainty}`)] : []), ...(act === 'note' && decision !== undefined && decision !== 'one' ? [say(`said.${decision}`)] : []),
  ]
  const said = what.length === 0 ? '' : say(adjudicates ? 'said.decided' : 'said.by', { who, what: what.join(', ') })
  const noted = note === undefined ? '' : say('said.note', { note: oneLine(note) })
  return said === '' ? say('said.by', { who, what: noted }) : [said, ...(noted === '' ? [] : [noted])].join('. ')
}

/** A human's own reading in words; undefined where it is left to the machine. */
export function readingText(kind: TagKind | undefined, reading: TaggedReading | undefined): string | undefined {
  if (!reading || kind === undefined || !isMentionKind(kind)) return undefined
  if (kind === 'person') return reading.name === undefined ? undefined : oneLine(reading.name)
  if (kind === 'date') return typeof reading.value === 'string' ? dateWords(reading.value) : undefined
  return typeof reading.value === 'number' ? figureWords({ value: reading.value, max: reading.max, modifier: reading.modifier ?? '=', unit: reading.unit }) : undefined
}

const MOST = 8
