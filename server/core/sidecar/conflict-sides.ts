type Side = 'both' | 'ours' | 'base' | 'theirs'

/** What follows a mark, on each side. */
const NEXT: Readonly<Record<Side, Readonly<Record<string, Side>>>> = { both: { '<': 'ours' }, ours: { '|': 'base', '=': 'theirs' }, base: { '=': 'theirs' }, theirs: { '>': 'both' } }

export interface Sides {
  readonly ours: string
  readonly theirs: string
  /** What both began with, where git was told to keep it (`merge.conflictStyle` diff3 or zdiff3). */
  readonly base: string | undefined
}

/** The texts of a file that git left with conflict markers, each whole; undefined where there are none, or they don't fit together. */
export function sidesOf(text: string): Sides | undefined {
  const lines: Record<Exclude<Side, 'both'>, string[]> = { ours: [], base: [], theirs: [] }
  let side: Side = 'both'
  let conflicts = 0
  let bases = 0
  for (const line of text.split('\n')) {
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?: |\r?$)/.exec(line)?.[1]?.[0]
    const next: Side | undefined = mark === undefined ? undefined : NEXT[side][mark]
    if (mark !== undefined && next === undefined) return undefined
    if (next !== undefined) {
      side = next
      if (side === 'ours') conflicts++
      if (side === 'base') bases++
    } else if (side === 'both') for (const each of Object.values(lines)) each.push(line)
    else lines[side].push(line)
  }
  if (side !== 'both' || conflicts === 0) return undefined
  return { ours: lines.ours.join('\n'), theirs: lines.theirs.join('\n'), base: bases === conflicts ? lines.base.join('\n') : undefined }
}
