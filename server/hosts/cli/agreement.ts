import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { anchor } from '../../core/anchor/anchor.ts'
import type { ValueGate } from '../../core/anchor/value-gate.ts'
import { agreement, type Agreement, type AgreementArticle, type AnnotatorTag, type Counts, type Disagreement } from '../../core/agreement/agreement.ts'
import { annotatorsOf } from '../../core/formats/format-article.ts'
import { writeReading } from '../../core/formats/notation.ts'
import { isMentionKind } from '../../core/sidecar/bodies.ts'
import { articleNamesOf, sidecarName } from '../../core/sidecar/sidecar-name.ts'
import { lineIndex, placeOf } from '../../core/text/line-index.ts'
import { readSidecar } from '../../library/sidecar-file.ts'
import type { Page } from '../../core/sidecar/page.ts'
import type { Host } from '../../lsp/host.ts'
import { uriOfPath } from '../node-files.ts'
import type { Print } from './commands.ts'

interface Input {
  readonly a: string
  readonly b: string
  readonly paths: readonly string[]
}

/** Prints how far two annotators agree, then where they do not; 1 where there is nothing that both have worked on. */
export async function printAgreement(input: Input, host: Host, gate: ValueGate, print: Print, complain: (line: string) => void): Promise<number> {
  const files = await filesOf(input, host)
  const articles: AgreementArticle[] = []
  let alone = 0
  for (const { name, text, a, b } of files) {
    const [left, right] = [tagsIn(a, text, gate), tagsIn(b, text, gate)]
    if (left && right) articles.push({ name, text, a: left, b: right })
    else if (left || right) alone++
  }
  if (alone > 0) complain(alone === 1 ? '1 article is left out: one of the two alone has tagged it.' : `${alone} articles are left out: one of the two alone has tagged them.`)
  if (articles.length === 0) {
    complain('There is no article that both have tagged.')
    return 1
  }
  const found = agreement(articles)
  await print(summary(found, articles.length, input))
  const texts = new Map(articles.map(({ name, text }) => [name, lineIndex(text)]))
  for (const one of found.disagreements) {
    const { line, character } = placeOf(texts.get(one.article)!, one.start)
    await print(`${one.article}:${line + 1}:${character + 1} ${sentenceOf(one, input)}`)
  }
  return 0
}

/** One annotator's part of a sidecar. */
interface Part { readonly page: Page; readonly name: string | undefined }

interface File { readonly name: string; readonly text: string; readonly a: Part | undefined; readonly b: Part | undefined }

/** Two paths are two sidecars or folders of them; else both are names of annotators of the articles below the paths. */
async function filesOf({ a, b, paths }: Input, host: Host): Promise<readonly File[]> {
  const both = paths.length === 0 && await exists(a) && await exists(b)
  if (both) {
    const [left, right] = [await pagesAt(a, host), await pagesAt(b, host)]
    const single = left.size === 1 && right.size === 1
    return [...left].flatMap(([name, one]): readonly File[] => {
      const other = single ? [...right.values()][0] : right.get(name)
      const text = one.text ?? other?.text
      return text === undefined ? [] : [{ name, text, a: { page: one.page, name: undefined }, b: other && { page: other.page, name: undefined } }]
    })
  }
  const files: File[] = []
  for (const path of paths.length > 0 ? paths : ['.']) {
    for (const [name, { page, text }] of await pagesAt(path, host)) if (text !== undefined) files.push({ name, text, a: { page, name: a }, b: { page, name: b } })
  }
  return files
}

interface Read { readonly page: Page; readonly text: string | undefined }

/** Sidecars at or below a path, by the article's name below it, with the article's text where it lies beside. */
async function pagesAt(path: string, host: Host): Promise<ReadonlyMap<string, Read>> {
  const found = new Map<string, Read>()
  const add = async (uri: string, name: string): Promise<void> => {
    const file = await readSidecar(uri, host.files, host.decode)
    if (file.kind !== 'page') return
    const names = articleNamesOf(name)
    for (const article of names) {
      const text = await textAt(uri.slice(0, uri.length - encodedLength(name)) + encodeName(article), host)
      if (text !== undefined) { found.set(article, { page: file.page, text }); return }
    }
    found.set(names[0] ?? name, { page: file.page, text: undefined })
  }
  const uri = uriOfPath(resolve(path))
  const kind = await host.files.stat(uri)
  if (kind?.kind !== 'stat') return found
  if (!kind.folder) {
    const own = path.endsWith('.jsonld') ? path : sidecarName(path)
    await add(uriOfPath(resolve(own)), own.slice(own.lastIndexOf('/') + 1))
    return found
  }
  const filter = { wanted: (name: string) => articleNamesOf(name).length > 0, pruned: (name: string) => /(?:^|\/)(?:node_modules|\.git)$/.test(name) }
  for await (const batch of host.files.list(uri, filter, () => undefined)) for (const one of batch) await add(one.uri, one.path)
  return found
}

