import { comparable } from './units.ts'
import type { ImportedDocument } from './format.ts'

export interface Candidate {
  /** Path below the folder, "/"-separated. */
  readonly name: string
  readonly text: string
}

/**
 * The article a document is about: by the name that the file gives, else by the imported file's own name, else by its text. Names are
 * compared with those of the articles that are there and never used as paths. Undefined where none or several fit.
 */
export function matchArticle<Article extends Candidate>(document: ImportedDocument, file: string, articles: readonly Article[]): Article | undefined {
  return named(document.source, articles) ?? fileNamed(file, articles) ?? sameText(document.text, articles)
}

function named<Article extends Candidate>(source: string | undefined, articles: readonly Article[]): Article | undefined {
  if (source === undefined || source === '') return undefined
  return articles.find(({ name }) => name === source) ?? only(articles.filter(({ name }) => baseName(name) === baseName(source)))
}

/** "flood.ann" and "flood.tei.xml" are about "flood.txt". */
function fileNamed<Article extends Candidate>(file: string, articles: readonly Article[]): Article | undefined {
  const fits = articles.filter(({ name }) => file.startsWith(`${stem(baseName(name))}.`))
  const longest = Math.max(...fits.map(({ name }) => stem(baseName(name)).length))
  return only(fits.filter(({ name }) => stem(baseName(name)).length === longest))
}

function sameText<Article extends Candidate>(text: string | undefined, articles: readonly Article[]): Article | undefined {
  if (text === undefined) return undefined
  const wanted = inkOf(text)
  return only(articles.filter((article) => inkOf(article.text) === wanted))
}

function inkOf(text: string): string { return comparable(text).replaceAll(' ', '') }

function only<Article>(articles: readonly Article[]): Article | undefined { return articles.length === 1 ? articles[0] : undefined }

function baseName(path: string): string { return path.slice(path.lastIndexOf('/') + 1) }

function stem(name: string): string { return name.lastIndexOf('.') > 0 ? name.slice(0, name.lastIndexOf('.')) : name }
