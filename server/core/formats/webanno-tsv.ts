import type { Format, FormatArticle, FormatMention, Imported, ImportedTag } from './format.ts'
import { labelOf, tagKindOfLabel } from './labels.ts'
import { linesOf } from './lines.ts'
import { readReadingUri, writeReadingUri } from './notation.ts'
import { ownLayerOf, withOwnLayer, type OwnLayerEntry } from './remarks-apart.ts'
import { bounded, documentWith, otherKind, reportOf, unreadable, type Report } from './report.ts'
import { sentencesOf, tagsOver, type FormatToken } from './tokens.ts'
import { OWN_LAYER } from './uima-type-system.ts'

/**
 * WebAnno TSV 3.3, as INCEpTION's user guide describes it: UTF-16 offsets, a row a token, the built-in layer of named entities with its
 * two features, and a custom layer for kinds of one's own, notes and certainty. The reading stands in `identifier`, as a URN.
 */
export const WEBANNO_TSV: Format = {
  id: 'webanno-tsv', title: 'WebAnno TSV 3.3 (INCEpTION)', ending: '.tsv', scope: 'article', counts: 'UTF-16 and tokens',
  loss: 'White space between sentences is not written, only where the next one begins; a mention cannot begin or end in white space.',
  write: (articles) => [{ ending: '.tsv', content: [...articles].map(documentOf).join('') }],
  read: bounded(read),
}

const LAYER = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity'

function documentOf(article: FormatArticle): string {
  const { text, mentions } = article
  const own = ownLayerOf(article)
  const numbers = new Map(own.map((entry, i) => [entry, mentions.length + i + 1]))
  const over = tagsOver(own)
  const ownCells = (token: FormatToken): string => {
    const here = over(token)
    return OWN_LAYER.features.map((feature) => here.map((entry) => `${entry[feature] === undefined ? '*' : escapeValue(entry[feature])}[${numbers.get(entry)}]`).join('|') || '_').join('\t')
  }
  const sentences = sentencesOf(article).map(({ tokens }, s) => {
    const words = text.slice(tokens[0]?.start, tokens.at(-1)?.end)
    const head = words.split('\n').map((line) => `#Text=${escapeText(line)}\n`).join('')
    const rows = tokens.map((token, t) => {
      const mention = token.mention === undefined ? undefined : mentions[token.mention]
      return `${s + 1}-${t + 1}\t${token.start}-${token.end}\t${escapeText(text.slice(token.start, token.end))}\t${cellsOf(token, mention)}\t${ownCells(token)}\t\n`
    })
    return `\n${head}${rows.join('')}`
  })
  return `#FORMAT=WebAnno TSV 3.3\n#T_SP=${LAYER}|identifier|value\n#T_SP=${OWN_LAYER.name}|${OWN_LAYER.features.join('|')}\n\n${sentences.join('')}`
}

/** The disambiguation id joins the tokens of one mention; it is given to all, as a mention's number is unique. */
function cellsOf(token: FormatToken, mention: FormatMention | undefined): string {
  if (!mention || token.mention === undefined) return '_\t_'
  const uri = writeReadingUri(mention.kind, mention.reading)
  const id = `[${token.mention + 1}]`
  return `${uri === undefined ? '*' : escapeValue(uri)}${id}\t${escapeValue(labelOf(mention.kind, 'short'))}${id}`
}

function escapeText(words: string): string {
  return words.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\r/g, '\\r').replace(/\n/g, '\\n')
}

function escapeValue(words: string): string {
  return escapeText(words).replace(/->|[[\]|_;*]/g, (reserved) => `\\${reserved}`)
}

function unescape(words: string): string {
  return words.replace(/\\(->|.)/gs, (_, one: string) => ({ t: '\t', n: '\n', r: '\r' })[one] ?? one)
}

interface Row { readonly start: number; readonly end: number; readonly cells: readonly string[]; readonly where: string }

