/**
 * npm run soak -- [--minutes M] [--steps N] [--seed S] [--log]: drives the server that is shipped, over stdio, with tags, edits, undoes, redoes, edits made elsewhere,
 * saves, exports, restarts and kill -9, and holds its sidecars against a simple model all along: what was acknowledged is there, and nothing else.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { codePointsOf } from '../../server/core/sidecar/code-points.ts'
import { sha256 } from '../../server/core/sidecar/sha256.ts'
import type { ActResult, AnnotationItem } from '../../server/protocol.ts'
import { seeded } from '../../scripts/people/random.ts'
import { start, type TestClient } from '../protocol/client.ts'
import { edited, lineOf, namesIn, pick, type ModelArticle, type ModelDeed } from './model.ts'

export interface SoakWishes {
  readonly seed: number
  /** Ends when it says so, asked before each step with the number of steps done. */
  readonly enough: (steps: number) => boolean
  /** Milliseconds between steps. */
  readonly pause: number
  /** Told of each step, for whoever looks for a fault. */
  readonly log?: ((line: string) => void) | undefined
}

export interface Soaked {
  /** How often each thing was done. */
  readonly done: Readonly<Record<string, number>>
  /** What the sidecars hold at the end. */
  readonly annotations: number
  readonly orphans: number
  /** What was found wrong, a sentence each. */
  readonly faults: readonly string[]
}

