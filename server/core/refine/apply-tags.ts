import type { DateDraft, Drafts, NameDraft } from '../drafts.ts'
import type { HumanTag } from '../human.ts'
import type { FigureMention, MentionKind, Reason, Span, Token } from '../model.ts'
import type { NumberSpan } from '../recognize/numbers.ts'
import { firstIndex } from '../text/first-index.ts'
import type { Reading } from '../text/reading.ts'

type Tag = Extract<HumanTag, { act: 'tag' }>

/**
 * Human tags win: each takes the place of whatever the machine found there, of any kind, and what a human rejected stays rejected. A tag
 * without a reading is read as the machine reads its words. `tags` are in reading order; of two that overlap the first holds.
 */
export function applyTags(drafts: Drafts, tags: readonly HumanTag[], reading: Reading, numbers: readonly NumberSpan[]): Drafts {
  if (tags.length === 0) return drafts
  const made = disjoint(tags.filter((tag) => tag.act === 'tag'), reading.text.length)
  const stays = (kind: MentionKind): ((draft: Span) => boolean) => {
    const rejected = merged(tags.filter((tag) => tag.act === 'reject' && tag.kind === kind))
    return (draft) => overlapping(made, draft).length === 0 && overlapping(rejected, draft).length === 0
  }
  const of = (kind: MentionKind): readonly Tag[] => made.filter((tag) => tag.kind === kind)
  return {
    figures: inOrder(drafts.figures.filter(stays('figure')), of('figure').map((tag) => figureOf(tag, drafts, reading, numbers))),
    dates: inOrder(drafts.dates.filter(stays('date')), of('date').map((tag) => dateOf(tag, drafts, reading, numbers))),
    names: inOrder(drafts.names.filter(stays('person')), of('person').map((tag) => nameOf(tag, drafts, reading))),
  }
}

function figureOf(tag: Tag, drafts: Drafts, reading: Reading, numbers: readonly NumberSpan[]): FigureMention {
  const said = tag.reading
  const machine = nearest(drafts.figures, tag)
  const read = machine ?? numberIn(tag, reading, numbers)
  const value = typeof said?.value === 'number' ? said.value : read?.value
  // A human's own value stands alone; only what the human left open is the machine's.
  const given = typeof said?.value === 'number' ? { max: said.max, modifier: said.modifier ?? '=' } : { max: read?.max, modifier: read?.modifier ?? 'vague' }
  return {
    ...base(tag, machine, reading, read?.because ?? []), kind: 'figure', origin: 'tagged', value: value ?? 1, max: given.max, modifier: given.modifier,
    unit: said?.unit ?? machine?.unit,
    // "A handful", tagged as a figure, has no number that anything could be concluded from.
    certainty: value === undefined || tag.certainty === 'unsure' ? 'uncertain' : 'certain',
  }
}

function numberIn(tag: Tag, { tokens }: Reading, numbers: readonly NumberSpan[]): Pick<FigureMention, 'value' | 'max' | 'modifier' | 'because'> | undefined {
  const first = numbers[firstNumber(numbers, tokens, tag.start)]
  return first && (tokens[first.from] as Token).start < tag.end ? { value: first.value, max: undefined, modifier: first.vague ? 'vague' : '=', because: first.because } : undefined
}

/** The first number that ends behind an offset. */
function firstNumber(numbers: readonly NumberSpan[], tokens: readonly Token[], offset: number): number {
  return firstIndex(numbers.length, (i) => (tokens[(numbers[i] as NumberSpan).to - 1] as Token).end > offset)
}

function dateOf(tag: Tag, drafts: Drafts, reading: Reading, numbers: readonly NumberSpan[]): DateDraft {
  const machine = nearest(drafts.dates, tag)
  const given = typeof tag.reading?.value === 'string' ? tag.reading.value : undefined
  const number = machine || given !== undefined ? undefined : numberIn(tag, reading, numbers)
  const expression: DateDraft['expression'] = given !== undefined ? { said: { kind: 'value', value: given }, tense: 'unknown' }
    : machine ? machine.expression
    : number && isYear(number.value) ? { said: { kind: 'calendar', year: number.value }, tense: 'unknown' }
    : { said: { kind: 'value', value: '' }, tense: 'unknown' }
  const unread = given === undefined && !machine && !number
  return { ...base(tag, machine, reading, machine?.because ?? number?.because ?? []), kind: 'date', expression, certainty: unread || tag.certainty === 'unsure' ? 'uncertain' : 'certain' }
}

function isYear(value: number): boolean { return Number.isInteger(value) && value >= 1000 && value < 2200 }

function nameOf(tag: Tag, drafts: Drafts, reading: Reading): NameDraft {
  const machine = nearest(drafts.names, tag)
  return { ...base(tag, machine, reading, machine?.because ?? []), kind: 'person', roles: machine?.roles ?? [], name: tag.reading?.name, ...(tag.certainty === 'unsure' ? { certainty: 'uncertain' } : {}) }
}

function base(tag: Tag, machine: { readonly lang: string } | undefined, reading: Reading, because: readonly Reason[]): Span & { readonly lang: string; readonly certainty: 'certain'; readonly annotation: string; readonly because: readonly Reason[] } {
  const { tokens, packs, text } = reading
  const at = firstIndex(tokens.length, (i) => (tokens[i] as Token).end > tag.start)
  return {
    start: tag.start, end: tag.end, lang: machine?.lang ?? packs[at]?.pack.id ?? 'und', certainty: 'certain', annotation: tag.annotation,
    because: [{ rule: 'tagged-by-hand', words: text.slice(tag.start, tag.end) }, ...because],
  }
}

/** The draft that shares most with a span. */
function nearest<Draft extends Span>(drafts: readonly Draft[], span: Span): Draft | undefined {
  const shared = (draft: Span): number => Math.min(draft.end, span.end) - Math.max(draft.start, span.start)
  let best: Draft | undefined
  for (const draft of overlapping(drafts, span)) if (!best || shared(draft) > shared(best)) best = draft
  return best
}

/** Those of a list of disjoint spans in reading order that overlap a span. */
function overlapping<Item extends Span>(list: readonly Item[], { start, end }: Span): readonly Item[] {
  const from = firstIndex(list.length, (i) => (list[i] as Item).end > start)
  let to = from
  while (to < list.length && (list[to] as Item).start < end) to++
  return list.slice(from, to)
}

function disjoint(tags: readonly Tag[], length: number): readonly Tag[] {
  let end = 0
  return tags.toSorted((a, b) => a.start - b.start).filter((tag) => tag.start >= end && tag.end > tag.start && tag.end <= length && (end = tag.end, true))
}

/** Spans in reading order, joined where they overlap. */
function merged(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else out.push({ start, end })
  }
  return out
}

function inOrder<Draft extends Span>(kept: readonly Draft[], made: readonly Draft[]): readonly Draft[] {
  return made.length === 0 ? kept : [...kept, ...made].sort((a, b) => a.start - b.start)
}
