import { diffArrays } from 'diff'
import type { DiffLists, Run } from '../core/anchor/diff-map.ts'

/** Members that may be put in or left out before two lists count as different altogether: their number squared is the work. */
const MOST_EDITS = 800

/** Myers' shortest edit script, by jsdiff. */
export const diffLists: DiffLists = (before, after) => {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS })
  if (!changes) return undefined
  const runs: Run[] = []
  let [at, to] = [0, 0]
  for (const { added, removed, count } of changes) {
    if (!added && !removed) runs.push({ before: at, after: to, length: count })
    if (!added) at += count
    if (!removed) to += count
  }
  return runs
}