export async function soak({ seed, enough, pause, log = () => undefined }: SoakWishes): Promise<Soaked> {
  const random = seeded(seed)
  const home = mkdtempSync(join(tmpdir(), 'corroborate-soak-'))
  const folder = join(home, 'stories')
  const done: Record<string, number> = {}
  const faults: string[] = []
  let names = 0
  const line = () => lineOf(() => names++, random)
  mkdirSync(folder)
  const articles: readonly ModelArticle[] = ['a.txt', 'b.txt', 'c.md'].map((name) => {
    const disk = `${Array.from({ length: 8 }, line).join('\n')}\n`
    writeFileSync(join(folder, name), disk)
    return { name, disk, open: undefined, version: 0, tags: new Set() }
  })
  const undoable: ModelDeed[] = []
  let redoable: ModelDeed[] = []
  let client: TestClient = await begin()

  function begin(): Promise<TestClient> {
    return start(folder, { storage: join(home, 'storage') }).then(async (started) => {
      await started.ready()
      return started
    })
  }
  const run = (command: string, argument?: unknown) => client.request<ActResult>('workspace/executeCommand', { command, arguments: argument === undefined ? [] : [argument] })
  const textOf = (article: ModelArticle) => article.open ?? article.disk
  const apply = ({ article, word, was }: ModelDeed, way: 'forth' | 'back') => {
    const { tags } = articles.find(({ name }) => name === article) as ModelArticle
    if ((was === 'untagged') === (way === 'forth')) tags.add(word)
    else tags.delete(word)
  }

  const steps: Readonly<Record<string, () => Promise<'done' | 'nothing'>>> = {
    tag: () => act('tag'),
    untag: () => act('untag'),
    undo: () => back('corroborate.undo', 'back'),
    redo: () => back('corroborate.redo', 'forth'),
    edit: async () => {
      const article = pick(articles, random)
      const before = await opened(article)
      const after = edited(before, line, random)
      await change(article, before, after)
      // An edit that is taken back leaves no trace.
      if (random() < 0.4) await change(article, after, before)
      return 'done'
    },
    save: async () => {
      const article = pick(articles, random)
      if (article.open === undefined) return 'nothing'
      writeFileSync(join(folder, article.name), article.disk = article.open)
      await client.notify('textDocument/didSave', { textDocument: { uri: client.uri(article.name) } })
      return 'done'
    },
    close: async () => {
      const article = pick(articles, random)
      if (article.open === undefined) return 'nothing'
      article.open = undefined
      await client.notify('textDocument/didClose', { textDocument: { uri: client.uri(article.name) } })
      return 'done'
    },
    outside: async () => {
      const article = pick(articles, random)
      if (article.open !== undefined && article.open !== article.disk) return 'nothing'
      const before = article.disk
      writeFileSync(join(folder, article.name), article.disk = edited(edited(before, line, random), line, random))
      if (article.open !== undefined) await change(article, before, article.disk)
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(article.name), type: 2 }] })
      return 'done'
    },
    export: async () => {
      await run('corroborate.export', { uri: client.uri(pick(articles, random).name) })
      return 'done'
    },
    restart: async () => {
      await client.close()
      return anew()
    },
    kill: async () => {
      // In the middle of a deed or of taking one back, of which it is only known afterwards whether it was done. What can be undone follows from that.
      const last = random() < 0.5 ? undoable.at(-1) : undefined
      const article = last ? articles.find(({ name }) => name === last.article) as ModelArticle : pick(articles, random)
      const word = last?.word ?? pick(namesIn(textOf(article)), random)
      const was = article.tags.has(word)
      const inFlight = last ? run('corroborate.undo').catch(() => undefined) : was || word === undefined ? undefined : deed(article, word, 'tag').catch(() => undefined)
      await wait(random() * 60)
      await client.kill()
      await inFlight
      const isDone = inFlight !== undefined && taggedOnDisk(article).has(word) !== was
      log(`  killed while ${last ? 'undoing' : 'tagging'} ${word} in ${article.name}: ${isDone ? 'done' : 'not done'}`)
      const made: ModelDeed = last ?? { article: article.name, word, was: 'untagged' }
      if (isDone) apply(made, last ? 'back' : 'forth')
      if (isDone && last) undoable.pop()
      else if (isDone) undoable.push(made)
      // A deed that was begun leaves nothing to do again; whether the one that was taken back can be is not known.
      redoable = []
      return anew()
    },
  }
  const WEIGHTS: Readonly<Record<keyof typeof steps, number>> = { tag: 30, untag: 8, undo: 12, redo: 6, edit: 20, save: 8, close: 4, outside: 8, export: 2, restart: 0.5, kill: 1.5 }

  async function act(which: 'tag' | 'untag'): Promise<'done' | 'nothing'> {
    const article = pick(articles, random)
    const listed = which === 'tag' ? [] : await client.request<AnnotationItem[]>('corroborate/annotations', { uri: client.uri(article.name) })
    // Only what has its place can be untagged there.
    const words = which === 'tag' ? namesIn(textOf(article)).filter((word) => !article.tags.has(word)) : listed.flatMap((one) => (one.act === 'tag' ? one.exact : []))
    if (words.length === 0) return 'nothing'
    const word = pick(words, random)
    // A file that was changed on the disk may not have been read yet; what the editor itself told has been.
    if (article.open === undefined && !textOf(article).includes(word)) return 'nothing'
    const result = await deed(article, word, which)
    // What was changed elsewhere may not have been read yet.
    if (!result.ok) return result.message.includes('has changed') ? 'nothing' : fault(`${which} ${word}: ${result.message}`)
    if (result.changed === 0) return fault(`${which} ${word} did nothing: ${result.message}`)
    const made = { article: article.name, word, was: which === 'tag' ? 'untagged' : 'tagged' } as const
    apply(made, 'forth')
    undoable.push(made)
    redoable = []
    return 'done'
  }
  function deed(article: ModelArticle, word: string, which: 'tag' | 'untag'): Promise<ActResult> {
    log(`  ${which} ${word} in ${article.name}`)
    const begins = textOf(article).indexOf(word)
    return run(`corroborate.${which}`, { uri: client.uri(article.name), start: begins, end: begins + word.length, exact: word, kind: 'person', scope: 'mention' })
  }
  async function back(command: string, way: 'back' | 'forth'): Promise<'done' | 'nothing'> {
    const [from, onto] = way === 'back' ? [undoable, redoable] : [redoable, undoable]
    const last = from.pop()
    if (!last) return 'nothing'
    const result = await run(command)
    log(`  ${last.word} in ${last.article}, which was ${last.was}: ${result.message}`)
    if (!result.ok || result.changed === 0) return fault(`${command} of ${last.word}: ${result.message}`)
    apply(last, way)
    onto.push(last)
    return 'done'
  }
  async function opened(article: ModelArticle): Promise<string> {
    if (article.open === undefined) {
      article.open = article.disk
      await client.open(article.name, article.open, article.version = 1)
    }
    return article.open
  }
  /** As editors tell it: the stretch that differs, in lines and characters. */
  async function change(article: ModelArticle, before: string, after: string): Promise<void> {
    let head = 0
    while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++
    let tail = 0
    while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
    const position = (offset: number) => {
      const lines = before.slice(0, offset).split('\n')
      return { line: lines.length - 1, character: (lines.at(-1) as string).length }
    }
    article.open = after
    await client.change(article.name, ++article.version, [{ range: { start: position(head), end: position(before.length - tail) }, text: after.slice(head, after.length - tail) }])
  }
  async function anew(): Promise<'done'> {
    for (const article of articles) article.open = undefined
    client = await begin()
    return 'done'
  }
  function fault(what: string): 'nothing' {
    faults.push(what)
    return 'nothing'
  }

  interface DiskItem { readonly creator: { readonly type: string }; readonly textSha256?: string; readonly target: { readonly selector: readonly { readonly exact?: string; readonly start?: number; readonly end?: number }[] } }
  function humansOnDisk({ name }: ModelArticle): { readonly hash: string | undefined; readonly items: readonly DiskItem[] } {
    let json: string
    try {
      json = readFileSync(join(folder, `${name.replace(/\.txt$/, '')}.annotations.jsonld`), 'utf8')
    } catch {
      return { hash: undefined, items: [] }
    }
    const page = JSON.parse(json) as { textSha256?: string; items: readonly DiskItem[] }
    return { hash: page.textSha256, items: page.items.filter(({ creator }) => creator.type === 'Person') }
  }
  function wordOf({ target }: DiskItem): string { return target.selector.find(({ exact }) => exact !== undefined)?.exact ?? '' }
  function taggedOnDisk(article: ModelArticle): ReadonlySet<string> { return new Set(humansOnDisk(article).items.map(wordOf)) }

  /** The disk against the model: the very same words, each once, and positions that lead to them. */
  async function check(when: string): Promise<number> {
    let orphans = 0
    for (const article of articles) {
      const { hash, items } = humansOnDisk(article)
      const there = items.map(wordOf).sort()
      const wanted = [...article.tags].sort()
      if (there.join() !== wanted.join()) fault(`${when}: ${article.name} holds ${there.filter((word) => !article.tags.has(word)).join() || '–'} too many and lacks ${wanted.filter((word) => !there.includes(word)).join() || 'nothing'}`)
      const text = textOf(article)
      const points = codePointsOf(text)
      for (const item of items) {
        const place = item.target.selector.find(({ start: at }) => at !== undefined)
        if (hash !== sha256(points.lf) || item.textSha256 !== undefined || place?.start === undefined || place.end === undefined) continue
        const words = text.slice(points.toOffset(place.start), points.toOffset(place.end))
        if (words !== wordOf(item)) fault(`${when}: ${article.name} has ${wordOf(item)} at “${words}”`)
      }
      const listed = await client.request<AnnotationItem[]>('corroborate/annotations', { uri: client.uri(article.name) })
      for (const one of listed) {
        // A word that is there is to be found, but for one whose line came back between other lines.
        if (one.act === 'tag') continue
        orphans++
        if (text.includes(one.exact)) done['lost although there'] = (done['lost although there'] ?? 0) + 1
        if (one.act !== 'orphan' && one.act !== 'drifted') fault(`${when}: ${one.exact} is ${one.act}`)
      }
    }
    return orphans
  }

  const total = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)
  const draw = (): string => {
    let left = random() * total
    return Object.entries(WEIGHTS).find(([, weight]) => (left -= weight) < 0)?.[0] ?? 'tag'
  }
  try {
    for (let i = 0; !enough(i) && faults.length === 0; i++) {
      const name = draw()
      log(`${i} ${name}`)
      if (await (steps[name] as (typeof steps)[string])() === 'done') done[name] = (done[name] ?? 0) + 1
      // After a deed the sidecar is on the disk; while a save is under way it need not be.
      if (i % 20 === 19) await check(`after step ${i + 1}`)
      if (pause > 0) await wait(pause)
    }
    await client.close()
    await anew()
    const orphans = await check('at the end')
    const annotations = articles.reduce((sum, { tags }) => sum + tags.size, 0)
    await client.close()
    return { done, annotations, orphans, faults }
  } finally {
    await client.kill().catch(() => undefined)
    rmSync(home, { recursive: true, force: true })
  }
}
