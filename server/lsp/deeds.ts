import type { Anchored } from '../core/anchor/anchored.ts'
import { act, type ActContext, type HumanAct } from '../core/sidecar/acts.ts'
import type { Journal, Stack, Step } from '../library/journal.ts'
import { serial } from '../library/serial.ts'
import type { SidecarDesk, WriteOutcome } from '../library/sidecar-desk.ts'

/** What a human did with one click: changes of one article or of many, taken back together. */
export interface Deeds {
  /** Makes the changes, remembers how to take them back, and tells what came of it, one outcome for each article. */
  readonly do: (parts: readonly DeedPart[]) => Promise<readonly PartOutcome[]>
  /** Takes back the last deed (of those that touched the article, where one is given). Undefined where there is none. */
  readonly undo: (uri: string | undefined) => Promise<readonly PartOutcome[] | undefined>
  readonly redo: () => Promise<readonly PartOutcome[] | undefined>
}

export interface DeedPart {
  readonly uri: string
  readonly change: Change
}

/** May run again on a newer page in the same text. */
export type Change = (before: Anchored, context: ActContext) => Changed

export interface Changed {
  /** `before` itself where nothing changes. */
  readonly after: Anchored
  /** In the order to be done. */
  readonly undo: readonly HumanAct[]
  /** How many annotations an undo leaves as somebody else has made them since. */
  readonly kept: number
}

export interface PartOutcome {
  readonly uri: string
  readonly outcome: WriteOutcome
  readonly kept: number
  /** False where there was nothing to change after all, though somebody else's changes may have come in on the way. */
  readonly did: boolean
}

/** The ids of the last run first: what is made a second time is the same thing, and its way back, which may be remembered by then, leads back from it. */
function sameAgain(ids: string[], newId: () => string): () => string {
  let used = 0
  return () => ids[used++] ?? (ids[used - 1] = newId())
}

/** One act after the other. */
export function doing(acts: readonly HumanAct[]): Change {
  return (before, context) => acts.reduce<Changed>((sofar, what) => {
    const { after, undo, kept } = act(sofar.after, what, context)
    return { after, undo: after === sofar.after ? sofar.undo : [undo, ...sofar.undo], kept: sofar.kept + kept }
  }, { after: before, undo: [], kept: 0 })
}

export function deeds(desk: SidecarDesk, contextOf: (uri: string) => ActContext, journal: () => Journal): Deeds {
  const inTurn = serial()

  /** Changes what is in memory before it returns; what came of writing it comes later. */
  const begin = ({ uri, change }: DeedPart): Promise<Omit<PartOutcome, 'did'> & Pick<Changed, 'undo'>> => {
    const context = contextOf(uri)
    const ids: string[] = []
    // A change may run a second time, on a page that somebody else wrote meanwhile: the undo of the last run is the one that fits.
    let last: Pick<Changed, 'undo' | 'kept'> = { undo: [], kept: 0 }
    const writing = desk.change(uri, (before) => {
      const { after, ...rest } = change(before, { ...context, newId: sameAgain(ids, context.newId) })
      last = rest
      return after
    })
    return writing.then((outcome) => ({ uri, outcome, ...last }))
  }
  const remember = async (begun: readonly ReturnType<typeof begin>[], stack: Stack): Promise<{ readonly outcomes: readonly PartOutcome[]; readonly changed: boolean }> => {
    const ended = await Promise.all(begun)
    const parts = ended.flatMap(({ uri, undo }) => (undo.length > 0 ? [{ uri, acts: undo }] : []))
    if (parts.length > 0) journal().push(stack, { parts })
    return { outcomes: ended.map(({ uri, outcome, kept, undo }) => ({ uri, outcome, kept, did: undo.length > 0 })), changed: parts.length > 0 }
  }
  const takeBack = async (step: Step | undefined, onto: Stack): Promise<readonly PartOutcome[] | undefined> =>
    step && (await remember(step.parts.map(({ uri, acts }) => begin({ uri, change: doing(acts) })), onto)).outcomes

  // Steps are remembered in the order in which they were done, whichever is written first.
  return {
    do: (parts) => {
      const begun = parts.map(begin)
      return inTurn('', async () => {
        const { outcomes, changed } = await remember(begun, 'undo')
        if (changed) journal().clear('redo')
        return outcomes
      })
    },
    undo: (uri) => inTurn('', () => takeBack(journal().take('undo', uri), 'redo')),
    redo: () => inTurn('', () => takeBack(journal().take('redo', undefined), 'undo')),
  }
}
