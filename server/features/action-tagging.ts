import { isMentionKind } from '../core/sidecar/bodies.ts'
import type { Said, TagKind } from '../core/human.ts'
import type { Mention, Span } from '../core/model.ts'
import type { LibraryArticle } from '../library/library.ts'
import { remarkActions } from './action-remarks.ts'
import { kindWords } from './kind-words.ts'
import type { IndexedMention } from './mention-at.ts'
import { say } from './messages.ts'
import { placeOf, wordsOf } from './quote.ts'
import { MENTION_KINDS, type ActionView, type QuotedPlace, type Scope } from './views.ts'
import { wholeWords } from './whole-words.ts'

/** Whether there are other articles for a command to act on. */
export type Reach = 'with-folder' | 'article-only'

/** The user's own kinds of tags, and whether the editor has a picker of kinds and scopes, which makes the menu short. */
export interface OwnKinds {
  readonly kinds: readonly string[]
  readonly picker: 'with-picker' | 'no-picker'
}

/** Tag what is selected; untag, retag or confirm what is a mention already: here, all alike in the article, all alike in the folder. */
export function taggingActions(article: LibraryArticle, selection: Span, within: readonly IndexedMention[], reach: Reach, own: OwnKinds): readonly ActionView[] {
  const chosen = trimmed(article, selection)
  const isMention = chosen !== undefined && within.some(({ mention }) => mention.start === chosen.start && mention.end === chosen.end)
  const tagging = [
    ...within.flatMap(({ mention }) => onMention(article, mention, reach, own)),
    ...labelsAt(article, selection).map((label) => unlabel(article, label)),
    ...(chosen && !isMention ? onSelection(article, chosen, reach, own) : []),
  ]
  // What is done here alone comes first, what reaches far comes last: the first of a menu is easily chosen by mistake.
  const reaching = (wanted: Scope): readonly ActionView[] => tagging.filter((action) => scopeOf(action) === wanted)
  return [...reaching('mention'), ...remarkActions(article, within, chosen), ...reaching('article'), ...reaching('folder')]
}

function scopeOf({ command }: ActionView): Scope {
  return command && 'scope' in command.args ? command.args.scope : 'mention'
}

const LONGEST_TAG = 200
const LONGEST_LABEL = 2000

/** The selection without white space around it; undefined where nothing or far more than a sentence is selected. */
function trimmed({ analysis }: LibraryArticle, { start, end }: Span): Span | undefined {
  if (end - start > LONGEST_LABEL) return undefined
  const words = analysis.text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? { start: from, end: to } : undefined
}

function isMentionLike({ analysis }: LibraryArticle, { start, end }: Span): boolean {
  return end - start <= LONGEST_TAG && !/[\r\n\u2028\u2029]/u.test(analysis.text.slice(start, end))
}

// What is longer than a line is no name, figure or date; a claim or a quote it may be.
function onSelection(article: LibraryArticle, span: Span, reach: Reach, { kinds, picker }: OwnKinds): readonly ActionView[] {
  const place = placeOf(article, span)
  const words = wordsOf(article.analysis, span)
  const short = isMentionLike(article, span)
  const count = short ? wholeWords(article.analysis.text, place.exact).length : 1
  const tag = (kind: TagKind, scope: Scope): ActionView => {
    const named = { words, kind: kindWords(kind) }
    const title = scope === 'mention' ? say('action.tag', named) : scope === 'article' ? say('action.tag-all', { ...named, count }) : say('action.tag-folder', named)
    return { title, kind: 'refactor', command: { name: 'corroborate.tag', args: { ...place, kind, scope } } }
  }
  if (short && picker === 'with-picker') return [...MENTION_KINDS.map((kind) => tag(kind, 'mention')), pick(place, words)]
  return [
    ...(short ? MENTION_KINDS.flatMap((kind) => scopesOf(count, reach).map((scope) => tag(kind, scope))) : []),
    ...kinds.map((kind) => tag(kind, 'mention')),
  ]
}

