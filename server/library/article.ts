import { analyze } from '../core/analyze.ts'
import type { Engine } from '../core/lexicon/engine.ts'
import type { Analysis, HumanLayer } from '../core/model.ts'
import { lineIndex } from '../core/text/line-index.ts'
import type { ArticleTrouble, LibraryArticle } from './library.ts'

export interface ArticleInput {
  readonly uri: string
  readonly name: string
  readonly text: string
  readonly human: HumanLayer
  readonly trouble?: ArticleTrouble | undefined
}

/** What an article without a sidecar has. */
export const NO_HUMAN: HumanLayer = { tags: [], verdicts: [], orphans: [], drifted: [], problems: [] }

/** UTF-16 code units of a text that are analysed: a million take about half a second, which an editor can still bear at each edit. */
export const ANALYSED_LENGTH = 1_000_000

/** Analyses a text as an article of a library. Never throws on a text: a fault of a recogniser becomes the article's trouble. */
export function makeArticle(input: ArticleInput, engine: Engine): LibraryArticle {
  const { uri, name, text, human } = input
  const { head, trouble = input.trouble } = cutShort(text)
  const meta = { publishedAt: human.publishedAt, tags: human.tags }
  const lines = lineIndex(text)
  try {
    return { uri, name, human, lines, trouble, analysis: kept(analyze(head, engine, meta), text) }
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault)
    return { uri, name, human, lines, trouble: { kind: 'unreadable', detail }, analysis: kept(analyze('', engine), text) }
  }
}

/** The same article as humans see it now; analysed again only where what analysis rests on has changed. */
export function withHuman(article: LibraryArticle, human: HumanLayer, engine: Engine): LibraryArticle {
  const before = article.human
  if (JSON.stringify(before) === JSON.stringify(human)) return article
  const sameMeta = before.publishedAt === human.publishedAt && JSON.stringify(before.tags) === JSON.stringify(human.tags)
  if (sameMeta) return { ...article, human }
  return makeArticle({ ...article, text: article.analysis.text, human }, engine)
}

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
