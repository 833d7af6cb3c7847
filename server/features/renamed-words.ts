import type { Span } from '../core/model.ts'
import { wholeWords } from './whole-words.ts'

/** Words of a name, and those that a rename puts in their place. */
export interface Renaming {
  readonly from: string
  readonly to: string
}

/**
 * What a rename does to each way of writing a name: "Farida Qureshi" to "Farida Kureshi" makes "Kureshi" of the surname alone. Words that old
 * and new name share at either end stay as they are; where the rest has as many words in both, each stands for its own. Headlines in capitals follow.
 */
export function renamings(old: string, fresh: string, lang: string): readonly Renaming[] {
  const pairs = [{ from: old, to: fresh }, ...partsOf(old.split(/\s+/u), fresh.split(/\s+/u))]
  const capitals = pairs.map(({ from, to }) => ({ from: from.toLocaleUpperCase(lang), to: to.toLocaleUpperCase(lang) }))
  const seen = new Set<string>()
  return [...pairs, ...capitals].filter(({ from, to }) => from !== to && !seen.has(from) && seen.add(from))
}

/** The places of a text at which renamings hold, disjoint, in reading order; of two that meet, the earlier of the list. */
export function renamedIn(text: string, pairs: readonly Renaming[]): readonly (Span & { readonly newText: string })[] {
  const found: (Span & { readonly newText: string })[] = []
  for (const { from, to } of pairs) for (const at of wholeWords(text, from)) {
    const span = beyond(text, { start: at, end: at + from.length }, to)
    if (!found.some(({ start, end }) => start < span.end && span.start < end)) found.push({ ...span, newText: to })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The text after the renamings. */
export function renamed(text: string, pairs: readonly Renaming[]): string {
  let at = 0
  const pieces = renamedIn(text, pairs).map(({ start, end, newText }) => {
    const piece = text.slice(at, start) + newText
    at = end
    return piece
  })
  return pieces.join('') + text.slice(at)
}

function partsOf(old: readonly string[], fresh: readonly string[]): readonly Renaming[] {
  const shorter = Math.min(old.length, fresh.length)
  let head = 0
  while (head < shorter && old[head] === fresh[head]) head++
  let tail = 0
  while (tail < shorter - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++
  const [was, is] = [old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)]
  // Words that only change places, come in or go tell nothing of what one of them is called when it stands alone.
  if (was.length === 0 || is.length === 0 || was.some((word) => is.includes(word))) return []
  return was.length === is.length ? was.map((from, i) => ({ from, to: is[i] ?? '' })) : [{ from: was.join(' '), to: is.join(' ') }]
}

/** The span with what stands beside it of the new words already: "Qureshi" becoming "Farida Khan" in "Farida Qureshi" brings no second "Farida". */
function beyond(text: string, { start, end }: Span, to: string): Span {
  const words = to.split(/(?<=\s)|(?=\s)/u)
  for (let i = words.length - 1; i > 0; i--) {
    const [lead, rest] = [words.slice(0, i).join(''), words.slice(i).join('')]
    if (/\s$/u.test(lead) && text.slice(0, start).endsWith(lead) && isStart(text, start - lead.length)) return { start: start - lead.length, end }
    if (/^\s/u.test(rest) && text.startsWith(rest, end) && isStart(text, end + rest.length)) return { start, end: end + rest.length }
  }
  return { start, end }
}

/** Whether no word goes on over an offset. */
function isStart(text: string, at: number): boolean { return !/[\p{L}\p{M}\p{N}\u200c\u200d]$/u.test(text.slice(Math.max(0, at - 2), at)) || !/^[\p{L}\p{M}\p{N}\u200c\u200d]/u.test(text.slice(at, at + 2)) }
