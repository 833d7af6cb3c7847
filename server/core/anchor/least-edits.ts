import type { Span } from '../model.ts'
import { cuts } from './value-gate.ts'

/** One change: `start` to `end`, UTF-16 offsets in the text as it was right before it, became `text`. LSP content changes in their order. */
export interface Edit extends Span { readonly text: string }

/**
 * The same edits told as what their author did. Editors send whole words, lines or documents where a letter changed: what an edit only
 * repeats is left out. And where text was put in or taken out beside text like it, one outcome can be told in several ways: the line
 * "Fir fell.⏎" taken out before "Finch flew.⏎" may come as "r fell.⏎Fi" taken out after the "Fi", which would leave a name without its first letters.
 */
export function leastEdits(before: string, edits: readonly Edit[], after: string): readonly Edit[] {
  const grown = edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), before.length)
  // Wrong edits would move everything wrongly; the texts themselves always tell the truth.
  if (grown !== after.length) return leastEdits(before, [{ start: 0, end: before.length, text: after }], after)
  // Each edit counts in the text that the one before it left.
  if (edits.length * before.length > MOST_WORK && edits.length > 1) return edits
  let now = before
  return edits.map((edit) => {
    const next = now.slice(0, edit.start) + edit.text + now.slice(edit.end)
    const least = slid(trimmed(now, edit), now, next)
    now = next
    return least
  })
}

/** Code units copied for the edits of one message. */
const MOST_WORK = 50_000_000

function trimmed(before: string, { start, end, text }: Edit): Edit {
  const old = before.slice(start, end)
  const shorter = Math.min(old.length, text.length)
  let head = 0
  while (head < shorter && old[head] === text[head]) head++
  let tail = 0
  while (tail < shorter - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) }
}

/** Text put in or taken out, told at the place where it is whole lines, else where it cuts no word, else as it was told. */
function slid(edit: Edit, before: string, after: string): Edit {
  const { start, end, text } = edit
  const wasPut = start === end
  if (wasPut === (text === '')) return edit
  const whole = wasPut ? after : before
  const told = { start, end: wasPut ? start + text.length : end }
  const by = bestShift(whole, told)
  if (by === 0) return edit
  return wasPut ? { start: start + by, end: end + by, text: after.slice(told.start + by, told.end + by) } : { start: start + by, end: end + by, text }
}

/** UTF-16 code units that an edit is told elsewhere at most: a line of an article. */
const FARTHEST = 2000

/** How far a stretch may be shifted, so that taking it out leaves the same text, to the place where it is most natural; the nearest of those alike. */
function bestShift(whole: string, told: Span): number {
  const at = (by: number): Span => ({ start: told.start + by, end: told.end + by })
  let best = { by: 0, rank: rankOf(whole, told) }
  const look = (by: number): void => {
    const rank = rankOf(whole, at(by))
    if (rank < best.rank) best = { by, rank }
  }
  let back = 0
  let forth = 0
  for (let by = 1; by <= FARTHEST && best.rank > 0 && (back === by - 1 || forth === by - 1); by++) {
    if (back === by - 1 && told.start >= by && whole[told.start - by] === whole[told.end - by]) look(-(back = by))
    if (forth === by - 1 && told.end + by <= whole.length && whole[told.start + by - 1] === whole[told.end + by - 1]) look(forth = by)
  }
  return best.by
}

/** 0: whole lines. 1: no word or number is cut, nor a character. 2: all else. */
function rankOf(whole: string, span: Span): 0 | 1 | 2 {
  const { start, end } = span
  const [begins, ends] = [whole.slice(start, start + 1), whole.slice(end - 1, end)]
  if (ends === '\n' && (start === 0 || whole[start - 1] === '\n')) return 0
  // Of a text's last lines it is the line break before them that goes with them.
  if (end === whole.length && begins === '\n' && whole[start - 1] !== '\r') return 0
  const passage = { text: whole, ...span }
  return cuts(passage, 'start') || cuts(passage, 'end') || LOW.test(begins) || LOW.test(whole.slice(end, end + 1)) ? 2 : 1
}

const LOW = /[\udc00-\udfff]/
