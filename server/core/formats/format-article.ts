import type { PeopleIndex } from '../link/identify-people.ts'
import type { Said, TaggedReading } from '../human.ts'
import type { Analysis } from '../model.ts'
import { listOf, member, stringOf } from '../sidecar/json.ts'
import { flatExport, type FlatMention } from '../sidecar/flat-export.ts'
import type { Page } from '../sidecar/page.ts'
import type { ResolvedLink } from '../sidecar/resolve-links.ts'
import type { FormatArticle, FormatTag } from './format.ts'
import { unitsOf } from './units.ts'

/** An article made ready for the formats. `annotators`: who made an annotation, by its id; `human.said`: what humans said of places. */
export function formatArticle(
  article: { readonly uri: string; readonly name: string; readonly analysis: Analysis; readonly human?: { readonly said: readonly Said[] } }, links: ReadonlyMap<number, readonly ResolvedLink[]>, people: PeopleIndex,
  annotators: ReadonlyMap<string, string>, later: Pick<FormatArticle, 'findings' | 'sidecar'>,
): FormatArticle {
  const { text: editorText, mentions, document, languages, published } = article.analysis
  const { text, fromEditor } = unitsOf(editorText)
  const said = article.human?.said ?? []
  const notes = new Map(said.map(({ annotation, note }) => [annotation, note]))
  const labelled = said.flatMap((one): readonly FormatTag[] => {
    const { start, end, act, kind, by, note } = one
    if (act !== 'label' || kind === undefined) return []
    const span = fromEditor({ start, end })
    const flat = { source: article.name, start, end, text: editorText.slice(start, end), lang: languages[0] ?? 'und', because: [], links: [] }
    return [{ ...span, kind, words: text.slice(span.start, span.end), reading: {}, origin: 'tagged', certainty: one.certainty === 'unsure' ? 'uncertain' : 'certain', annotator: by, note, flat }]
  })
  return {
    name: article.name, text, language: languages[0], published: published?.value,
    sentences: document.sentences.map(fromEditor),
    mentions: flatExport(article, links, people).map((flat, i) => {
      const { origin = 'recognised', certainty = 'certain', annotation } = mentions[i] ?? {}
      const span = fromEditor(flat)
      return {
        ...span, words: text.slice(span.start, span.end), kind: flat.kind, reading: readingOf(flat), person: flat.person, origin, certainty,
        annotator: annotation === undefined ? undefined : annotators.get(annotation), note: annotation === undefined ? undefined : notes.get(annotation), flat,
      }
    }),
    labels: labelled,
    ...later,
  }
}

function readingOf({ kind, value, max, modifier, unit, name }: FlatMention): TaggedReading {
  switch (kind) {
    case 'person': return { name }
    case 'date': return { value }
    case 'figure': return { value, ...(max === undefined ? {} : { max }), modifier, ...(unit === undefined ? {} : { unit }) }
  }
}

/** Names of the annotators of a page, by annotation. */
export function annotatorsOf(page: Page): ReadonlyMap<string, string> {
  return new Map(page.items.flatMap(({ id, author, raw }) => {
    const name = stringOf(member(listOf(member(raw, 'creator'))[0], 'name'))
    return id !== undefined && author === 'human' && name !== undefined ? [[id, name] as const] : []
  }))
}
