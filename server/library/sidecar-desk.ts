import type { HumanLayer, SidecarProblem } from '../core/human.ts'
import { anchor } from '../core/anchor/anchor.ts'
import type { Anchored } from '../core/anchor/anchored.ts'
import { follow } from '../core/anchor/follow.ts'
import type { Edit } from '../core/anchor/least-edits.ts'
import type { Former } from '../core/anchor/former.ts'
import { humanLayer, invalidLayer } from '../core/anchor/human-layer.ts'
import { reanchor } from '../core/anchor/reanchor.ts'
import type { ValueGate } from '../core/anchor/value-gate.ts'
import { lfText } from '../core/sidecar/code-points.ts'
import { encode } from '../core/sidecar/encode.ts'
import { emptyPage, pageHash } from '../core/sidecar/page.ts'
import { arrange, settle } from '../core/sidecar/settle.ts'
import { sha256 } from '../core/sidecar/sha256.ts'
import { NO_HUMAN } from './article.ts'
import type { DecodeUtf8 } from './decode.ts'
import type { FileBytes, FileProblem, Files } from './files.ts'
import type { FormerTexts } from './former-texts.ts'
import { serial } from './serial.ts'
import { readSidecar, SIDECAR_LIMIT, sidecarOf, type SidecarFile } from './sidecar-file.ts'

/**
 * The sidecars of all articles, in memory and on the disk. What a human did counts at once and is kept until it is written: a sidecar
 * that cannot be read or written costs nobody a tag, and one that somebody else has changed meanwhile is read again, and the acts that
 * are not written yet are done again on top of it.
 */
export interface SidecarDesk {
  /** What humans have said of an article, in the text last given for it. */
  readonly layerOf: (uri: string) => HumanLayer
  /** The sidecar as it is in memory, in the text last given; undefined where there is none. */
  readonly anchoredOf: (uri: string) => Anchored | undefined
  /** Reads the sidecar anew and finds its annotations in the text, which is asked for when the file has been read: it may be edited meanwhile. Without a text, as of a document that was closed meanwhile, all stays as it is. */
  readonly load: (uri: string, text: () => string | undefined) => Promise<HumanLayer>
  /** The edits led from the text last given to this one. */
  readonly follow: (uri: string, edits: readonly Edit[], text: string) => void
  /** Changes the annotations in memory, then writes; what cannot be written is done again with the next change. */
  readonly change: (uri: string, change: SidecarChange) => Promise<WriteOutcome>
  /** The same for what nobody would miss: what cannot be written is given up. */
  readonly attempt: (uri: string, change: SidecarChange) => Promise<WriteOutcome>
  /** Writes again where positions have followed edits, or where an earlier write failed. */
  readonly rewrite: (uri: string) => Promise<WriteOutcome>
  /** Writes what is in memory, also where nothing was done since: both sides of a merge as one. */
  readonly mend: (uri: string) => Promise<WriteOutcome>
  /** Articles with changes that are in memory only. */
  readonly unwritten: () => readonly string[]
  /** An article has another URI now: what of it is in memory only goes there, and is written with the next load and change. */
  readonly moved: (from: string, to: string) => void
  /** The text last given for an article. */
  readonly textOf: (uri: string) => string | undefined
  readonly forget: (uri: string) => void
  /** Whether anything of an article is in memory. Of most articles there is nothing, not even that they have no sidecar. */
  readonly holds: (uri: string) => boolean
  /** Ends when nothing is being read or written. */
  readonly idle: () => Promise<unknown>
}

/** May run again on a newer page in the same text; gives back its argument where there is nothing to change. */
export type SidecarChange = (before: Anchored) => Anchored

export type WriteOutcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'unchanged' }
  /** The one on the disk cannot be read, so it is not replaced; the change is kept in memory. */
  | { readonly kind: 'refused'; readonly problem: SidecarProblem }
  /** The change is kept in memory. */
  | { readonly kind: 'failed'; readonly problem: FileProblem }

interface Sidecar {
  readonly text: string
  /** As on the disk when last read or written. */
  readonly json: string | undefined
  /** Undefined where there is none, on the disk or in memory. */
  readonly anchored: Anchored | undefined
  readonly problems: readonly SidecarProblem[]
  readonly invalid: SidecarProblem | undefined
  /** Why the last write failed; undefined where it did not. */
  readonly unwritable: SidecarProblem | undefined
  /** Changes that are in memory only, each with the text it was made in. */
  readonly unwritten: readonly { readonly text: string; readonly change: SidecarChange }[]
}