function onMention(article: LibraryArticle, mention: Mention, reach: Reach, { kinds, picker }: OwnKinds): readonly ActionView[] {
  const place = placeOf(article, mention)
  const words = wordsOf(article.analysis, mention)
  const scopes = scopesOf(countAlike(article, mention, place.exact), reach)
  const others = MENTION_KINDS.filter((kind) => kind !== mention.kind)
  const untagging = [...confirm(mention, place, words), ...scopes.map((scope) => untag(article, mention, place, words, scope))]
  const retagging = others.flatMap((kind) => scopes.map((scope) => retag(article, mention, place, words, kind, scope)))
  return picker === 'with-picker'
    ? [...untagging, ...retagging.filter((action) => scopeOf(action) !== 'article'), pick(place, words)]
    : [...untagging, ...retagging, ...kinds.map((kind) => retag(article, mention, place, words, kind, 'mention'))]
}

/** Any kind, here or wherever there is the like. */
function pick(place: QuotedPlace, words: string): ActionView {
  return { title: say('action.pick-tag', { words }), kind: 'refactor', command: { name: 'corroborate.pickTag', args: place } }
}

// What the machine itself is not sure of, a human can make certain.
function confirm({ kind, certainty, origin }: Mention, place: QuotedPlace, words: string): readonly ActionView[] {
  if (certainty === 'certain' || origin === 'tagged') return []
  return [{ title: say('action.confirm', { words, kind: kindWords(kind) }), kind: 'refactor', command: { name: 'corroborate.tag', args: { ...place, kind, scope: 'mention' } } }]
}

function untag(article: LibraryArticle, mention: Mention, place: QuotedPlace, words: string, scope: Scope): ActionView {
  const named = { words, kind: kindWords(mention.kind) }
  const one = mention.origin === 'tagged' ? say('action.remove-tag', { words }) : say('action.untag', named)
  const title = scope === 'mention' ? one
    : scope === 'article' ? say('action.untag-all', { ...named, count: countAlike(article, mention, place.exact) })
    : say('action.untag-folder', named)
  return { title, kind: 'refactor', command: { name: 'corroborate.untag', args: { ...place, kind: mention.kind, scope } } }
}

function retag(article: LibraryArticle, mention: Mention, place: QuotedPlace, words: string, kind: TagKind, scope: Scope): ActionView {
  const named = { words, kind: kindWords(kind), from: kindWords(mention.kind) }
  // "A" or "an", "un" or "une": nothing is known of a human's own words.
  const title = scope === 'mention' ? say(isMentionKind(kind) ? 'action.retag' : 'action.retag-own', named)
    : scope === 'article' ? say('action.retag-all', { ...named, count: countAlike(article, mention, place.exact) })
    : say('action.retag-folder', named)
  return { title, kind: 'refactor', command: { name: 'corroborate.retag', args: { ...place, from: mention.kind, kind, scope } } }
}

/** Words tagged with kinds of a human's own, which may lie within one another: at the cursor, or reaching into the selection. */
function labelsAt({ human }: LibraryArticle, { start, end }: Span): readonly Said[] {
  return human.said.filter((one) => one.act === 'label' && one.start <= end && start <= one.end).slice(0, MOST_LABELS)
}

const MOST_LABELS = 5

function unlabel(article: LibraryArticle, { start, end, kind = '' }: Said): ActionView {
  const title = say('action.remove-label', { words: wordsOf(article.analysis, { start, end }), kind: kindWords(kind) })
  return { title, kind: 'refactor', command: { name: 'corroborate.untag', args: { ...placeOf(article, { start, end }), kind, scope: 'mention' } } }
}

function scopesOf(count: number, reach: Reach): readonly Scope[] {
  return ['mention', ...(count > 1 ? ['article'] as const : []), ...(reach === 'with-folder' ? ['folder'] as const : [])]
}

function countAlike({ analysis }: LibraryArticle, asked: Mention, exact: string): number {
  return analysis.mentions.filter(({ kind, start, end }) => kind === asked.kind && end - start === exact.length && analysis.text.startsWith(exact, start)).length
}
