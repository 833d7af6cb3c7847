import { disagreementsOf, tagsBy, type AnnotatorTag } from '../core/agreement/agreement.ts'
import type { Said } from '../core/human.ts'
import type { HumanAct } from '../core/sidecar/acts.ts'
import { isMentionKind } from '../core/sidecar/bodies.ts'
import { kindWords } from '../features/kind-words.ts'
import { say } from '../features/messages.ts'
import { readingText } from '../features/said-words.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import type { DisagreementItem, Disagreements } from '../protocol.ts'
import { asPlace, asRecord, asText } from './command-arguments.ts'
import { actsOn, changedMeanwhile, find, no, told, type Run } from './command-tools.ts'
import { toRange, type Outward } from './to-lsp.ts'

/** Who has tagged in the folder, and where two of them do not agree and nobody has decided yet. */
export function disagreements(library: Library, a: string | undefined, b: string | undefined, out: Outward): Disagreements {
  const tagged = [...library.articles.values()].filter(({ human }) => human.said.length > 0)
  const names = new Set(tagged.flatMap(({ human }) => human.said.flatMap(({ by, adjudicates }) => (by === undefined || adjudicates ? [] : [by]))))
  const annotators = [...names].sort()
  const items = a === undefined || b === undefined || a === b ? [] : tagged.flatMap((article) => inArticle(article, a, b, out))
  return { annotators, items }
}

function inArticle({ uri, name, human, analysis, lines }: LibraryArticle, a: string, b: string, out: Outward): readonly DisagreementItem[] {
  const worked = (who: string): boolean => human.said.some(({ by, act, adjudicates }) => by === who && act !== 'note' && adjudicates === undefined)
  // What one of them has never worked on, they do not disagree about.
  if (!worked(a) || !worked(b)) return []
  const decided = new Set(human.said.flatMap(({ adjudicates = [] }) => adjudicates))
  const found = disagreementsOf({ name, text: analysis.text, a: tagsBy(human.said, a), b: tagsBy(human.said, b) })
  return found.flatMap(({ start, end, what, words, a: one, b: other }) => {
    const annotations = [one, other].flatMap((tag) => tag?.annotation ?? [])
    if (annotations.every((id) => decided.has(id))) return []
    return [{ uri: out.spell(uri), article: name, start, end, exact: words, range: toRange(lines, { start, end }), what, annotations, a: sideOf(one), b: sideOf(other) }]
  })
}

function sideOf(tag: AnnotatorTag | undefined): DisagreementItem['a'] {
  const words = tag ? [kindWords(tag.kind), readingText(tag.kind, tag.reading)].filter(Boolean).join(', ') : say('said.nothing')
  return { annotation: tag?.annotation, words }
}

/** Decides between two annotators: the one who decides says the same as one of them, that both are right, or that neither is. */
export const adjudicate: Run = async (tools, argument, name) => {
  const given = asRecord(argument) ?? {}
  const [place, accept] = [asPlace(argument), asText(given['accept'])]
  const annotations = Array.isArray(given['annotations']) ? given['annotations'].filter((one) => typeof one === 'string') : []
  if (!place || accept === undefined || annotations.length === 0) return no(say('act.bad-argument', { command: name, wanted: '{ uri, start, end, exact, annotations, accept }' }))
  const article = find(tools, place.uri)
  if (!article) return no(say('act.no-article'))
  if (changedMeanwhile(article, place)) return no(say('act.text-changed', { words: place.exact }))
  const disputed = article.human.said.filter(({ annotation }) => annotations.includes(annotation))
  const acts = deciding(disputed, accept, { start: place.start, end: place.end })
  if (!acts) return no(say('act.bad-argument', { command: name, wanted: 'accept: an id of the annotations, "both" or "neither"' }))
  return told(tools, await tools.deeds.do([actsOn(article, acts)]), () => say('act.adjudicated'))
}

function deciding(disputed: readonly Said[], accept: string, span: { readonly start: number; readonly end: number }): readonly HumanAct[] | undefined {
  const adjudicates = disputed.map(({ annotation }) => annotation)
  if (adjudicates.length === 0) return undefined
  if (accept === 'both') return [{ act: 'note', span, remark: { adjudicates, decision: 'both' } }]
  if (accept === 'neither') {
    const remark = { adjudicates, decision: 'neither' } as const
    const rejected = disputed.flatMap(({ start, end, kind }): readonly HumanAct[] => (kind !== undefined && isMentionKind(kind) ? [{ act: 'reject', spans: [{ start, end }], kind, remark }] : []))
    return rejected.length > 0 ? rejected : [{ act: 'note', span, remark }]
  }
  const one = disputed.find(({ annotation }) => annotation === accept)
  if (!one || one.kind === undefined) return undefined
  const { start, end, kind, reading } = one
  return [{ act: 'tag', spans: [{ start, end }], kind, ...(reading ? { reading } : {}), remark: { adjudicates, decision: 'one' } }]
}
