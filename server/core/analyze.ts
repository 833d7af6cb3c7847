import type { ArticleMeta } from './human.ts'
import type { Analysis } from './model.ts'
import type { Engine } from './lexicon/engine.ts'
import { factsOf } from './facts/facts.ts'
import { publicationDate } from './recognize/publication-date.ts'
import { recognizeDates } from './recognize/dates.ts'
import { recognizeFigures } from './recognize/figures.ts'
import { readNumbers } from './recognize/numbers.ts'
import { recognizePeople } from './recognize/people.ts'
import { applyTags } from './refine/apply-tags.ts'
import { corefer } from './refine/corefer.ts'
import { resolveDates } from './refine/resolve-dates.ts'
import { resolveOverlaps } from './refine/resolve-overlaps.ts'
import type { Packs } from './text/languages.ts'
import { segment } from './text/segment.ts'

/**
 * The whole pipeline: a text in, everything it tells out. Pure, synchronous, never throws on a text.
 * `around`: what reads the article that the text is a piece of, for a few words don't tell their language.
 */
export function analyze(text: string, engine: Engine, meta: ArticleMeta = { tags: [] }, around?: Packs): Analysis {
  const reading = segment(text, engine, around)
  const numbers = readNumbers(reading)
  const recognised = {
    figures: recognizeFigures(reading, numbers),
    dates: recognizeDates(reading, numbers),
    names: recognizePeople(reading),
  }
  const drafts = applyTags(resolveOverlaps(recognised), meta.tags, reading, numbers)
  const published = publicationDate(reading, drafts.dates, meta)
  const dates = resolveDates(drafts.dates, published, reading)
  const { mentions: names, people } = corefer(drafts.names, reading)
  const mentions = [...drafts.figures, ...dates, ...names].sort((a, b) => a.start - b.start)
  const facts = factsOf(reading, mentions)
  return Object.freeze({
    text, languages: languagesByShare(reading.document.paragraphs), document: reading.document, published, mentions, people, facts,
  })
}

/** Languages of the paragraphs, the one with most text first, without `und`. */
function languagesByShare(paragraphs: Analysis['document']['paragraphs']): readonly string[] {
  const units = new Map<string, number>()
  for (const { lang, start, end } of paragraphs) if (lang !== 'und') units.set(lang, (units.get(lang) ?? 0) + end - start)
  return [...units].sort((a, b) => b[1] - a[1]).map(([lang]) => lang)
}