export interface DeskTools {
  readonly files: Files
  readonly decode: DecodeUtf8
  readonly encode: (text: string) => Uint8Array
  readonly gate: ValueGate
  /** Former texts; without them annotations are found by their quotes alone. */
  readonly former?: (Former & Pick<FormerTexts, 'keep'>) | undefined
  /** URI of an article's sidecar; undefined where it can have none, as before its first save. */
  readonly sidecarOf: (uri: string) => string | undefined
  /** The text of an article that nothing was loaded for, because it has no sidecar; undefined where there is none. */
  readonly textOf: (uri: string) => string | undefined
  /** File name of an article, without folders. */
  readonly sourceOf: (uri: string) => string
}

export function sidecarDesk(tools: DeskTools): SidecarDesk {
  const { gate } = tools
  const sidecars = new Map<string, Sidecar>()
  const inTurn = serial()

  const read = async (uri: string): Promise<SidecarFile> => {
    const sidecar = tools.sidecarOf(uri)
    return sidecar === undefined ? { kind: 'absent', json: undefined } : readSidecar(sidecar, tools.files, tools.decode)
  }

  const write = async (uri: string): Promise<WriteOutcome> => {
    const place = tools.sidecarOf(uri)
    const done: { now?: Sidecar; json?: string | undefined; outcome?: WriteOutcome } = {}
    const change = (found: FileBytes | FileProblem): Uint8Array | undefined => {
      const known = sidecars.get(uri)
      if (!known) return undefined
      const read = merged(known, sidecarOf(found, tools.decode), known.text, tools)
      // The sides of a merge stand one after the other until they are written.
      const now = read.anchored && hasConflict(read) ? { ...read, anchored: inOrder(read.anchored, tools.sourceOf(uri)) } : read
      sidecars.set(uri, now)
      const json = now.anchored && encode(now.anchored.page)
      const outcome: WriteOutcome = now.invalid ? { kind: 'refused', problem: now.invalid } : { kind: json === undefined || json === now.json ? 'unchanged' : 'written' }
      Object.assign(done, { now, json, outcome })
      return outcome.kind === 'written' && json !== undefined ? tools.encode(json) : undefined
    }
    const problem: FileProblem | undefined = place === undefined ? { kind: 'failed', uri, detail: 'not saved yet' } : await tools.files.update(place, SIDECAR_LIMIT, change)
    const later = sidecars.get(uri)
    if (problem && later) {
      sidecars.set(uri, { ...later, unwritable: { code: 'unwritable', detail: problem.kind === 'failed' ? problem.detail : problem.kind } })
      return { kind: 'failed', problem }
    }
    const { now, json, outcome = { kind: 'unchanged' } } = done
    if (!now || !later || outcome.kind === 'refused') return outcome
    // What was changed while it was written is still to be written.
    sidecars.set(uri, { ...later, json, problems: withoutConflict(later.problems), unwritable: undefined, unwritten: later.unwritten.filter((one) => !now.unwritten.includes(one)) })
    keep(now)
    return outcome
  }

  /** The text in which the annotations were written, for the day it will have been changed elsewhere. */
  const keep = ({ anchored, text }: Sidecar): void => {
    const hash = anchored && anchored.page.items.length > 0 ? pageHash(anchored.page) : undefined
    const lf = lfText(text)
    if (hash !== undefined && sha256(lf) === hash) tools.former?.keep(hash, lf)
  }

  const changeInMemory = (uri: string, change: SidecarChange): 'changed' | 'unchanged' => {
    const text = sidecars.has(uri) ? undefined : tools.textOf(uri)
    const before = sidecars.get(uri) ?? (text === undefined ? undefined : nothing(text))
    if (!before) return 'unchanged'
    const anchored = before.anchored ?? anchor(emptyPage(), before.text, gate)
    const after = change(anchored)
    if (after === anchored) return 'unchanged'
    sidecars.set(uri, { ...before, anchored: after, unwritten: [...before.unwritten, { text: before.text, change }] })
    return 'changed'
  }

  return {
    layerOf: (uri) => layer(sidecars.get(uri)),
    anchoredOf: (uri) => sidecars.get(uri)?.anchored,
    load: (uri, textNow) => inTurn(uri, async () => {
      const file = await read(uri)
      const text = textNow()
      if (text === undefined) return layer(sidecars.get(uri))
      const now = merged(sidecars.get(uri) ?? nothing(text), file, text, tools)
      sidecars.set(uri, now)
      keep(now)
      return layer(now)
    }),
    follow: (uri, edits, text) => {
      const before = sidecars.get(uri)
      if (before) sidecars.set(uri, { ...before, text, anchored: before.anchored && follow(before.anchored, edits, text, gate, tools.former?.diff) })
    },
    change: async (uri, run) => {
      const done = changeInMemory(uri, run)
      // Where an earlier write of the queue has taken this change along, there is nothing left to write.
      return done === 'unchanged' ? { kind: 'unchanged' } : inTurn(uri, () => write(uri)).then((outcome) => (outcome.kind === 'unchanged' ? { kind: 'written' } : outcome))
    },
    attempt: async (uri, run) => {
      if (changeInMemory(uri, run) === 'unchanged') return { kind: 'unchanged' }
      const outcome = await inTurn(uri, () => write(uri))
      const after = sidecars.get(uri)
      if (after) sidecars.set(uri, { ...after, unwritten: after.unwritten.filter((one) => one.change !== run) })
      return outcome
    },
    rewrite: (uri) => {
      const known = sidecars.get(uri)
      if (!known?.anchored || known.anchored.page.items.length === 0) return Promise.resolve({ kind: 'unchanged' })
      const anchored = inOrder(known.anchored, tools.sourceOf(uri))
      if (pageHash(anchored.page) === pageHash(known.anchored.page) && known.unwritten.length === 0) return Promise.resolve({ kind: 'unchanged' })
      sidecars.set(uri, { ...known, anchored })
      return inTurn(uri, () => write(uri))
    },
    mend: (uri) => inTurn(uri, () => write(uri)),
    unwritten: () => [...sidecars].flatMap(([uri, { unwritten }]) => (unwritten.length > 0 ? [uri] : [])),
    moved: (from, to) => {
      const { text, unwritten } = sidecars.get(from) ?? nothing('')
      sidecars.delete(from)
      const there = sidecars.get(to)
      // As if the sidecar had never been read: it will be, and what is unwritten is done again on top of it.
      if (unwritten.length > 0) sidecars.set(to, { ...nothing(there?.text ?? text), json: UNREAD, unwritten: [...there?.unwritten ?? [], ...unwritten] })
    },
    textOf: (uri) => sidecars.get(uri)?.text,
    idle: () => inTurn.idle(),
    holds: (uri) => sidecars.has(uri),
    forget: (uri) => {
      if (sidecars.get(uri)?.unwritten.length === 0) sidecars.delete(uri)
    },
  }
}

