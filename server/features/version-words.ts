import type { Version } from '../core/human.ts'
import { kindWords } from './kind-words.ts'
import { say } from './messages.ts'
import { oneLine } from './quote.ts'
import { readingText } from './said-words.ts'

/** Versions of one annotation, each in the words by which they can be told apart: "54 boats (Ben)". */
export function versionWords(versions: readonly Version[]): readonly string[] {
  const parts = versions.map(partsOf)
  const differs = (at: number): boolean => new Set(parts.map((one) => one[at])).size > 1
  return versions.map((version, i) => {
    const own = (parts[i] ?? []).filter((part, at) => part !== '' && differs(at))
    const [what = '', reading = ''] = parts[i] ?? []
    // One without a note, beside one with a note, is known by its value.
    const words = own.length > 0 ? own.join(', ') : reading || what
    const named = versions.length === 1 || new Set(versions.map(({ by }) => by)).size > 1
    return named && version.by !== undefined ? say('versions.by', { words, who: oneLine(version.by) }) : words
  })
}

/** What is kept of an annotation that somebody removed: all of it. */
export function survivorWords(version: Version): string {
  const words = partsOf(version).filter(Boolean).join(', ')
  return version.by === undefined ? words : say('versions.by', { words, who: oneLine(version.by) })
}

function partsOf({ act, kind, reading, certainty, note, exact }: Version): readonly string[] {
  return [
    whatOf(act, kind), readingText(kind, reading) ?? (act === 'tag' ? say('versions.as-read') : ''), certainty ? say(`said.${certainty}`) : '',
    note === undefined ? '' : say('said.note', { note: oneLine(note) }), exact === '' ? '' : say('versions.on', { words: oneLine(exact) }),
  ]
}

function whatOf(act: Version['act'], kind: Version['kind']): string {
  if (act === undefined) return say('versions.other-tool')
  if (act === 'judge') return say('versions.verdict')
  if (act === 'note' || kind === undefined) return say('versions.note')
  return act === 'reject' ? say('said.not', { kind: kindWords(kind) }) : kindWords(kind)
}
