import type { Span } from '../model.ts'
import { firstIndex } from '../text/first-index.ts'
import { plainDigits } from './plain-digits.ts'

/** A stretch that two lists have in common; three counts of the lists' members. */
export interface Run {
  readonly before: number
  readonly after: number
  readonly length: number
}

/** What two lists have in common, in order; undefined where they are too different to be told in bounded time. The host's: core has no library. */
export type DiffLists = (before: readonly string[], after: readonly string[]) => readonly Run[] | undefined

/** Where a span of an earlier text is in a later one. */
export type Mapped =
  /** Its words and what stood around them are there; `moved`: its line stands elsewhere among the others. */
  | (Span & { readonly kind: 'kept' | 'moved' })
  /** What stood around it is there, with other words in the middle. */
  | (Span & { readonly kind: 'replaced' })
  /**
   * What stood right beside it is gone too. `within`: what took the place of the sentences around it, between text that is still there, where
   * its words stood once only; undefined where nothing did, or too much to be said to be the same place.
   */
  | { readonly kind: 'gone'; readonly within: Span | undefined }

export interface DiffMap {
  readonly place: (span: Span) => Mapped
  /** Whether a span of the later text is old text, which stood somewhere else than at `was` before: another mention, however much alike. */
  readonly isOther: (now: Span, was: Span) => boolean
}

/** How one text became another. Both have LF line breaks; all offsets are UTF-16. Whole lines are matched first, then the words of what is left between them, digits in whatever script. */
export function diffMap(former: string, present: string, diff: DiffLists): DiffMap | undefined {
  const [before, after] = [plainDigits(former), plainDigits(present)]
  const found = runsOf(before, after, diff)
  if (!found) return undefined
  const { runs, moves } = found
  return {
    place: (span) => {
      const move = moves.find((run) => span.start >= run.before && span.end <= run.before + run.length)
      return move ? { kind: 'moved', start: span.start + move.after - move.before, end: span.end + move.after - move.before } : place(span, runs, before, after)
    },
    isOther: (now, was) => isOther(now, was, runs) || moves.some((run) => isOther(now, was, [run])),
  }
}

/** UTF-16 code units of unbroken text beside a span that prove it to be the same one; a word or two are the same in many places. */
const PROOF = 12

function place(span: Span, runs: readonly Run[], before: string, after: string): Mapped {
  const left = runs[firstIndex(runs.length, (i) => (runs[i] as Run).before >= span.start) - 1]
  const at = runs[firstIndex(runs.length, (i) => (runs[i] as Run).before > span.start) - 1]
  if (at && span.end <= at.before + at.length) {
    const shift = at.after - at.before
    const proof = at.length - (span.end - span.start)
    if (proof >= PROOF || proof === before.length - (span.end - span.start)) return { kind: 'kept', start: span.start + shift, end: span.end + shift }
  }
  const right = runs[firstIndex(runs.length, (i) => (runs[i] as Run).before + (runs[i] as Run).length > span.end)]
  return left && right && left !== right && between(span, left, right, before, after) || { kind: 'gone', within: rewritten(span, runs, before, after) }
}

/** The words that took a span's place, where what stood right beside it still stands, on both sides. */
function between(span: Span, left: Run, right: Run, before: string, after: string): Mapped | undefined {
  const leftEnd = Math.min(span.start, left.before + left.length)
  const rightStart = Math.max(span.end, right.before)
  if (before.slice(leftEnd, span.start).trim() !== '' || before.slice(span.end, rightStart).trim() !== '') return undefined
  if (leftEnd - left.before + (right.before + right.length - rightStart) < PROOF) return undefined
  const words = after.slice(left.after + leftEnd - left.before, right.after + rightStart - right.before)
  if (words.trim() === '' || words.includes('\n') || words.length > (span.end - span.start) * 3 + 20) return undefined
  const start = left.after + leftEnd - left.before + words.length - words.trimStart().length
  return { kind: 'replaced', start, end: start + words.trim().length }
}

/** UTF-16 code units of rewritten text in which a place can still be told. */
const SENTENCES = 1000

function rewritten(span: Span, runs: readonly Run[], before: string, after: string): Span | undefined {
  let left: Run = { before: 0, after: 0, length: 0 }
  let right: Run = { before: before.length, after: after.length, length: 0 }
  for (const run of runs) {
    if (run.length < PROOF) continue
    if (run.before + run.length <= span.start) left = run
    else if (run.before >= span.end) { right = run; break }
  }
  const was = before.slice(left.before + left.length, right.before)
  const words = before.slice(span.start, span.end)
  const now = { start: left.after + left.length, end: right.after }
  const tooMuch = was.length > SENTENCES || now.end - now.start > SENTENCES
  return tooMuch || now.end <= now.start || was.indexOf(words) !== was.lastIndexOf(words) ? undefined : now
}

