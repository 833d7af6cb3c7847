import type { Analysis, Span, Token } from '../model.ts'

/**
 * All places in an article that say the same words as a span does, whatever their spelling folds away (case, nukta, script of digits):
 * whole words, in reading order, disjoint, the span itself among them. For tagging or rejecting all like it at once.
 */
export function sameWords({ document: { tokens } }: Analysis, span: Span): readonly Span[] {
  const inside = tokens.filter((token) => token.start < span.end && span.start < token.end)
  const [first] = inside
  const last = inside.at(-1)
  if (!first || !last) return [span]
  // A span may begin or end inside a word, before a glued case ending; its likes do so at the same distance.
  const head = span.start - first.start
  const tail = last.end - span.end
  const found: Span[] = []
  for (let i = 0; i + inside.length <= tokens.length; i++) {
    if (!inside.every((token, k) => isSame(tokens[i + k] as Token, token, k))) continue
    const place = { start: (tokens[i] as Token).start + head, end: (tokens[i + inside.length - 1] as Token).end - tail }
    if (place.start >= place.end || place.start >= span.end || place.end <= span.start) found.push(place)
    else if (found.at(-1) !== span) found.push({ start: span.start, end: span.end })
    i += inside.length - 1
  }
  return found
}

/** Words parted by a line or a space are the same; "10 000" and "10000" are not, for their numbers are different words. */
function isSame(token: Token, wanted: Token, k: number): boolean {
  return token.folded === wanted.folded && token.kind === wanted.kind && (k === 0 || token.spaced === wanted.spaced)
}