/** A URI's end is a name's, escaped as URIs are. */
function encodeName(name: string): string { return uriOfPath(`/${name}`).slice('file:///'.length) }

function encodedLength(name: string): number { return encodeName(name).length }

async function textAt(uri: string, host: Host): Promise<string | undefined> {
  const read = await host.files.read(uri, 20_000_000)
  return read.kind === 'bytes' ? host.decode(read.bytes) : undefined
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false)
}

/** An annotator's tags where they are in the text now; undefined where there is nothing of theirs, a rejection neither. */
function tagsIn(part: Part | undefined, text: string, gate: ValueGate): readonly AnnotatorTag[] | undefined {
  if (!part) return undefined
  const names = annotatorsOf(part.page)
  const { page, spots } = anchor(part.page, text, gate)
  let worked = false
  const tags = page.items.flatMap(({ author, id, meaning, remark }, i): readonly AnnotatorTag[] => {
    if (author !== 'human' || id === undefined || !meaning || remark?.adjudicates || (part.name !== undefined && names.get(id) !== part.name)) return []
    worked ||= meaning.act === 'tag' || meaning.act === 'reject' || meaning.act === 'label'
    const spot = spots[i]
    const isTag = meaning.act === 'tag' || meaning.act === 'label'
    return isTag && spot?.kind === 'here' && spot.end > spot.start ? [{ start: spot.start, end: spot.end, kind: meaning.kind, reading: meaning.act === 'tag' ? meaning.reading : undefined }] : []
  })
  return worked ? tags : undefined
}

function summary({ all, kinds, sameReading, kappa, alpha, disagreements }: Agreement, articles: number, { a, b }: Input): string {
  const row = (name: string, { a: left, b: right, same, f1 }: Counts): string => `${name.padEnd(10)}${String(left).padStart(8)}${String(right).padStart(8)}${String(same).padStart(8)}${score(f1).padStart(8)}`
  return [
    `A: ${a}`, `B: ${b}`, `Articles that both have tagged: ${articles}`, '',
    `${''.padEnd(10)}${'A'.padStart(8)}${'B'.padStart(8)}${'same'.padStart(8)}${'F1'.padStart(8)}`,
    ...Object.entries(kinds).map(([kind, counts]) => row(kind, counts)), row('all', all), '',
    `With the same reading: ${sameReading} of ${all.same}`,
    `Cohen's kappa over words: ${score(kappa)}`, `Krippendorff's alpha, unitizing: ${score(alpha)}`, '',
    disagreements.length === 0 ? 'They agree everywhere.' : `Disagreements: ${disagreements.length}`,
  ].join('\n')
}

function score(value: number | undefined): string { return value === undefined ? 'n/a' : value.toFixed(3) }

function sentenceOf({ what, words, a, b }: Disagreement, names: Input): string {
  const quoted = `“${words.replace(/\s+/gu, ' ').slice(0, 80)}”`
  const said = (tag: AnnotatorTag | undefined): string => {
    const reading = tag?.reading && isMentionKind(tag.kind) ? writeReading(tag.kind, tag.reading) : undefined
    return `${tag?.kind}${reading === undefined || reading === '' ? '' : ` ${reading}`}`
  }
  switch (what) {
    case 'only-a': return `${quoted}: only ${names.a} tags it (${said(a)})`
    case 'only-b': return `${quoted}: only ${names.b} tags it (${said(b)})`
    case 'edges': return `${quoted}: other edges (${said(a)} by ${names.a}, ${said(b)} by ${names.b})`
    case 'kind': case 'reading': return `${quoted}: ${said(a)} by ${names.a}, ${said(b)} by ${names.b}`
  }
}
