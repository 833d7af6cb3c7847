import type { ActContext, HumanAct } from '../core/sidecar/acts.ts'
import { act } from '../core/sidecar/acts.ts'
import type { SidecarDesk, WriteOutcome } from '../library/sidecar-desk.ts'

/** What a human did with one click: acts in one article or in many, taken back together. */
export interface Deeds {
  /** Does the acts, remembers how to take them back, and tells what came of it, one outcome for each article. */
  readonly do: (parts: readonly DeedPart[]) => Promise<readonly PartOutcome[]>
  /** Takes back the last deed (of those that touched the article, where one is given). Undefined where there is none. */
  readonly undo: (uri: string | undefined) => Promise<readonly PartOutcome[] | undefined>
  readonly redo: () => Promise<readonly PartOutcome[] | undefined>
}

export interface DeedPart {
  readonly uri: string
  readonly acts: readonly HumanAct[]
}

export interface PartOutcome {
  readonly uri: string
  readonly outcome: WriteOutcome
}

interface Done {
  readonly parts: readonly { readonly uri: string; readonly undo: () => readonly HumanAct[] }[]
}

/** Deeds that can be taken back: as many as anybody would want to, and no more than memory bears. */
const DEPTH = 500

export function deeds(desk: SidecarDesk, contextOf: (uri: string) => ActContext): Deeds {
  const undoable: Done[] = []
  const redoable: Done[] = []

  /** Performs parts and puts their inverse on a stack. */
  const perform = async (parts: readonly DeedPart[], onto: Done[]): Promise<readonly PartOutcome[]> => {
    const done: { readonly uri: string; readonly undo: () => readonly HumanAct[] }[] = []
    const outcomes = parts.map(async ({ uri, acts }) => {
      const context = contextOf(uri)
      // A change may run a second time, on a page that somebody else wrote meanwhile: the undo of the last run is the one that fits.
      let undo: readonly HumanAct[] = []
      const writing = desk.change(uri, (before) => {
        const steps = acts.reduce<{ readonly now: typeof before; readonly undo: readonly HumanAct[] }>(({ now, undo: sofar }, what) => {
          const { after, undo: back } = act(now, what, context)
          return after === now ? { now, undo: sofar } : { now: after, undo: [back, ...sofar] }
        }, { now: before, undo: [] })
        undo = steps.undo
        return steps.now
      })
      if (undo.length > 0) done.push({ uri, undo: () => undo })
      return { uri, outcome: await writing }
    })
    if (done.length > 0) {
      onto.push({ parts: done })
      if (onto.length > DEPTH) onto.shift()
    }
    return Promise.all(outcomes)
  }
  const back = ({ parts }: Done): readonly DeedPart[] => parts.map(({ uri, undo }) => ({ uri, acts: undo() }))

  return {
    do: (parts) => {
      redoable.length = 0
      return perform(parts, undoable)
    },
    undo: async (uri) => {
      const at = undoable.findLastIndex(({ parts }) => uri === undefined || parts.some((part) => part.uri === uri))
      const [last] = at < 0 ? [] : undoable.splice(at, 1)
      return last && perform(back(last), redoable)
    },
    redo: async () => {
      const last = redoable.pop()
      return last && perform(back(last), undoable)
    },
  }
}
