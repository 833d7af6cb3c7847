import type { Mention, MentionKind, Span } from '../core/model.ts'
import type { LibraryArticle } from '../library/library.ts'
import type { IndexedMention } from './mention-at.ts'
import { say } from './messages.ts'
import { wordsOf } from './quote.ts'
import { TOKEN_TYPES, type ActionView, type QuotedPlace, type Scope } from './views.ts'
import { wholeWords } from './whole-words.ts'

/** Whether there are other articles for a command to act on. */
export type Reach = 'with-folder' | 'article-only'

/** Tag what is selected; untag, retag or confirm what is a mention already: here, all alike in the article, all alike in the folder. */
export function taggingActions(article: LibraryArticle, selection: Span, within: readonly IndexedMention[], reach: Reach): readonly ActionView[] {
  const chosen = trimmed(article, selection)
  const isMention = chosen !== undefined && within.some(({ mention }) => mention.start === chosen.start && mention.end === chosen.end)
  return [
    ...within.flatMap(({ mention }) => onMention(article, mention, reach)),
    ...(chosen && !isMention ? onSelection(article, chosen, reach) : []),
  ]
}

const LONGEST_TAG = 200

/** The selection without white space around it; undefined where nothing or more than a line is selected. */
function trimmed({ analysis }: LibraryArticle, { start, end }: Span): Span | undefined {
  if (end - start > LONGEST_TAG) return undefined
  const words = analysis.text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - (words.length - words.trimEnd().length)
  return from < to && !/[\r\n\u2028\u2029]/u.test(words.trim()) ? { start: from, end: to } : undefined
}

function onSelection(article: LibraryArticle, span: Span, reach: Reach): readonly ActionView[] {
  const place = placeOf(article, span)
  const words = wordsOf(article.analysis, span)
  const count = wholeWords(article.analysis.text, place.exact).length
  return TOKEN_TYPES.flatMap((kind) => scopesOf(count, reach).map((scope): ActionView => {
    const named = { words, kind: nameOf(kind) }
    const title = scope === 'mention' ? say('action.tag', named) : scope === 'article' ? say('action.tag-all', { ...named, count }) : say('action.tag-folder', named)
    return { title, kind: 'refactor', command: { name: 'corroborate.tag', args: { ...place, kind, scope } } }
  }))
}

function onMention(article: LibraryArticle, mention: Mention, reach: Reach): readonly ActionView[] {
  const place = placeOf(article, mention)
  const words = wordsOf(article.analysis, mention)
  const scopes = scopesOf(countAlike(article, mention, place.exact), reach)
  return [...confirm(mention, place, words), ...scopes.map((scope) => untag(article, mention, place, words, scope)), ...retags(article, mention, place, words, scopes)]
}

// What the machine itself is not sure of, a human can make certain.
function confirm({ kind, certainty, origin }: Mention, place: QuotedPlace, words: string): readonly ActionView[] {
  if (certainty === 'certain' || origin === 'tagged') return []
  return [{ title: say('action.confirm', { words, kind: nameOf(kind) }), kind: 'refactor', command: { name: 'corroborate.tag', args: { ...place, kind, scope: 'mention' } } }]
}

function untag(article: LibraryArticle, mention: Mention, place: QuotedPlace, words: string, scope: Scope): ActionView {
  const named = { words, kind: nameOf(mention.kind) }
  const one = mention.origin === 'tagged' ? say('action.remove-tag', { words }) : say('action.untag', named)
  const title = scope === 'mention' ? one
    : scope === 'article' ? say('action.untag-all', { ...named, count: countAlike(article, mention, place.exact) })
    : say('action.untag-folder', named)
  return { title, kind: 'refactor', command: { name: 'corroborate.untag', args: { ...place, kind: mention.kind, scope } } }
}

function retags(article: LibraryArticle, { kind: from, ...span }: Mention, place: QuotedPlace, words: string, scopes: readonly Scope[]): readonly ActionView[] {
  const count = countAlike(article, { kind: from, ...span }, place.exact)
  return TOKEN_TYPES.filter((kind) => kind !== from).flatMap((kind) => scopes.map((scope): ActionView => {
    const named = { words, kind: nameOf(kind), from: nameOf(from) }
    const title = scope === 'mention' ? say('action.retag', named) : scope === 'article' ? say('action.retag-all', { ...named, count }) : say('action.retag-folder', named)
    return { title, kind: 'refactor', command: { name: 'corroborate.retag', args: { ...place, from, kind, scope } } }
  }))
}

function scopesOf(count: number, reach: Reach): readonly Scope[] {
  return ['mention', ...(count > 1 ? ['article'] as const : []), ...(reach === 'with-folder' ? ['folder'] as const : [])]
}

function countAlike({ analysis }: LibraryArticle, asked: Span & { readonly kind: MentionKind }, exact: string): number {
  return analysis.mentions.filter(({ kind, start, end }) => kind === asked.kind && end - start === exact.length && analysis.text.startsWith(exact, start)).length
}

function placeOf({ analysis, uri }: LibraryArticle, { start, end }: Span): QuotedPlace {
  return { uri, start, end, exact: analysis.text.slice(start, end) }
}

function nameOf(kind: MentionKind): string { return say(`kind.${kind}`) }
