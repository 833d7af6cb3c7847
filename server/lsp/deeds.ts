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
  /** How many of these are just as the undo would leave them. */
  readonly already: number
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
    const { after, undo, kept, already } = act(sofar.after, what, context)
    return { after, undo: after === sofar.after ? sofar.undo : [undo, ...sofar.undo], kept: sofar.kept + kept, already: sofar.already + already }
  }, { after: before, undo: [], kept: 0, already: 0 })
}

export function deeds(desk: SidecarDesk, contextOf: (uri: string) => ActContext, journal: () => Journal): Deeds {
  const inTurn = serial()

  /** Changes what is in memory before it returns; what came of writing it comes later. */
  const begin = ({ uri, change }: DeedPart): Begun => {
    const context = contextOf(uri)
    const ids: string[] = []
    // A change may run a second time, on a page that somebody else wrote meanwhile: the undo of the last run is the one that fits.
    let last: Ran | undefined
    const writing = desk.change(uri, (before) => {
      const { after, ...rest } = change(before, { ...context, newId: sameAgain(ids, context.newId) })
      last = rest
      return after
    })
    return { uri, ran: () => last, outcome: writing }
  }
  /** Remembers the way back before the deed is on the disk: a crash between the two costs nobody a step. */
  const remember = async (begun: readonly Begun[], stack: Stack): Promise<readonly (PartOutcome & { readonly already: boolean })[]> => {
    const planned = stepBack(begun)
    const pushed = planned && journal().push(stack, planned)
    const outcomes = await Promise.all(begun.map(({ outcome }) => outcome))
    const now = stepBack(begun)
    if (pushed) pushed.settle(now)
    else if (now) journal().push(stack, now).settle(now)
    return begun.map(({ uri, ran }, i) => {
      const { undo, kept, already } = ran() ?? { undo: [], kept: 0, already: -1 }
      return { uri, outcome: outcomes[i] as WriteOutcome, kept, did: undo.length > 0, already: undo.length === 0 && already === kept }
    })
  }
  const takeBack = async (from: Stack, uri: string | undefined, onto: Stack): Promise<readonly PartOutcome[] | undefined> => {
    for (;;) {
      const found = journal().newest(from, uri)
      if (!found) return undefined
      found.doubt()
      const outcomes = await remember(found.step.parts.map((part) => begin({ uri: part.uri, change: doing(part.acts) })), onto)
      const removed = found.remove()
      // A crash came before the deed, or after it was taken back: nobody ever saw it, and the step before it is the one that is meant.
      if (found.sure || !removed || !outcomes.every(({ already }) => already)) return outcomes
    }
  }

  // Steps are remembered in the order in which they were done, whichever is written first.
  return {
    do: (parts) => {
      const begun = parts.map(begin)
      return inTurn('', async () => {
        const outcomes = await remember(begun, 'undo')
        if (outcomes.some(({ did }) => did)) journal().clear('redo')
        return outcomes
      })
    },
    undo: (uri) => inTurn('', () => takeBack('undo', uri, 'redo')),
    redo: () => inTurn('', () => takeBack('redo', undefined, 'undo')),
  }
}

type Ran = Pick<Changed, 'undo' | 'kept' | 'already'>

interface Begun {
  readonly uri: string
  /** How the change ran last; undefined where there is nothing that it could change. */
  readonly ran: () => Ran | undefined
  readonly outcome: Promise<WriteOutcome>
}

/** What takes back all that was begun; undefined where nothing was changed. */
function stepBack(begun: readonly Begun[]): Step | undefined {
  const parts = begun.flatMap(({ uri, ran }) => {
    const acts = ran()?.undo ?? []
    return acts.length > 0 ? [{ uri, acts }] : []
  })
  return parts.length > 0 ? { parts } : undefined
}
