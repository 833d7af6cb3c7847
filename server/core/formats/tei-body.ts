import type { FormatArticle, FormatTag } from './format.ts'
import { allTags } from './all-tags.ts'
import { isMentionKind } from '../sidecar/bodies.ts'
import { teiElement, type TeiElement } from './tei-elements.ts'
import { tagsOver } from './tokens.ts'
import { escapeText, openTag } from './write-xml.ts'

/** What stands in `body`, and what stands behind it: notes on the tags. */
export interface TeiBody { readonly body: string; readonly notes: string }

/** Tags of humans' own kinds over one place: elements stand inside one another, and there is an end to it. */
const MOST_OVER = 16

/** A part of a tag, where another one that crosses it or the end of a paragraph cuts it; `at`: where its start tag goes. */
interface Part { readonly at: number; readonly element: TeiElement }

/** No white space of our own in it: all that is there is the article's. */
export function teiBody(article: FormatArticle): TeiBody {
  const { text } = article
  const tags = nestable(allTags(article))
  const over = tagsOver(tags)
  const parts = new Map<FormatTag, Part[]>()
  const out: string[] = []
  let open: { readonly tag: FormatTag; readonly element: TeiElement }[] = []
  let inParagraph = false
  let paragraphs = 0
  // Line breaks since the last words: one of them is the end of a paragraph, where there is one before.
  let pending = 0
  const breaks = (count: number): void => { if (count > 0) out.push('<lb/>'.repeat(count)) }
  const begin = (): void => {
    if (inParagraph) return
    breaks(pending - (paragraphs > 0 ? 1 : 0))
    out.push('<p>')
    inParagraph = true
    paragraphs++
    pending = 0
  }
  const nest = (wanted: readonly FormatTag[]): void => {
    let same = 0
    while (same < open.length && open[same]?.tag === wanted[same]) same++
    for (const { element } of open.slice(same).reverse()) out.push(`</${element.name}>`)
    open = open.slice(0, same)
    for (const tag of wanted.slice(same)) {
      const element = teiElement(tag, open.map((one) => one.element.name))
      const known = parts.get(tag)
      const part = { at: out.push('') - 1, element }
      if (known) known.push(part)
      else parts.set(tag, [part])
      open.push({ tag, element })
    }
  }
  const end = (): void => {
    nest([])
    if (inParagraph) out.push('</p>')
    inParagraph = false
  }
  for (const piece of piecesOf(text, tags)) {
    const here = nesting(over(piece))
    const isInside = here.some(({ kind }) => isMentionKind(kind))
    text.slice(piece.start, piece.end).split('\n').forEach((line, i) => {
      if (i > 0 && isInside) {
        begin()
        nest(here)
        out.push('<lb/>')
      } else if (i > 0) {
        end()
        pending++
      }
      if (line === '') return
      begin()
      nest(here)
      out.push(escapeText(line))
    })
  }
  end()
  breaks(pending)
  if (paragraphs === 0) out.push('<p/>')
  const notes = [...parts].map(([tag, all], n) => startTags(tag, all, `tag.${n + 1}`, out))
  return { body: out.join(''), notes: notes.join('') }
}

/** Puts the start tags of a tag's parts in their places, chained where there are several, and gives back the note on it. */
function startTags({ note, certainty }: FormatTag, parts: readonly Part[], name: string, out: string[]): string {
  const id = (i: number): string => i === 0 ? name : `${name}.${i + 1}`
  parts.forEach(({ at, element }, i) => {
    const chain = parts.length === 1 ? { 'xml:id': note ? name : undefined } : {
      'xml:id': id(i), 'next': i + 1 < parts.length ? `#${id(i + 1)}` : undefined, 'prev': i > 0 ? `#${id(i - 1)}` : undefined,
    }
    out[at] = `${openTag(element.name, { ...element.attributes, ...chain, cert: certainty === 'uncertain' ? 'low' : undefined })}>`
  })
  return note ? `${openTag('note', { target: `#${name}` })}>${escapeText(note)}</note>` : ''
}

/** What is written first: all mentions, which are apart, and of the others no more than can stand inside one another. */
function nestable(tags: readonly FormatTag[]): readonly FormatTag[] {
  let ends: readonly number[] = []
  return tags.filter(({ start, end, kind }) => {
    if (isMentionKind(kind)) return true
    ends = ends.filter((one) => one > start)
    if (ends.length >= MOST_OVER || end <= start) return false
    ends = [...ends, end]
    return true
  })
}

function piecesOf(text: string, tags: readonly FormatTag[]): readonly { readonly start: number; readonly end: number }[] {
  const edges = [...new Set([0, text.length, ...tags.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return edges.slice(1).map((end, i) => ({ start: edges[i] as number, end }))
}

/** From the outside in: a mention is never cut, so that what does not hold all of it stands inside. */
function nesting(tags: readonly FormatTag[]): readonly FormatTag[] {
  const order = tags.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const mention = order.find(({ kind }) => isMentionKind(kind))
  if (!mention) return order
  const holds = (tag: FormatTag): boolean => tag.start <= mention.start && tag.end >= mention.end
  const labels = order.filter((tag) => tag !== mention)
  return [...labels.filter(holds), mention, ...labels.filter((tag) => !holds(tag))]
}
