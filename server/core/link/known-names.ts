import type { Alike } from './name-index.ts'

/**
 * Names of an earlier session, all of which were compared with each other: by the id of a name, the ids of those that it is like. Comparing
 * thousands of names takes longer than all else that a folder needs before it can be looked at, and what is alike stays alike.
 */
export type KnownNames = ReadonlyMap<string, ReadonlyMap<string, Alike>>

/** As JSON, each pair once. */
export function knownNamesText(known: KnownNames): string {
  const numbers = new Map([...known.keys()].map((id, i) => [id, i]))
  const rows = [...known].map(([id, alike]) => [id, ...[...alike].flatMap(([other, { score, sameLanguage, whole }]) => {
    const number = numbers.get(other)
    return number === undefined || number >= (numbers.get(id) as number) ? [] : [number, score, (sameLanguage ? 1 : 0) + (whole ? 2 : 0)]
  })])
  return JSON.stringify(rows)
}

export function readKnownNames(text: string): KnownNames {
  const known = new Map<string, Map<string, Alike>>()
  const ids: string[] = []
  for (const [id, ...pairs] of JSON.parse(text) as readonly (readonly [string, ...number[]])[]) {
    const alike = new Map<string, Alike>()
    known.set(id, alike)
    for (let i = 0; i < pairs.length; i += 3) {
      const other = ids[pairs[i] as number] as string
      const bits = pairs[i + 2] as number
      const found: Alike = { score: pairs[i + 1] as number, sameLanguage: (bits & 1) !== 0, whole: (bits & 2) !== 0 }
      alike.set(other, found)
      known.get(other)?.set(id, found)
    }
    ids.push(id)
  }
  return known
}
