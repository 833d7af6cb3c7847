import { goldId, sameReading, type Gold } from './gold.ts'

/** One thing that the product found in a line, with the value that is compared and the words that the line has for it. */
export interface Found { readonly key: string; readonly words: string }

/** What became of the gold and the findings of one line and one kind. */
export interface Matched {
  readonly found: readonly Gold[]
  readonly missed: readonly Gold[]
  /** Looked at and not told in this language; neither found nor missed. */
  readonly notTold: readonly Gold[]
  /** Said not to be told, and found after all. */
  readonly stale: readonly Gold[]
  readonly extra: readonly Found[]
}

/** Each finding answers one row at most: first what is demanded, then what is said not to be told, last what is optional. */
export function matchLine(gold: readonly Gold[], excused: readonly Gold[], findings: readonly Found[]): Matched {
  const excuses = excused.map(goldId)
  const rows = [...gold].sort((a, b) => readings(a) - readings(b)).map((row) => {
    const at = row.optional ? -1 : excuses.indexOf(goldId(row))
    if (at >= 0) excuses.splice(at, 1)
    return { row, excused: at >= 0 }
  })
  const left = [...findings]
  const take = (row: Gold): boolean => {
    const at = left.findIndex(({ key }) => sameReading(row, key))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const demanded = rows.filter(({ row, excused }) => !row.optional && !excused).map(({ row }) => ({ row, taken: take(row) }))
  const set = rows.filter(({ excused }) => excused).map(({ row }) => ({ row, taken: take(row) }))
  for (const { row } of rows) if (row.optional) take(row)
  return {
    found: demanded.filter(({ taken }) => taken).map(({ row }) => row),
    missed: demanded.filter(({ taken }) => !taken).map(({ row }) => row),
    notTold: set.filter(({ taken }) => !taken).map(({ row }) => row),
    stale: set.filter(({ taken }) => taken).map(({ row }) => row),
    extra: left,
  }
}

/** A row with one reading goes before one that would take several. */
const readings = ({ value }: Gold): number => value.split('|').length
