import type { Reading } from '../../text/reading.ts'

/**
 * Whose money a name is that several countries have: "টাকা" is India's, or Bangladesh's where the article names Bangladesh more often.
 * The article's countries are counted once; units that are nobody's in particular come out as the country's own.
 */
export function localMoney(reading: Reading): (unit: string | undefined) => string | undefined {
  const owners = new Map([...new Set(reading.packs)].flatMap(({ pack }) => Object.entries(pack.figures.localMoney ?? {})))
  if (owners.size === 0) return (unit) => unit
  const named = new Map<string, number>()
  for (const matches of reading.matches) {
    for (const { lexeme } of matches) if (lexeme.cls === 'territory') named.set(lexeme.code, (named.get(lexeme.code) ?? 0) + 1)
  }
  return (unit) => {
    const choices = unit === undefined ? undefined : owners.get(unit)
    return choices === undefined ? unit : choices.reduce((best, one) => (named.get(one[0]) ?? 0) > (named.get(best[0]) ?? 0) ? one : best)[1]
  }
}
