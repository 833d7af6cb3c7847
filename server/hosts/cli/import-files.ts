import { basename, dirname, resolve } from 'node:path'
import { importDocument } from '../../core/formats/import-document.ts'
import { MOST_READ, type ImportedDocument, type LeftOut } from '../../core/formats/format.ts'
import { matchArticle } from '../../core/formats/match-article.ts'
import { formatOfName } from '../../core/formats/table.ts'
import type { ValueGate } from '../../core/anchor/value-gate.ts'
import type { SidecarDesk } from '../../library/sidecar-desk.ts'
import type { Host } from '../../lsp/host.ts'
import { uriOfPath } from '../node-files.ts'
import type { Invocation } from './arguments.ts'
import type { Print } from './commands.ts'
import { load, type Loaded } from './load.ts'

/** What the command has to say and where it says it. */
interface Say {
  readonly print: Print
  readonly complain: (line: string) => void
}

/**
 * Takes tags of other tools' files over into sidecars. An article is found by its name among those below the paths, so a file can name
 * nothing outside of them. What is left out is told on the standard error, line by line; 1 where a file could not be used.
 */
export async function importFiles(invocation: Extract<Invocation, { kind: 'import' }>, host: Host, desk: SidecarDesk, gate: ValueGate, say: Say): Promise<number> {
  const libraries = new Map<string, Promise<Loaded>>()
  let code = 0
  for (const file of invocation.files) {
    const paths = invocation.paths.length > 0 ? invocation.paths : [dirname(file)]
    const key = paths.join('\n')
    const loaded = await (libraries.get(key) ?? libraries.set(key, load({ ...invocation, paths }, host, desk)).get(key)!)
    for (const path of loaded.missing) say.complain(`${path}: there is no such file or folder`)
    if (loaded.missing.length > 0) code = 2
    const done = await importFile(file, invocation, loaded, host, desk, gate, say)
    code = Math.max(code, done)
  }
  return code
}

async function importFile(file: string, { format: given, as, kinds }: Extract<Invocation, { kind: 'import' }>, { library, shown }: Loaded, host: Host, desk: SidecarDesk, gate: ValueGate, { print, complain }: Say): Promise<number> {
  const format = given ?? formatOfName(basename(file))
  if (!format?.read) {
    complain(`${file}: its name does not tell its format: say --format ID`)
    return 2
  }
  const bytes = await host.files.read(uriOfPath(resolve(file)), MOST_READ)
  const content = bytes.kind === 'bytes' ? host.decode(bytes.bytes) : undefined
  if (content === undefined) {
    complain(`${file}: ${bytes.kind === 'missing' ? 'there is no such file or folder' : bytes.kind === 'bytes' ? 'not UTF-8' : bytes.kind === 'failed' ? bytes.detail : 'too large'}`)
    return bytes.kind === 'missing' ? 2 : 1
  }
  const { documents, leftOut } = format.read(content, kinds)
  tell(file, leftOut, complain)
  const articles = [...library.articles.values()].filter(({ trouble }) => !trouble || trouble.kind === 'cut-short').map((article) => ({ name: article.name, uri: article.uri, get text() { return article.analysis.text } }))
  let added = 0
  let known = 0
  let failed = documents.length === 0 ? 1 : 0
  for (const document of documents) {
    const article = matchArticle(document, basename(file), articles)
    if (!article) {
      tell(file, [{ where: document.source ?? 'file', why: `${countOf(document)} left out: no article of this name, or several` }], complain)
      failed = 1
      continue
    }
    const name = article.name.slice(article.name.lastIndexOf('/') + 1)
    let done: ReturnType<typeof importDocument> | undefined
    const outcome = await desk.attempt(article.uri, (before) => {
      done = importDocument(before, document, { source: name, created: host.now(), creator: { name: as }, newId: host.newId, gate })
      return done.after
    })
    tell(file, done?.leftOut ?? [], complain)
    if (outcome.kind === 'refused' || outcome.kind === 'failed') {
      complain(`${shown.get(article.uri) ?? article.name}: ${outcome.kind === 'refused' ? outcome.problem.detail : outcome.problem.kind === 'failed' ? outcome.problem.detail : outcome.problem.kind}`)
      failed = 1
    } else if (done) {
      added += done.added
      known += done.known
      if (done.added > 0) await print(`${shown.get(article.uri) ?? article.name}: ${done.added} tagged`)
    }
  }
  if (added === 0 && known > 0) await print(`${file}: all ${known} are there already`)
  return added + known === 0 ? 1 : failed
}

function countOf({ tags, annotations }: ImportedDocument): string {
  const count = tags.length + (annotations?.length ?? 0)
  return count === 1 ? '1 tag' : `${count} tags`
}

function tell(file: string, leftOut: readonly LeftOut[], complain: (line: string) => void): void {
  for (const { where, why } of leftOut) complain(`${file}: ${where}: ${why}`)
}
