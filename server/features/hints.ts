import type { Analysis, DateMention, FigureMention, Span } from '../core/model.ts'
import { foldNumber } from '../core/text/fold.ts'
import type { Library } from '../library/library.ts'
import { mentionsWithin } from './mention-at.ts'
import { LANGUAGE, say } from './messages.ts'
import { sayDigits } from './say-number.ts'
import { reasonsOf } from './reasons.ts'
import type { HintView } from './views.ts'
import { dateWithWeekday, figureWords, shortDate } from './words.ts'

/** Inlay hints within a span: the day behind "last Saturday", the number behind number words. None where it would repeat the text. */
export function hints(library: Library, uri: string, within: Span): readonly HintView[] {
  const analysis = library.articles.get(uri)?.analysis
  if (!analysis) return []
  return mentionsWithin(analysis, within).flatMap(({ mention }) => {
    const hint = mention.kind === 'date' ? dateHint(analysis, mention) : mention.kind === 'figure' ? figureHint(analysis, mention) : undefined
    return hint ?? []
  })
}

function dateHint({ text }: Analysis, mention: DateMention): HintView | undefined {
  if (mention.trouble?.kind === 'unresolved' || mention.trouble?.kind === 'impossible') return undefined
  const year = /^\d{2,4}/.exec(mention.value)?.[0]
  if (year === undefined || digitsOf(text.slice(mention.start, mention.end)).includes(year)) return undefined
  const because = reasonsOf(mention).join('; ')
  return { offset: mention.end, label: shortDate(mention.value), tooltip: say('hint.date', { reading: dateWithWeekday(mention.value), because }) }
}

function figureHint({ text }: Analysis, mention: FigureMention): HintView | undefined {
  const { value, max, lang } = mention
  const written = digitsOf(text.slice(mention.start, mention.end))
  // "2.4 million" says it to whoever reads these hints.
  if (written !== '' && lang === LANGUAGE) return undefined
  const repeats = written === '' ? (max ?? value) < SMALL : written.includes(digitsOf(String(value))) && (max === undefined || written.includes(digitsOf(String(max))))
  if (repeats) return undefined
  const label = max === undefined ? sayDigits(value) : `${sayDigits(value)}–${sayDigits(max)}`
  return { offset: mention.end, label, tooltip: say('hint.figure', { reading: figureWords(mention) }) }
}

// "Nine men" needs no help, "nine million" does.
const SMALL = 13

/** The digits of a text in ASCII with nothing between those of one number: "१०,००० से 20" → "10000 20". */
function digitsOf(text: string): string {
  return foldNumber(text).replace(/(\d)(?:[.,\u00a0\u202f](?=\d)| (?=\d{3}(?!\d)))/g, '$1').replace(/\D+/g, ' ').trim()
}