/** No sidecar is an empty file. */
const UNREAD = ''

function nothing(text: string): Sidecar {
  return { text, json: undefined, anchored: undefined, problems: [], invalid: undefined, unwritable: undefined, unwritten: [] }
}

type Finding = Pick<DeskTools, 'gate' | 'former'>

/** What memory and disk say together, in a text. Memory stays as it is where the disk has not changed or cannot be understood. */
function merged(before: Sidecar, file: SidecarFile, text: string, tools: Finding): Sidecar {
  if (file.kind === 'problem') return { ...before, text, anchored: before.anchored && moved(before.anchored, text, tools), invalid: file.problem }
  if (file.json === before.json && (before.anchored || file.kind === 'absent')) {
    return { ...before, text, anchored: before.anchored && moved(before.anchored, text, tools), invalid: undefined }
  }
  const first = before.unwritten[0]?.text ?? text
  const read = file.kind === 'page' ? anchor(file.page, first, tools.gate, tools.former) : undefined
  const redone = before.unwritten.reduce<Anchored | undefined>(
    (sofar, one) => one.change(moved(sofar ?? anchor(emptyPage(), one.text, tools.gate), one.text, tools)), read,
  )
  const problems = file.kind === 'page' ? file.problems : []
  return { ...before, text, json: file.json, anchored: redone && moved(redone, text, tools), problems, invalid: undefined }
}

function moved(anchored: Anchored, text: string, { gate, former }: Finding): Anchored {
  if (anchored.text === text) return anchored
  return former ? reanchor(anchored, text, gate, former.diff) : follow(anchored, [{ start: 0, end: anchored.text.length, text }], text, gate)
}

function hasConflict({ problems }: Sidecar): boolean { return problems.some(({ code }) => code === 'conflict') }

/** All of it counting in the present text, by place. */
function inOrder(anchored: Anchored, source: string): Anchored {
  const settled = settle(anchored)
  return arrange(settled, settled.placed, source)
}

/** Two sides of a merge are one page from the moment they are written as one. */
function withoutConflict(problems: readonly SidecarProblem[]): readonly SidecarProblem[] {
  return problems.filter(({ code }) => code !== 'conflict')
}

/** Annotations in memory still count where the file on the disk has become unreadable. */
function layer(sidecar: Sidecar | undefined): HumanLayer {
  if (!sidecar) return NO_HUMAN
  const { anchored, invalid, unwritable } = sidecar
  const problems = unwritable ? [...sidecar.problems, unwritable] : sidecar.problems
  if (!anchored) return invalid ? invalidLayer(invalid) : { ...NO_HUMAN, problems }
  return invalid ? { ...humanLayer(anchored, problems), invalid } : humanLayer(anchored, problems)
}
