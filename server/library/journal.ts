import type { HumanAct } from '../core/sidecar/acts.ts'

/** What takes one deed back: acts by article. */
export interface Step {
  readonly parts: readonly StepPart[]
}

export interface StepPart {
  readonly uri: string
  readonly acts: readonly HumanAct[]
}

/** Steps that were done can be undone, those that were undone done again: two stacks, the newest on top. */
export type Stack = 'undo' | 'redo'

/** Where deeds are remembered. A host may keep it on the disk, so that a new start can still take back what was done before it. */
export interface Journal {
  readonly push: (stack: Stack, step: Step) => void
  /** Takes out the newest step (of those that touch the article, where one is given). Undefined where there is none. */
  readonly take: (stack: Stack, uri: string | undefined) => Step | undefined
  readonly clear: (stack: Stack) => void
  /** Changes every step that is remembered; `change` gives back its argument where there is nothing to change. */
  readonly revise: (change: (step: Step) => Step) => void
}

/** As many as anybody would want to take back. */
export const MOST_STEPS = 500

export function memoryJournal(): Journal {
  const stacks: Readonly<Record<Stack, Step[]>> = { undo: [], redo: [] }
  return {
    push: (stack, step) => {
      stacks[stack].push(step)
      if (stacks[stack].length > MOST_STEPS) stacks[stack].shift()
    },
    take: (stack, uri) => {
      const at = stacks[stack].findLastIndex(({ parts }) => uri === undefined || parts.some((part) => part.uri === uri))
      return at < 0 ? undefined : stacks[stack].splice(at, 1)[0]
    },
    clear: (stack) => { stacks[stack].length = 0 },
    revise: (change) => {
      for (const steps of Object.values(stacks)) steps.splice(0, steps.length, ...steps.map(change))
    },
  }
}
