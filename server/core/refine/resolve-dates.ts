import type { DateDraft } from '../drafts.ts'
import type { DateMention, Paragraph, Publication, Sentence } from '../model.ts'
import type { Reading } from '../text/reading.ts'
import { parseDay, type Day } from '../calendar.ts'
import { resolveSaid, type Memory } from './resolve-said.ts'

/** Turns what was said into calendar values, as far as the text and its publication date allow. */
export function resolveDates(drafts: readonly DateDraft[], published: Publication | undefined, reading: Reading): readonly DateMention[] {
  const now = published && parseDay(published.value)
  const { sentences, paragraphs } = reading.document
  const mentions: DateMention[] = []
  let sentence = 0
  let memory: Memory = {}
  let sentenceSeen: Sentence | undefined
  let paragraphSeen: Paragraph | undefined
  for (const draft of drafts) {
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
    const { value, trouble, certainty, because } = resolveSaid(draft.expression, { now, memory })
    mentions.push({
      kind: 'date', start: draft.start, end: draft.end, lang: draft.lang, value, trouble,
      origin: draft.annotation === undefined ? 'recognised' : 'tagged', annotation: draft.annotation,
      certainty: draft.certainty === 'uncertain' ? 'uncertain' : certainty, because: [...draft.because, ...because],
    })
    const tells = draft.start !== published?.span?.start && paragraph && (paragraph.part === 'lead' || paragraph.part === 'body')
    if (tells) memory = remember(memory, draft, value, now)
  }
  return mentions
}

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
    paragraphMonth: year !== undefined && said.kind === 'calendar' && said.month !== undefined && year !== now?.year ? { year, month: said.month } : memory.paragraphMonth,
  }
}

function dateIn(value: string): Memory['lastDate'] {
  const match = /^(\d{4})(?:-(\d\d))?(?![\dX])/.exec(value)
  return match ? { year: Number(match[1]), month: match[2] === undefined ? undefined : Number(match[2]) } : undefined
}
