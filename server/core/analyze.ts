import type { ArticleMeta } from './human.ts'
import type { Engine } from './lexicon/engine.ts'
import type { Analysis, PartOfText, Span, TokenRange } from './model.ts'
import { factsOf } from './facts/facts.ts'
import { readAlone, type Alone } from './recognize/alone.ts'
import type { Named } from './recognize/dates.ts'
import { recognizePeople } from './recognize/people.ts'
import { gatherNames } from './recognize/people/names-seen.ts'
import { publicationDate } from './recognize/publication-date.ts'
import { applyTags } from './refine/apply-tags.ts'
import { corefer } from './refine/corefer.ts'
import { localMoney } from './refine/local-money.ts'
import { resolveDates } from './refine/resolve-dates.ts'
import { resolveOverlaps } from './refine/resolve-overlaps.ts'
import { gather, type Placed } from './text/gather.ts'
import type { Packs } from './text/languages.ts'
import { paragraphsOf, type ParagraphText } from './text/paragraphs.ts'
import { partsOfText } from './text/parts-of-text.ts'

/**
 * The whole pipeline: a text in, everything it tells out. Pure, synchronous, never throws on a text.
 * `around`: what reads the article that the text is a piece of, for a few words don't tell their language.
 */
export function analyze(text: string, engine: Engine, meta: ArticleMeta = { tags: [] }, around?: Packs): Analysis {
  return analyzeParagraphs(text, engine, meta, paragraphsOf(text, engine, around), (paragraph) => readAlone(paragraph, engine))
}

/** The same by paragraphs that were cut before. `read`: by whoever remembers how the paragraphs read. */
export function analyzeParagraphs(text: string, engine: Engine, meta: ArticleMeta, paragraphs: readonly ParagraphText[], read: (paragraph: ParagraphText) => Alone): Analysis {
  // What each paragraph tells by itself …
  const all = paragraphs.map(read)
  const parts = partsOfText(all.map(({ look }) => look))
  const placed = all.map(({ reading }, i): Placed => ({ reading, at: paragraphs[i]?.at ?? 0, part: parts[i] ?? 'body' }))
  const figures = all.flatMap((one, i) => inArticle(one.figures, placed[i]))
  let named: Named = 'nothing'
  const dates = all.flatMap((one, i) => {
    const found = one.dates(parts[i] as PartOfText, named)
    named = found.named
    return inArticle(found.drafts, placed[i])
  })
  const names = gatherNames(all.map((one) => one.names))
  // … and what they tell together.
  const reading = gather(text, engine, placed)
  // Only what a human tagged is looked for among the numbers.
  const numbers = meta.tags.length === 0 ? [] : all.flatMap((one, i) => one.numbers.map(behind(reading.document.paragraphs[i]?.from ?? 0)))
  const drafts = applyTags(resolveOverlaps({ figures: localMoney(figures, reading), dates, names: recognizePeople(reading, names) }), meta.tags, reading, numbers)
  const published = publicationDate(reading, drafts.dates, meta)
  const resolved = resolveDates(drafts.dates, published, reading)
  const { mentions: namings, people } = corefer(drafts.names, reading)
  const mentions = [...drafts.figures, ...resolved, ...namings].sort((a, b) => a.start - b.start)
  const facts = factsOf(reading, mentions)
  return Object.freeze({
    text, languages: languagesByShare(reading.document.paragraphs), document: reading.document, published, mentions, people, facts,
  })
}

function inArticle<T extends Span>(spans: readonly T[], placed: Placed | undefined): readonly T[] {
  const by = placed?.at ?? 0
  return by === 0 ? spans : spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }))
}

function behind(token: number): <T extends TokenRange>(range: T) => T {
  return (range) => ({ ...range, from: range.from + token, to: range.to + token })
}

/** Languages of the paragraphs, the one with most text first, without `und`. */
function languagesByShare(paragraphs: Analysis['document']['paragraphs']): readonly string[] {
  const units = new Map<string, number>()
  for (const { lang, start, end } of paragraphs) if (lang !== 'und') units.set(lang, (units.get(lang) ?? 0) + end - start)
  return [...units].sort((a, b) => b[1] - a[1]).map(([lang]) => lang)
}
