import type { PlacesOfArticle } from '../server/protocol.ts'

/** An article's text as the preview shows it, and the places in it that a mark is written behind. */
export interface Copy extends PlacesOfArticle {
  /** URI of the copy. */
  readonly copy: string
  /** The text by lines: editors unify line breaks, so offsets would not survive. */
  readonly lines: readonly string[]
  readonly starts: readonly number[]
  readonly mark: string
}

export function copyOf(article: PlacesOfArticle, mark: string, copy: string): Copy {
  const lines: string[] = []
  const starts: number[] = []
  let start = 0
  for (const match of article.text.matchAll(/\r\n|\r|\n|$/g)) {
    lines.push(article.text.slice(start, match.index))
    starts.push(start)
    start = match.index + match[0].length
  }
  return { ...article, places: article.places.toSorted((a, b) => a.end - b.end), copy, lines, starts, mark }
}

/** Where the mark is written: right behind the place's words. UTF-16. */
export function positionIn({ starts }: Copy, { end }: { readonly end: number }): { readonly line: number; readonly character: number } {
  const line = starts.findLastIndex((start) => start <= end)
  return { line, character: end - (starts[line] ?? 0) }
}

/** The places behind which the mark stands: what the user left out has none. */
export function keptPlaces(copy: Copy, text: string): readonly { readonly uri: string; readonly start: number; readonly end: number; readonly exact: string }[] {
  const lines = text.split(/\r\n|\r|\n/)
  const written = new Map<number, number>()
  return copy.places.flatMap((place) => {
    const { line, character } = positionIn(copy, place)
    const before = written.get(line) ?? 0
    if (!lines[line]?.startsWith(copy.mark, character + before)) return []
    written.set(line, before + copy.mark.length)
    return [{ uri: copy.uri, ...place }]
  })
}