function isOther(now: Span, was: Span, runs: readonly Run[]): boolean {
  const run = runs[firstIndex(runs.length, (i) => (runs[i] as Run).after > now.start) - 1]
  if (!run || now.end > run.after + run.length) return false
  const start = now.start - run.after + run.before
  return run.length - (now.end - now.start) >= PROOF && (start >= was.end || start + now.end - now.start <= was.start)
}

interface Runs {
  /** In UTF-16 code units, ascending in both texts; adjoining ones are one. */
  readonly runs: readonly Run[]
  /** Lines that have changed their place among the others, as they stand in the former text. */
  readonly moves: readonly Run[]
}

/** Undefined where even the lines are too different. */
function runsOf(before: string, after: string, diff: DiffLists): Runs | undefined {
  const [lines, others] = [cut(before, LINES), cut(after, LINES)]
  const same = diff(lines, others)
  if (!same) return undefined
  const [offsets, otherOffsets] = [offsetsOf(lines), offsetsOf(others)]
  const runs: Run[] = []
  const [gone, come] = [new Map<string, number>(), new Map<string, number>()]
  let [from, to] = [0, 0]
  let [line, other] = [0, 0]
  for (const run of [...same, { before: lines.length, after: others.length, length: 0 }]) {
    const [start, otherStart] = [offsets[run.before] as number, otherOffsets[run.after] as number]
    for (const inner of wordRuns(before.slice(from, start), after.slice(to, otherStart), diff)) push(runs, { ...inner, before: from + inner.before, after: to + inner.after })
    for (; line < run.before; line++) note(gone, lines[line] as string, offsets[line] as number)
    for (; other < run.after; other++) note(come, others[other] as string, otherOffsets[other] as number)
    line += run.length
    other += run.length
    from = offsets[run.before + run.length] as number
    to = otherOffsets[run.after + run.length] as number
    push(runs, { before: start, after: otherStart, length: from - start })
  }
  const moves = [...gone].flatMap(([words, at]): readonly Run[] => {
    const now = come.get(words) ?? TWICE
    return at === TWICE || now === TWICE ? [] : [{ before: at, after: now, length: words.length }]
  })
  return { runs, moves }
}

/** For lines that stand in several places. */
const TWICE = -1

function note(places: Map<string, number>, line: string, at: number): void {
  const words = line.trimEnd()
  if (words.length >= PROOF) places.set(words, places.has(words) ? TWICE : at)
}

function wordRuns(before: string, after: string, diff: DiffLists): readonly Run[] {
  if (before === '' || after === '') return []
  const [words, others] = [cut(before, WORDS), cut(after, WORDS)]
  const [offsets, otherOffsets] = [offsetsOf(words), offsetsOf(others)]
  return (diff(words, others) ?? []).flatMap((run): readonly Run[] => {
    const start = offsets[run.before] as number
    const end = offsets[run.before + run.length] as number
    // A lone space or comma is the same anywhere, unless it belongs to the line before or behind.
    const atEdge = run.before === 0 && run.after === 0 || end === before.length && run.after + run.length === others.length
    return atEdge || /[\p{L}\p{Nd}]/u.test(before.slice(start, end)) ? [{ before: start, after: otherOffsets[run.after] as number, length: end - start }] : []
  })
}

const LINES = /[^\n]*\n|[^\n]+/g
/** Words, and each character that is none; of scripts that set no spaces between words each character is one. */
const WORDS = /(?:(?!\p{Script=Han}|\p{Script=Hiragana})[\p{L}\p{M}\p{Nd}])+|[^\S\n]+|[^]/gu

function cut(text: string, pattern: RegExp): readonly string[] { return text.match(pattern) ?? [] }

/** Where each part begins, and where the last one ends. */
function offsetsOf(parts: readonly string[]): readonly number[] {
  const offsets = [0]
  for (const part of parts) offsets.push((offsets.at(-1) as number) + part.length)
  return offsets
}

function push(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (run.length === 0) return
  if (last && last.before + last.length === run.before && last.after + last.length === run.after) runs[runs.length - 1] = { ...last, length: last.length + run.length }
  else runs.push(run)
}
