import { tagsApart } from './all-tags.ts'
import type { Format, FormatArticle, Imported, ImportedDocument } from './format.ts'
import { iobOf, tagsOfIob, type TaggedToken } from './iob.ts'
import { linesOf } from './lines.ts'
import { bounded, documentWith, reportOf } from './report.ts'
import { sentencesOf } from './tokens.ts'

/**
 * CoNLL-2003 with IOB2 labels: one token a line, a part of speech and a chunk that we do not know, and the label. Tjong Kim Sang and
 * De Meulder, 2003.
 */
export const CONLL_2003: Format = {
  id: 'conll2003', title: 'CoNLL-2003 (IOB2)', ending: '.conll', scope: 'article', counts: 'tokens',
  loss: 'Labels on tokens and nothing else: no reading, no spaces, no line breaks; a mention of white space alone is not written, nor of your own kinds what lies over another tag.',
  write: (articles) => [{ ending: '.conll', content: [...articles].map(documentOf).join('') }],
  read: bounded(read),
}

const HEAD = '-DOCSTART- -X- O O\n\n'

function documentOf(article: FormatArticle): string {
  const tags = tagsApart(article)
  const kindAt = (tag: number) => tags[tag]!.kind
  const sentences = sentencesOf(article, tags, []).map(({ tokens }) =>
    tokens.map((token) => `${article.text.slice(token.start, token.end)} -X- _ ${iobOf(token, kindAt, 'short')}\n`).join(''))
  return HEAD + sentences.map((sentence) => `${sentence}\n`).join('')
}

/** Any table whose first column is the token and whose last is the label; the text is put together with spaces. */
function read(content: string, kinds: readonly string[]): Imported {
  const report = reportOf()
  const documents: ImportedDocument[] = []
  let words: string[] = []
  let tokens: TaggedToken[] = []
  let length = 0
  const close = (): void => {
    documents.push(...documentWith(tagsOfIob(tokens, report, kinds), { source: undefined, text: words.join(''), unit: 'utf-16' }))
    words = []
    tokens = []
    length = 0
  }
  linesOf(content).forEach((line, i) => {
    const where = `line ${i + 1}`
    if (line.startsWith('-DOCSTART-')) { close(); return }
    const columns = line.includes('\t') ? line.split('\t') : line.split(' ')
    const [word = '', label = ''] = [columns[0], columns.at(-1)?.trim()]
    // An empty line ends a sentence, and with it whatever is open.
    if (line.trim() === '') { tokens.push({ start: length, end: length, label: 'O', where }); return }
    if (columns.length < 2 || word === '') { report.leave(where, 'not a token and a label'); return }
    tokens.push({ start: length, end: length + word.length, label, where })
    words.push(word, ' ')
    length += word.length + 1
  })
  close()
  return report.done(documents)
}
