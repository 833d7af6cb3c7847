import { resolve } from 'node:path'
import type { LibraryArticle } from '../../library/library.ts'
import { exportPage } from '../../core/sidecar/export-page.ts'
import { flatExport } from '../../core/sidecar/flat-export.ts'
import { sidecarName } from '../../core/sidecar/sidecar-name.ts'
import { offsetOf, placeOf } from '../../core/text/line-index.ts'
import { diagnostics } from '../../features/diagnostics.ts'
import { hover } from '../../features/hover.ts'
import { linksOfArticle } from '../../library/links-of-article.ts'
import { DEFAULT_SETTINGS } from '../../library/settings.ts'
import type { SidecarDesk } from '../../library/sidecar-desk.ts'
import type { ValueGate } from '../../core/anchor/value-gate.ts'
import type { Host } from '../../lsp/host.ts'
import { uriOfPath } from '../node-files.ts'
import type { Spot } from './arguments.ts'
import type { Loaded } from './load.ts'

/** Prints one line; ends when whoever reads has room for more. */
export type Print = (line: string) => Promise<void>

/** Articles and sidecars that could not be read, each with a sentence: in data on the standard output they would only be missing. */
export function complainOfTrouble({ library, shown }: Loaded, complain: (line: string) => void): void {
  for (const { uri, name } of library.articles.values()) {
    for (const { code, message } of diagnostics(library, uri, DEFAULT_SETTINGS)) {
      if (code === 'unreadable-article' || code === 'invalid-sidecar') complain(`${shown.get(uri) ?? name}: ${message}`)
    }
  }
}

/** One JSON object a mention, articles in path order, mentions in reading order. */
export async function annotate({ library }: Loaded, print: Print): Promise<number> {
  for (const article of library.articles.values()) {
    for (const mention of flatExport(article, linksOfArticle(library, article), library.people)) await print(JSON.stringify(mention))
  }
  return 0
}

/** Problems as text, as compilers print them; 1 where sources conflict. */
export async function check({ library, shown }: Loaded, print: Print): Promise<number> {
  let conflicts = 0
  for (const { uri, name, lines } of library.articles.values()) {
    for (const { start, severity, message, code } of diagnostics(library, uri, DEFAULT_SETTINGS)) {
      const { line, character } = placeOf(lines, start)
      if (code === 'source-conflict') conflicts++
      await print(`${shown.get(uri) ?? name}:${line + 1}:${character + 1} ${severity} ${message.replaceAll('\n', ' ')} [${code}]`)
    }
  }
  return conflicts > 0 ? 1 : 0
}

export function countConflicts({ library }: Loaded): number {
  return [...library.articles.keys()].reduce((sum, uri) => sum + diagnostics(library, uri, DEFAULT_SETTINGS).filter(({ code }) => code === 'source-conflict').length, 0)
}

/** Writes the sidecars and prints the names of those that changed; 1 where one could not be written. */
export async function exportSidecars({ library, shown }: Loaded, desk: SidecarDesk, gate: ValueGate, host: Host, print: Print, complain: (line: string) => void): Promise<number> {
  let failures = 0
  for (const article of library.articles.values()) {
    const { uri, name } = article
    const path = sidecarName(shown.get(uri) ?? name)
    if (article.trouble && article.trouble.kind !== 'cut-short') continue
    const source = name.slice(name.lastIndexOf('/') + 1)
    const outcome = await desk.attempt(uri, (before) => exportPage(before, article, linksOfArticle(library, article), library.people, { source, created: host.now(), gate }))
    if (outcome.kind === 'written') await print(path)
    if (outcome.kind !== 'refused' && outcome.kind !== 'failed') continue
    failures++
    complain(`${path}: ${outcome.kind === 'refused' ? outcome.problem.detail : outcome.problem.kind === 'failed' ? outcome.problem.detail : outcome.problem.kind}`)
  }
  return failures > 0 ? 1 : 0
}

/** How the reading at a place came about and what other sources say of it; 1 where nothing was read there. */
export async function explain({ library }: Loaded, { file, line, column }: Spot, print: Print, complain: (line: string) => void): Promise<number> {
  const article: LibraryArticle | undefined = library.articles.get(uriOfPath(resolve(file)))
  const view = article && hover(library, article.uri, offsetOf(article.lines, { line: line - 1, character: column - 1 }))
  if (!view) {
    complain(`Nothing is read as a person, a figure or a date at ${file}:${line}:${column}.`)
    return 1
  }
  await print(view.plaintext)
  return 0
}
