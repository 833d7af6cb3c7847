import type { Span } from '../model.ts'
import { lfText } from '../sidecar/code-points.ts'
import type { Item } from '../sidecar/page.ts'
import { kindOfItem, passageAt, passageOf } from './anchor.ts'
import { snapshotOf, type Anchored, type Snapshot, type Spot } from './anchored.ts'
import type { DiffLists } from './diff-map.ts'
import { finderAfter } from './finder-after.ts'
import { leastEdits, type Edit } from './least-edits.ts'
import { cuts, type Sameness, type ValueGate } from './value-gate.ts'

/**
 * Moves every annotation with the edits made in an editor. Text typed inside a span belongs to it, text typed at its edge does not; a span
 * that was deleted, or typed over together with its surroundings, is looked for in what the edits brought (it may have been moved) and else an
 * orphan. Coming back to an earlier text gives back exactly what was there. `text` is the text after all edits; `diff` tells what of a large edit is still there.
 */
export function follow(before: Anchored, edits: readonly Edit[], text: string, gate: ValueGate, diff?: DiffLists): Anchored {
  if (text === before.text) return before
  const least = leastEdits(before.text, edits, text)
  const spans = before.spots.map((spot) => spot.kind === 'here' || spot.kind === 'drifted' ? moveAll(spot, least) : undefined)
  const earlier = before.history.findLast((snapshot) => snapshot.text.length === text.length && snapshot.text === text)
  const brought = Math.max(0, ...edits.map((edit) => edit.text.length))
  let finder: ((item: Item) => Spot) | undefined
  // Only an edit that brings as much as a lost quote's words can bring it back.
  const find = (item: Item): Spot => brought < (item.place?.quote?.exact.length ?? Infinity) ? { kind: 'orphan' } : (finder ??= finderAfter(before, text, gate, diff))(item)
  const spots = before.page.items.map((item, i): Spot => {
    const known = item.id === undefined ? undefined : earlier?.spots.get(item.id)
    if (known) return known
    const spot = before.spots[i] as Spot
    if (spot.kind === 'page') return spot
    const moved = spans[i]?.span
    // Most edits touch no span: what was said of its words still holds.
    if (moved && (spot.kind === 'here' || spot.kind === 'drifted')) {
      const words = before.text.slice(spot.start, spot.end)
      const untouched = words === text.slice(moved.start, moved.end) && (isWhole(moved, text) || !isWhole(spot, before.text))
      const now: Spot = !untouched ? check(item, words, moved, text, gate) : spot.kind === 'here' ? { kind: 'here', by: spot.by === 'move' ? 'move' : 'edit', ...moved } : { kind: 'drifted', ...moved }
      const elsewhere = now.kind === 'drifted' ? find(item) : now
      return elsewhere.kind === 'here' ? elsewhere : now
    }
    return find(item)
  })
  const matters = before.history.length === 0 || spans.some((moved) => moved?.damaged) || spots.some(({ kind }, i) => kind !== before.spots[i]?.kind)
  return { page: before.page, text, spots, history: remember(before, { matters }) }
}

/** Whether a span that edits touched still says what was annotated; `words` are those it had before them. */
function check(item: Item, words: string, span: Span, text: string, gate: ValueGate): Spot {
  const quote = item.place?.quote
  if (!quote) return { kind: 'here', by: 'edit', ...span }
  if (lfText(text.slice(span.start, span.end)) === quote.exact && isWhole(span, text)) return { kind: 'here', by: 'edit', ...span }
  const whole = wholeSpan(span, text)
  const said = (one: Span): Sameness => gate(kindOfItem(item), passageOf(quote), passageAt(text, one, quote))
  // A case ending or a glued "and" makes no other name: what is read of the whole word is the same. Letters that the span itself lost are its own again where they stand.
  const glued = text.slice(span.start, span.end) === words ? span : whole
  const same = [...wholeWords(words, whole, text), ...wholeWords(quote.exact, whole, text), span].find((one) => said(one) === 'same')
  if (same) return { kind: 'here', by: 'edit', ...same }
  switch (said(whole)) {
    case 'same': return { kind: 'here', by: 'edit', ...glued }
    // An ending that is a part of the word belongs to the name.
    case 'inflected': return { kind: 'here', by: 'edit', ...whole }
    case 'maybe': return { kind: 'here', by: 'move', ...whole }
    case 'other': return { kind: 'drifted', ...whole }
  }
}

/** Whether a span neither begins nor ends in the middle of a word or number, as far as spaces tell words. */
function isWhole(span: Span, text: string): boolean { return !cutsWord(span, text, 'start') && !cutsWord(span, text, 'end') }

function cutsWord(span: Span, text: string, side: 'start' | 'end'): boolean {
  return cuts({ text, ...span }, side) && !UNSPACED.test(text.slice(Math.max(0, span[side] - 2), span[side] + 2))
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The span with the rest of the words or numbers that it cuts: what is typed right beside "10" makes another number of it. */
function wholeSpan({ start, end }: Span, text: string): Span {
  while (cutsWord({ start, end }, text, 'start')) start--
  while (cutsWord({ start, end }, text, 'end')) end++
  return { start, end }
}

/**
 * Where a span's words stand whole at its end or its beginning, after text came into it. A line "Bo left." put before "Bea stayed." may be told as
 * "o left.⏎B" put after the "B": it came in beside the words, not into them.
 */
function wholeWords(words: string, { start, end }: Span, text: string): readonly Span[] {
  const places = words.length <= end - start ? [{ start: end - words.length, end }, { start, end: start + words.length }] : []
  return places.filter((one) => text.slice(one.start, one.end) === words && isWhole(one, text))
}

interface Moved { readonly span: Span | undefined; readonly damaged: boolean }

function moveAll({ start, end }: Span, edits: readonly Edit[]): Moved {
  let span: Span | undefined = { start, end }
  let damaged = false
  for (const edit of edits) {
    if (!span) break
    damaged ||= edit.start < span.end && span.start < edit.end
    span = move(span, edit)
  }
  return { span, damaged }
}

function move({ start, end }: Span, edit: Edit): Span | undefined {
  const shift = edit.text.length - (edit.end - edit.start)
  const after = edit.start + edit.text.length
  if (edit.end <= start) return { start: start + shift, end: end + shift }
  if (edit.start >= end) return { start, end }
  // Typed over as a whole: the new words stand for the old ones, and the value gate tells whether they say the same.
  if (edit.start === start && edit.end === end && edit.text.length > 0) return { start, end: after }
  if (edit.start <= start && edit.end >= end) return undefined
  if (edit.start < start) return { start: after, end: end + shift }
  return edit.end > end ? { start, end: edit.start } : { start, end: end + shift }
}

/** Texts remembered for undo: so many in all, so many of them that plain edits led away from, and so many code units together. */
const SNAPSHOTS = 64
const PLAIN = 16
const REMEMBERED = 8_000_000

/** What is known of the texts so far, the one before among them. */
export function remember(before: Anchored, what: Pick<Snapshot, 'matters'>): readonly Snapshot[] {
  const kept: Snapshot[] = []
  let room = REMEMBERED
  let plain = PLAIN
  for (const snapshot of [snapshotOf(before, what), ...before.history.toReversed()]) {
    if (kept.length > 0 && (snapshot.text === before.text || kept.length >= SNAPSHOTS || (room -= snapshot.text.length) < 0)) continue
    if (snapshot.matters || plain-- > 0) kept.push(snapshot)
  }
  return kept.reverse()
}
