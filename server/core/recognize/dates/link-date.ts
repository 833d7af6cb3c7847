import { isDay, type Day } from '../../calendar.ts'
import type { Span } from '../../model.ts'

/** The first day written into a link of the text: "/2025/06/02/", "-2025-06-02-", "/20250602/". Looks at a few links only. */
export function dateInLink(text: string): { readonly day: Day; readonly span: Span } | undefined {
  let at = -1
  for (let links = 0; links < LINKS; links++) {
    at = text.indexOf('://', at + 1)
    if (at < 0) return undefined
    const link = text.slice(at, at + LENGTH).split(/\s/u, 1)[0] as string
    for (const match of link.matchAll(WRITTEN)) {
      const name = match[5] === undefined ? match[3] : MONTHS.indexOf(match[5]) + 1
      const day = { year: Number(match[1]), month: Number(name), day: Number(match[4] ?? match[6]) }
      if (isDay(day)) return { day, span: { start: at + match.index, end: at + match.index + match[0].length } }
    }
  }
  return undefined
}

// "2025/06/02", "20250602", "2025/jun/02".
const WRITTEN = /(?<!\d)((?:19|20)\d\d)(?:([/_-]?)(\d\d)\2(\d\d)|\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(\d\d?))(?!\d)/g
const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const LINKS = 50
const LENGTH = 400
