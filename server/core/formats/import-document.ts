import type { Anchored, Spot } from '../anchor/anchored.ts'
import type { Span } from '../model.ts'
import { act, type ActContext, type HumanAct } from '../sidecar/acts.ts'
import { isMentionKind, remarkBodies, tagBodies } from '../sidecar/bodies.ts'
import { codePointsOf } from '../sidecar/code-points.ts'
import { member, object, sameJson, stringOf, type Json } from '../sidecar/json.ts'
import type { Item } from '../sidecar/page.ts'
import { LONGEST_NOTE } from '../sidecar/read-annotation.ts'
import { targetAt } from '../sidecar/selectors.ts'
import { sha256 } from '../sidecar/sha256.ts'
import { personAgent } from '../sidecar/vocabulary.ts'
import type { ImportedDocument, LeftOut } from './format.ts'
import { placeTags, type PlacedTag } from './place-tags.ts'

export interface ImportedInto {
  /** `before` itself where nothing was added. */
  readonly after: Anchored
  readonly undo: HumanAct
  readonly added: number
  /** Tags that were there already, word for word. */
  readonly known: number
  readonly leftOut: readonly LeftOut[]
}

/**
 * Puts a document's tags into an article's sidecar as annotations of humans, in one act. Nothing that is there is changed: a tag in the
 * way of one of the same human's is left out and told.
 */
export function importDocument(before: Anchored, document: ImportedDocument, context: ActContext): ImportedInto {
  const points = codePointsOf(before.text)
  const hash = sha256(points.lf)
  const { placed, leftOut } = placeTags(document, before.text, context.gate)
  const left: LeftOut[] = [...leftOut]
  const put: { readonly raw: Json; readonly textSha256: string }[] = []
  let known = 0
  const taken = takenSpans(before)
  for (const one of placed) {
    const { tag, span } = one
    const creator = personAgent(tag.annotator ?? context.creator.name)
    const note = tag.note !== undefined && tag.note.length > LONGEST_NOTE ? undefined : tag.note
    if (note !== tag.note) left.push({ where: tag.where, why: `its note is longer than ${LONGEST_NOTE} characters` })
    const bodies = [...tagBodies(tag.kind, tag.reading), ...remarkBodies({ note, certainty: tag.certainty })]
    // Kinds of humans' own may lie over mentions and over one another.
    const layer = isMentionKind(tag.kind) ? '' : tag.kind
    const rival = taken.at(creator, span, layer)
    if (rival) {
      if (rival.start === span.start && rival.end === span.end && sameJson(rival.bodies, bodies)) known++
      else left.push({ where: tag.where, why: `“${wordsAt(before, one)}” is tagged already, otherwise` })
      continue
    }
    taken.add(creator, { start: span.start, end: span.end, bodies, layer })
    put.push({
      textSha256: hash,
      raw: object(
        ['id', `urn:uuid:${context.newId()}`], ['type', 'Annotation'], ['motivation', 'classifying'], ['created', context.created],
        ['creator', creator], ['body', bodies], ['target', targetAt(context.source, points, span)],
      ),
    })
  }
  const byId = new Map(before.page.items.map((item) => [item.id, item.raw]))
  for (const raw of document.annotations ?? []) {
    const id = stringOf(member(raw, 'id'))
    const there = byId.get(id)
    if (there === undefined) put.push({ raw, textSha256: stringOf(member(raw, 'textSha256')) ?? document.textSha256 ?? '' })
    else if (samePlain(there, raw)) known++
    else left.push({ where: id ?? '', why: 'an annotation with this id is there already and says otherwise' })
  }
  const { after, undo } = put.length === 0 ? { after: before, undo: NOTHING } : act(before, { act: 'restore', put, remove: [] }, context)
  return { after, undo, added: put.length, known, leftOut: left }
}

const NOTHING: HumanAct = { act: 'restore', put: [], remove: [] }

interface Taken extends Span { readonly bodies: Json; readonly layer: string }

/** What each human, by the JSON of the creator, has tagged where; kept by stretches of the text, so that thousands of tags are no work. */
interface TakenSpans {
  readonly at: (creator: Json, span: Span, layer: string) => Taken | undefined
  readonly add: (creator: Json, one: Taken) => void
}

const STRETCH = 256

function takenSpans({ page, spots }: Anchored): TakenSpans {
  const stretches = new Map<string, Taken[]>()
  const keys = (creator: Json | undefined, { start, end }: Span): readonly string[] => {
    const first = Math.floor(start / STRETCH)
    return Array.from({ length: Math.floor((end - 1) / STRETCH) - first + 1 }, (_, i) => `${first + i} ${JSON.stringify(creator)}`)
  }
  const add = (creator: Json | undefined, one: Taken): void => {
    for (const key of keys(creator, one)) {
      const list = stretches.get(key)
      if (list) list.push(one)
      else stretches.set(key, [one])
    }
  }
  page.items.forEach((item: Item, i) => {
    const spot = spots[i] as Spot
    if (item.author === 'human' && spot.kind === 'here' && spot.end > spot.start && (item.meaning?.act === 'tag' || item.meaning?.act === 'label')) {
      const layer = item.meaning.act === 'label' ? item.meaning.kind : ''
      add(member(item.raw, 'creator'), { start: spot.start, end: spot.end, layer, bodies: member(item.raw, 'body') ?? null })
    }
  })
  return {
    add,
    at: (creator, span, layer) => keys(creator, span).flatMap((key) => stretches.get(key) ?? []).find((other) => other.layer === layer && other.start < span.end && other.end > span.start),
  }
}

/** Whether two annotations say the same but for the text they count in. */
function samePlain(a: Json, b: Json): boolean {
  const said = (json: Json): string => JSON.stringify(['body', 'creator', 'motivation'].map((key) => member(json, key)))
  return said(a) === said(b)
}

function wordsAt({ text }: Anchored, { span }: PlacedTag): string {
  return text.slice(span.start, Math.min(span.end, span.start + 60))
}
