import { analyzeAgain, NO_MEMO, type Memo } from '../core/analyze-again.ts'
import { analyze } from '../core/analyze.ts'
import type { Engine } from '../core/lexicon/engine.ts'
import { summarize, type ArticleSummary } from '../core/link/folder-memo.ts'
import type { ArticleMeta, HumanLayer } from '../core/human.ts'
import type { Analysis } from '../core/model.ts'
import { lineIndex, type LineIndex } from '../core/text/line-index.ts'
import type { ArticleTrouble, LibraryArticle } from './library.ts'

export interface ArticleInput {
  readonly uri: string
  readonly name: string
  readonly text: string
  readonly human: HumanLayer
  readonly trouble?: ArticleTrouble | undefined
}

/** What an article without a sidecar has. */
export const NO_HUMAN: HumanLayer = { tags: [], said: [], verdicts: [], otherStories: [], orphans: [], drifted: [], moved: [], undecided: [], problems: [] }

/** UTF-16 code units of a text that are analysed: a million take about half a second, which an editor can still bear at each edit. */
export const ANALYSED_LENGTH = 1_000_000

/** How an analysis is kept while nobody looks at it: gives what reads it again. A host that has thousands of articles packs them. */
export type Keep = (analysis: Analysis) => () => Analysis

export const HELD: Keep = (analysis) => () => analysis

/** Analyses a text as an article of a library. Never throws on a text: a fault of a recogniser becomes the article's trouble. */
export function makeArticle(input: ArticleInput, engine: Engine, keep: Keep = HELD): LibraryArticle {
  const { analysis, trouble } = readArticle(input, engine)
  return articleOf(input, trouble, summarize(input.uri, analysis), keep(analysis))
}

/** The same of an article that was read before in another state, as at each key that is typed; and what the next reading of it may take over. */
export function makeArticleAgain(memo: Memo, input: ArticleInput, engine: Engine): { readonly article: LibraryArticle; readonly memo: Memo } {
  let left = NO_MEMO
  const { analysis, trouble } = readArticle(input, engine, (text, meta) => {
    const again = analyzeAgain(memo, text, engine, meta)
    left = again.memo
    return again.analysis
  })
  return { article: articleOf(input, trouble, summarize(input.uri, analysis), HELD(analysis)), memo: left }
}

/** An article's analysis, and what kept it from being whole. */
export interface ReadArticle {
  readonly analysis: Analysis
  readonly trouble: ArticleTrouble | undefined
}

export function readArticle({ text, human: { publishedAt, tags }, trouble: given }: Pick<ArticleInput, 'text' | 'human' | 'trouble'>, engine: Engine, read: (text: string, meta: ArticleMeta) => Analysis = (one, meta) => analyze(one, engine, meta)): ReadArticle {
  const { head, trouble = given } = cutShort(text)
  try {
    return { analysis: kept(read(head, { publishedAt, tags }), text), trouble }
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault)
    return { analysis: kept(analyze('', engine), text), trouble: { kind: 'unreadable', detail } }
  }
}

/** An article whose analysis is read where it is asked for. `stamp`: a hash of all that the reading rests on. */
export function articleOf({ uri, name, human }: Pick<ArticleInput, 'uri' | 'name' | 'human'>, trouble: ArticleTrouble | undefined, summary: ArticleSummary, read: () => Analysis, stamp?: string): LibraryArticle {
  const article: LibraryArticle = {
    uri, name, human, trouble, summary, stamp,
    get analysis() { return read() },
    get lines() { return linesOf(read()) },
  }
  readers.set(article, read)
  return article
}

const readers = new WeakMap<LibraryArticle, () => Analysis>()

/** The same article as humans see it now; analysed again only where what analysis rests on has changed. */
export function withHuman(article: LibraryArticle, human: HumanLayer, engine: Engine): LibraryArticle {
  const before = article.human
  if (JSON.stringify(before) === JSON.stringify(human)) return article
  const sameMeta = before.publishedAt === human.publishedAt && JSON.stringify(before.tags) === JSON.stringify(human.tags)
  if (sameMeta) return articleOf({ ...named(article), human }, article.trouble, article.summary, readers.get(article) ?? HELD(article.analysis), article.stamp)
  return makeArticle({ ...named(article), trouble: article.trouble, text: article.analysis.text, human }, engine)
}

function named({ uri, name }: LibraryArticle): Pick<ArticleInput, 'uri' | 'name'> { return { uri, name } }

function linesOf(analysis: Analysis): LineIndex {
  let lines = lineIndexes.get(analysis)
  if (!lines) lineIndexes.set(analysis, lines = lineIndex(analysis.text))
  return lines
}

// An analysis never changes.
const lineIndexes = new WeakMap<Analysis, LineIndex>()

/**
 * What a library keeps of an analysis: all but the tokens, which are most of its memory and which nothing needs once the mentions are
 * made; a folder of thousands of articles would not fit otherwise. The text is the whole one, also where only its head was analysed.
 */
function kept(analysis: Analysis, text: string): Analysis {
  return Object.freeze({ ...analysis, text, document: { ...analysis.document, tokens: [] } })
}

/** The part that is analysed, ending at white space where there is some near the limit. */
function cutShort(text: string): { readonly head: string; readonly trouble?: ArticleTrouble } {
  if (text.length <= ANALYSED_LENGTH) return { head: text }
  let end = ANALYSED_LENGTH
  while (end > ANALYSED_LENGTH - 200 && !/\s/u.test(text[end - 1] as string)) end--
  if (end === ANALYSED_LENGTH - 200) end = ANALYSED_LENGTH
  const before = text.charCodeAt(end - 1)
  if (before >= 0xd800 && before < 0xdc00) end--
  return { head: text.slice(0, end), trouble: { kind: 'cut-short', analysed: end, length: text.length } }
}
