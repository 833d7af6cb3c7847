import type { FigureMention } from '../model.ts'
import type { Reading } from '../text/reading.ts'

/**
 * Whose money a name is that several countries have: "টাকা" is India's, or Bangladesh's where the article names Bangladesh more often.
 * Units that are nobody's in particular become the country's own.
 */
export function localMoney(figures: readonly FigureMention[], reading: Reading): readonly FigureMention[] {
  const owners = new Map([...new Set(reading.packs)].flatMap(({ pack }) => Object.entries(pack.figures.localMoney ?? {})))
  if (owners.size === 0) return figures
  const named = new Map<string, number>()
  for (const matches of reading.matches) {
    for (const { lexeme } of matches) if (lexeme.cls === 'territory') named.set(lexeme.code, (named.get(lexeme.code) ?? 0) + 1)
  }
  return figures.map((figure) => {
    const choices = figure.unit === undefined ? undefined : owners.get(figure.unit)
    return choices === undefined ? figure : { ...figure, unit: choices.reduce((best, one) => (named.get(one[0]) ?? 0) > (named.get(best[0]) ?? 0) ? one : best)[1] }
  })
}
