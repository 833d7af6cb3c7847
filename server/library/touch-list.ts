/** A moment in the life of a library: how many times anything was touched before it. */
export type Mark = number

/** Which articles were touched when. Of what was touched again and again only the last time is kept, so a day of typing takes no room. */
export interface TouchList {
  readonly add: (uris: Iterable<string>) => void
  readonly since: (mark: Mark) => ReadonlySet<string>
  readonly now: () => Mark
}

export function touchList(): TouchList {
  let rows: { readonly mark: Mark; readonly uri: string }[] = []
  let now = 0
  let roomy = LEAST
  return {
    now: () => now,
    add: (uris) => {
      now++
      for (const uri of uris) rows.push({ mark: now, uri })
      if (rows.length <= roomy) return
      rows = lastOfEach(rows)
      roomy = 2 * rows.length + LEAST
    },
    since: (mark) => {
      const found = new Set<string>()
      for (let i = rows.length - 1; i >= 0; i--) {
        const row = rows[i]
        if (!row || row.mark <= mark) break
        found.add(row.uri)
      }
      return found
    },
  }
}

const LEAST = 4096

function lastOfEach<T extends { readonly uri: string }>(rows: readonly T[]): T[] {
  const seen = new Set<string>()
  const kept: T[] = []
  for (const row of rows.toReversed()) {
    if (seen.has(row.uri)) continue
    seen.add(row.uri)
    kept.push(row)
  }
  return kept.reverse()
}
