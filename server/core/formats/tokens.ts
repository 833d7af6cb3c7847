import type { Span } from '../model.ts'
import { tokenize } from '../text/tokenize.ts'
import type { FormatArticle, FormatTag } from './format.ts'

/** A token of a format that counts in tokens. */
export interface FormatToken extends Span {
  /** Index into the tags that were asked for. */
  readonly mention: number | undefined
  /** Whether a mention begins with it. */
  readonly first: boolean
}

export interface TokenSentence {
  readonly tokens: readonly FormatToken[]
}

/**
 * The article as sentences of tokens. Between tokens stands nothing but white space and controls; no token reaches over the edge of a
 * tag, and no sentence ends inside one of `mentions`, which are apart, as those `over` them need not be. White space at the edge of a tag is in no token.
 */
export function sentencesOf({ text, mentions: all, sentences, labels }: FormatArticle, mentions: readonly FormatTag[] = all, over: readonly Span[] = labels): readonly TokenSentence[] {
  const cuts = cutsOf(text, [...mentions, ...over])
  const starts = new Set(sentences.map(({ start }) => start))
  const last = sentences.at(-1)?.end ?? 0
  const found: TokenSentence[] = []
  let tokens: FormatToken[] = []
  let at = 0
  let mention = 0
  let begun: number | undefined
  let due = false
  for (const end of cuts) {
    const start = at
    at = end
    if (starts.has(start)) due = true
    while (mention < mentions.length && (mentions[mention] as FormatTag).end <= start) mention++
    const inside = mention < mentions.length && (mentions[mention] as FormatTag).start <= start ? mention : undefined
    const words = text.slice(start, end)
    if (isGap(words)) {
      // Behind the last sentence that was told apart, a line is one.
      if (start >= last && words.includes('\n')) due = true
      continue
    }
    if (due && tokens.length > 0 && (inside === undefined || begun !== inside)) {
      found.push({ tokens })
      tokens = []
    }
    due = false
    tokens.push({ start, end, mention: inside, first: inside !== undefined && begun !== inside })
    begun = inside
  }
  return tokens.length > 0 ? [...found, { tokens }] : found
}

/** A function that tells which tags lie over a token; asked in the order of the text. */
export function tagsOver<Tag extends Span>(tags: readonly Tag[]): (token: Span) => readonly Tag[] {
  const waiting = tags.toSorted((a, b) => a.start - b.start)
  let next = 0
  let open: readonly Tag[] = []
  return ({ start, end }) => {
    const from = next
    while (next < waiting.length && (waiting[next] as Tag).start < end) next++
    return open = [...open, ...waiting.slice(from, next)].filter((tag) => tag.end > start)
  }
}

/** Ends of pieces that cover the whole text: each white space or all token, on one side of every mention's edge. */
function cutsOf(text: string, mentions: readonly Span[]): readonly number[] {
  const edges = new Set(mentions.flatMap(({ start, end }) => [start, end]))
  const pieces = new Set(edges)
  for (const { start, end } of tokenize(text)) pieces.add(start).add(end)
  for (const { index } of text.matchAll(/(?<=[\s\p{Z}\p{Cc}])(?=[^\s\p{Z}\p{Cc}])|(?<=[^\s\p{Z}\p{Cc}])(?=[\s\p{Z}\p{Cc}])/gu)) pieces.add(index)
  pieces.add(text.length)
  pieces.delete(0)
  const order = [...pieces].sort((a, b) => a - b)
  // What the tokenizer sees nothing in (joiners, marks of direction) goes with what stands before it, else with what follows.
  const kept: number[] = []
  order.forEach((end, i) => {
    const start = kept.at(-1) ?? 0
    const next = order[i + 1]
    const invisible = next !== undefined && !edges.has(end) && glued(text, end, next)
    if (!invisible && end > start) kept.push(end)
  })
  return kept
}

/** Whether the piece from `end` to `next` is invisible and follows visible text, or the one before it is invisible and this one is not white space. */
function glued(text: string, end: number, next: number): boolean {
  const before = text.charAt(end - 1)
  return !isGap(before) && isInvisible(text.slice(end, next))
}

function isGap(words: string): boolean { return /^[\s\p{Z}\p{Cc}]*$/u.test(words) }

function isInvisible(words: string): boolean { return /^[\p{Cf}\p{M}]+$/u.test(words) }
