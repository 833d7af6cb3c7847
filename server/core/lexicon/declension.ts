import type { PeopleWords } from '../locale-pack.ts'

/** How names are declined, ready for matching. */
export interface Declension {
  /** The longest nominative first. */
  readonly rows: readonly Row[]
  /** What women's surnames end in: "ова". */
  readonly women: readonly string[]
}

/** A paradigm: what a name ends in, and what it ends in instead in each other case. */
export interface Row {
  readonly gender: 'm' | 'f' | 'any'
  readonly nominative: string
  /** Genitive, dative, accusative, instrumental, locative. */
  readonly cases: readonly (readonly string[])[]
}

export function declensionOf({ declension }: PeopleWords): Declension | undefined {
  if (!declension) return undefined
  const rows = (Object.entries(declension) as [Row['gender'], readonly string[]][]).flatMap(([gender, all]) => all.map((row): Row => {
    const [nominative = '', others = ''] = row.split(':')
    return { gender, nominative, cases: others.split('|').map((one) => one.split('/')) }
  }))
  return { rows: rows.sort((a, b) => b.nominative.length - a.nominative.length), women: rows.filter(({ gender }) => gender === 'f').map(({ nominative }) => nominative) }
}
