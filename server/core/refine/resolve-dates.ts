import type { DateDraft } from '../drafts.ts'
import type { DateMention, Paragraph, Publication, Sentence } from '../model.ts'
import type { Reading } from '../text/reading.ts'
import { addDays, daysOf, isoDay, parseDay, weekdayOf, type Day } from '../calendar.ts'
import { dayOfSaying, isWeekdayAlone } from './day-of-saying.ts'
import { resolveSaid, type Memory, type Resolved } from './resolve-said.ts'

/** Turns what was said into calendar values, as far as the text and its publication date allow. */
export function resolveDates(drafts: readonly DateDraft[], published: Publication | undefined, reading: Reading): readonly DateMention[] {
  const now = published && parseDay(published.value)
  const { sentences, paragraphs } = reading.document
  const mentions: DateMention[] = []
  let sentence = 0
  let memory: Memory = {}
  let sentenceSeen: Sentence | undefined
  let paragraphSeen: Paragraph | undefined
  for (const [i, draft] of drafts.entries()) {
    while (sentence < sentences.length - 1 && (sentences[sentence] as Sentence).end <= draft.start) sentence++
    const here = sentences[sentence]
    const paragraph = here && paragraphs[here.paragraph]
    memory = {
      lastDay: memory.lastDay,
      lastDate: memory.lastDate,
      sentenceYear: here === sentenceSeen ? memory.sentenceYear : undefined,
      paragraphMonth: paragraph === paragraphSeen ? memory.paragraphMonth : undefined,
    }
    ;[sentenceSeen, paragraphSeen] = [here, paragraph]
    const day = now && here && dayOfSaying(reading.text, here, drafts, i, now) || now
    const { value, trouble, certainty, because } = afterNeighbour(resolveSaid(draft.expression, { now: day, memory }), draft, drafts[i - 1], mentions.at(-1), reading.text)
    mentions.push({
      kind: 'date', start: draft.start, end: draft.end, lang: draft.lang, value, trouble,
      origin: draft.annotation === undefined ? 'recognised' : 'tagged', annotation: draft.annotation,
      certainty: draft.certainty === 'uncertain' ? 'uncertain' : certainty, because: [...draft.because, ...because],
    })
    const tells = draft.start !== published?.span?.start && paragraph && (paragraph.part === 'lead' || paragraph.part === 'body')
    if (tells && trouble?.kind !== 'impossible') memory = remember(memory, draft, value, now)
  }
  return mentions
}

/** "for Monday and Tuesday": two weekdays told in one breath follow each other, whatever the day of publication. */
function afterNeighbour(read: Resolved, draft: DateDraft, neighbour: DateDraft | undefined, mention: DateMention | undefined, text: string): Resolved {
  if (!neighbour || !mention || !isWeekdayAlone(draft) || !isWeekdayAlone(neighbour) || draft.start - neighbour.end > BREATH || /[.!?;\n]/u.test(text.slice(neighbour.end, draft.start))) return read
  const [day, before] = [parseDay(read.value), parseDay(mention.value)]
  if (!day || !before || daysOf(day) > daysOf(before)) return read
  const apart = (weekdayOf(day) - weekdayOf(before) + 7) % 7
  if (apart === 0 || apart > NEAR) return read
  return { ...read, value: isoDay(addDays(before, apart)) + read.value.slice(10), because: [...read.because, { rule: 'resolved-anaphoric', words: isoDay(before) }] }
}

// UTF-16 units between "Monday" and "Tuesday".
const BREATH = 10
// "Saturday, Friday's" goes back in time; days that follow each other are hardly further apart.
const NEAR = 3

/** What later dates of the text lean on: its last day, and years said outright. */
function remember(memory: Memory, draft: DateDraft, value: string, now: Day | undefined): Memory {
  const { said } = draft.expression
  const day = parseDay(value)
  const year = said.kind === 'calendar' ? said.year : undefined
  return {
    lastDay: day ?? memory.lastDay,
    lastDate: dateIn(value) ?? memory.lastDate,
    sentenceYear: year ?? memory.sentenceYear,
    // A whole date sets the scene for its paragraph; a year alone only for its sentence, and this year's for nobody.
    paragraphMonth: year !== undefined && said.kind === 'calendar' && said.month !== undefined && isScene(said.day, year, now) ? { year, month: said.month } : memory.paragraphMonth,
  }
}

/** What is due in a month to come is told there and then, and the next bare day is of these days again. */
function isScene(day: number | undefined, year: number, now: Day | undefined): boolean {
  return now === undefined || year < now.year || year > now.year && day !== undefined
}

function dateIn(value: string): Memory['lastDate'] {
  const match = /^(\d{4})(?:-(\d\d))?(?![\dX])/.exec(value)
  return match ? { year: Number(match[1]), month: match[2] === undefined ? undefined : Number(match[2]) } : undefined
}
