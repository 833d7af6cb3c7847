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

/**
 * Where deeds are remembered. A host may keep it on the disk, so that a new start can still take back what was done before it. A step is remembered
 * before its deed is written, and forgotten after it is taken back, so that a crash in between costs nobody a step; until then it is in doubt.
 */
export interface Journal {
  readonly push: (stack: Stack, step: Step) => Pushed
  /** The newest step (of those that touch the article, where one is given). Undefined where there is none. */
  readonly newest: (stack: Stack, uri: string | undefined) => Remembered | undefined
  readonly clear: (stack: Stack) => void
  /** Changes every step that is remembered; `change` gives back its argument where there is nothing to change. */
  readonly revise: (change: (step: Step) => Step) => void
}

export interface Pushed {
  /** The deed is done, and this is what takes it back; undefined: there was nothing to do after all. */
  readonly settle: (step: Step | undefined) => void
}

export interface Remembered {
  readonly step: Step
  /** False where a crash may have come between the step and its deed: then the deed need not be there to be taken back. */
  readonly sure: boolean
  /** Before it is taken back. */
  readonly doubt: () => void
  /** After it; false where that cannot be stored right now. */
  readonly remove: () => boolean
}

/** As many as anybody would want to take back. */
export const MOST_STEPS = 500

export function memoryJournal(): Journal {
  const stacks: Readonly<Record<Stack, { step: Step }[]>> = { undo: [], redo: [] }
  const remove = (stack: Stack, one: { step: Step }): boolean => {
    const at = stacks[stack].indexOf(one)
    return at >= 0 && stacks[stack].splice(at, 1).length > 0
  }
  return {
    push: (stack, step) => {
      const pushed = { step }
      stacks[stack].push(pushed)
      if (stacks[stack].length > MOST_STEPS) stacks[stack].shift()
      return {
        settle: (now) => {
          if (now) pushed.step = now
          else remove(stack, pushed)
        },
      }
    },
    // What is in memory alone ends with the program: no crash comes between.
    newest: (stack, uri) => {
      const found = stacks[stack].findLast(({ step: { parts } }) => uri === undefined || parts.some((part) => part.uri === uri))
      return found && { step: found.step, sure: true, doubt: () => undefined, remove: () => remove(stack, found) }
    },
    clear: (stack) => { stacks[stack].length = 0 },
    revise: (change) => {
      for (const steps of Object.values(stacks)) for (const one of steps) one.step = change(one.step)
    },
  }
}