function read(content: string, kinds: readonly string[]): Imported {
  const lines = linesOf(content)
  if (!/^#FORMAT=WebAnno TSV 3(?:\.\d+)?\s*$/.test(lines[0] ?? '')) return unreadable('the first line is not “#FORMAT=WebAnno TSV 3.…”')
  const report = reportOf()
  const columns = layersOf(lines)
  const { value, identifier } = columns
  if (value === undefined) return unreadable(`there is no layer ${LAYER} with a feature “value”`)
  const text: string[] = []
  let length = 0
  const rows: Row[] = []
  lines.forEach((line, i) => {
    const where = `line ${i + 1}`
    if (line === '' || line.startsWith('#')) return
    const [id = '', span = '', word = '', ...cells] = line.split('\t')
    const offsets = /^(\d{1,9})-(\d{1,9})$/.exec(span)
    if (!/^\d+-\d+(?:\.\d+)?$/.test(id) || !offsets) { report.leave(where, 'not a token with its place'); return }
    const [start, end] = [Number(offsets[1]), Number(offsets[2])]
    rows.push({ start, end, cells, where })
    // Parts of tokens ("1-3.1") repeat their token's words.
    if (id.includes('.') || start < length) return
    if (start - length > MOST_GAP) { report.leave(where, 'too far behind the token before it'); return }
    const words = unescape(word)
    text.push(' '.repeat(start - length), words)
    length = start + words.length
  })
  for (const layer of columns.others) report.leave('header', `the layer ${layer} is left out`)
  const entities = tagsOf(annotationsOf(rows, [value, identifier]), report, kinds)
  const [certainty, kind, note] = columns.own
  const own = annotationsOf(rows, [kind, certainty, note]).map(({ start, end, where, values: [own, sure, said] }): OwnLayerEntry & { where: string } => ({ start, end, where, kind: own, note: said, certainty: sure === 'unsure' ? 'unsure' : undefined }))
  return report.done(documentWith(withOwnLayer(entities, own, report, kinds), { source: undefined, text: text.join(''), unit: 'utf-16' }))
}

/** White space that is made up between two tokens: a hostile file could ask for any amount. */
const MOST_GAP = 1_000_000

/** Which cells of a row the features of the named entities stand in. */
function layersOf(lines: readonly string[]): { readonly value: number | undefined; readonly identifier: number | undefined; readonly own: readonly (number | undefined)[]; readonly others: readonly string[] } {
  let at = 0
  let value: number | undefined
  let identifier: number | undefined
  let own: readonly (number | undefined)[] = []
  const others: string[] = []
  for (const line of lines) {
    const layer = /^#T_(SP|CH|RL)=([^|]+)(?:\|(.*))?$/.exec(line)
    if (!layer) continue
    const features = layer[3] === undefined || layer[3] === '' ? [] : layer[3].split('|')
    if (layer[1] === 'SP' && layer[2] === LAYER) {
      value = features.includes('value') ? at + features.indexOf('value') : undefined
      identifier = features.includes('identifier') ? at + features.indexOf('identifier') : undefined
    } else if (layer[1] === 'SP' && layer[2] === OWN_LAYER.name) {
      const first = at
      own = OWN_LAYER.features.map((feature) => features.includes(feature) ? first + features.indexOf(feature) : undefined)
    } else others.push(layer[2] ?? '')
    // A layer without features has one column; a relation one more, for where it comes from.
    at += Math.max(1, features.length)
  }
  return { value, identifier, own, others }
}

/** One annotation of a layer, put together from its tokens; a value that it hasn't is undefined. */
interface Found { readonly start: number; end: number; readonly values: readonly (string | undefined)[]; readonly where: string }

/** What stands in the columns of a layer's features; the first of them that is there tells how many are stacked. */
function annotationsOf(rows: readonly Row[], columns: readonly (number | undefined)[]): readonly Found[] {
  const found: Found[] = []
  const open = new Map<string, Found>()
  for (const { start, end, cells, where } of rows) {
    const stacks = columns.map((column) => column === undefined ? [] : stacked(cells[column] ?? '_'))
    const first = stacks.find((stack) => stack.length > 0) ?? []
    first.forEach(({ id }, i) => {
      const known = id === undefined ? undefined : open.get(id)
      if (known) { known.end = Math.max(known.end, end); return }
      const made = { start, end, where, values: stacks.map((stack) => ((id === undefined ? undefined : stack.find((one) => one.id === id)) ?? stack[i])?.words) }
      found.push(made)
      if (id !== undefined) open.set(id, made)
    })
  }
  return found
}

function tagsOf(found: readonly Found[], report: Report, kinds: readonly string[]): readonly ImportedTag[] {
  return found.flatMap(({ start, end, where, values: [label = '', uri = ''] }): readonly ImportedTag[] => {
    const kind = tagKindOfLabel(label, kinds)
    if (kind === undefined) { report.leave(where, otherKind(label)); return [] }
    return report.room(where) ? [{ kind, start, end, where, reading: readReadingUri(kind, uri) }] : []
  })
}

/** "PER[1]|PERpart[2]": the values of one cell; "*" is none. */
function stacked(cell: string): readonly { readonly words: string | undefined; readonly id: string | undefined }[] {
  if (cell === '_' || cell === '') return []
  // A backslash takes what follows it along, another backslash too.
  return (cell.match(/(?:\\.|[^\\|])+/gs) ?? []).map((one) => {
    const parts = /^((?:\\.|[^\\])*?)(?:\[(\d+)\])?$/s.exec(one)
    return { words: parts?.[1] === '*' ? undefined : unescape(parts?.[1] ?? ''), id: parts?.[2] }
  })
}
