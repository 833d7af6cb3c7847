/**
 * Cohen's κ of two annotators' labels for the same items; undefined where there is nothing to agree on or chance alone would always
 * agree. J. Cohen, A coefficient of agreement for nominal scales, 1960.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | undefined {
  const left = new Map<string, number>()
  const right = new Map<string, number>()
  let same = 0
  for (const [a, b] of pairs) {
    left.set(a, (left.get(a) ?? 0) + 1)
    right.set(b, (right.get(b) ?? 0) + 1)
    if (a === b) same++
  }
  const all = pairs.length
  const chance = [...left].reduce((sum, [label, count]) => sum + count * (right.get(label) ?? 0), 0) / (all * all)
  return all === 0 || chance === 1 ? undefined : (same / all - chance) / (1 - chance)
}
