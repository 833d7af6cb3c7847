import type { Anchored } from '../core/anchor/anchored.ts'
import { act, type ActContext, type HumanAct } from '../core/sidecar/acts.ts'
import { bothChanged } from '../core/sidecar/both-changed.ts'
import type { Journal, Pushed, Stack, Step } from '../library/journal.ts'
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
  /** The text that its places count in; undefined where it names none. Nothing of a deed is done in a text that has become another. */
  readonly text?: string | undefined
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
  readonly outcome: DeedOutcome
  readonly kept: number
  /** False where there was nothing to change after all, though somebody else's changes may have come in on the way. */
  readonly did: boolean
}

/** `stale`: the article is another one by now, and nothing was done. */
export type DeedOutcome = WriteOutcome | { readonly kind: 'stale' }

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
  const begin = ({ uri, change }: DeedPart, rivals: Rivals): Begun => {
    const context = contextOf(uri)
    const ids: string[] = []
    // A change may run a second time, on a page that somebody else wrote meanwhile: the undo of the last run is the one that fits.
    let last: Ran | undefined
    let first: { readonly base: Anchored; readonly ours: Anchored } | undefined
    const writing = desk.change(uri, (before) => {
      const { after, ...ran } = change(before, { ...context, newId: sameAgain(ids, context.newId) })
      last = ran
      if (!first) {
        first = { base: before, ours: after }
        return after
      }
      const lost = rivals === 'keep-both' ? bothChanged(first.base, first.ours, before, after) : undefined
      if (!lost) return after
      const both = act(after, lost, context)
      last = { ...ran, undo: [both.undo, ...ran.undo] }
      return both.after
    })
    return { uri, ran: () => last, outcome: writing }
  }
  /** Remembers the way back before the deed is on the disk: a crash between the two costs nobody a step. */
  const push = (begun: readonly Begun[], stack: Stack): Pushed | undefined => {
    const planned = stepBack(begun)
    return planned && journal().push(stack, planned)
  }
  const end = async (begun: readonly Begun[], stack: Stack, pushed: Pushed | undefined): Promise<readonly (PartOutcome & { readonly already: boolean })[]> => {
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
      // What somebody else has made of it since is left to them, and told.
      const begun = found.step.parts.map((part) => begin({ uri: part.uri, change: doing(part.acts) }, 'leave-theirs'))
      const outcomes = await end(begun, onto, push(begun, onto))
      const removed = found.remove()
      // A crash came before the deed, or after it was taken back: nobody ever saw it, and the step before it is the one that is meant.
      if (found.sure || !removed || !outcomes.every(({ already }) => already)) return outcomes
    }
  }
  /** The desk has the text of a file that was changed elsewhere as soon as it is read, the library when all that was read with it is understood. */
  const isStale = ({ uri, text }: DeedPart): boolean => text !== undefined && (desk.textOf(uri) ?? text) !== text

  const start = (parts: readonly DeedPart[]): Started => {
    const stale = parts.filter(isStale)
    if (stale.length > 0) return { stale }
    const begun = parts.map((part) => begin(part, 'keep-both'))
    return { begun, pushed: push(begun, 'undo') }
  }
  const finish = async (started: Started): Promise<readonly PartOutcome[]> => {
    if ('stale' in started) return started.stale.map(({ uri }) => ({ uri, outcome: { kind: 'stale' }, kept: 0, did: false }))
    const outcomes = await end(started.begun, 'undo', started.pushed)
    if (outcomes.some(({ did }) => did)) journal().clear('redo')
    return outcomes
  }
  // Deeds come one after the other, as they were asked for. What is done counts, and is remembered, at once, also while a deed before it is still
  // being written; only behind an undo it waits, which must not find it.
  let backs = 0
  const back = async (from: Stack, uri: string | undefined, onto: Stack): Promise<readonly PartOutcome[] | undefined> => {
    backs++
    return inTurn('', () => takeBack(from, uri, onto)).finally(() => { backs-- })
  }
  return {
    do: async (parts) => {
      const started = backs === 0 ? start(parts) : undefined
      return inTurn('', () => finish(started ?? start(parts)))
    },
    undo: (uri) => back('undo', uri, 'redo'),
    redo: () => back('redo', undefined, 'undo'),
  }
}

type Started = { readonly begun: readonly Begun[]; readonly pushed: Pushed | undefined } | { readonly stale: readonly DeedPart[] }

/** What is done where somebody else has changed the same annotation at the same time. */
type Rivals = 'keep-both' | 'leave-theirs'

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
