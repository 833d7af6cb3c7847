import { isDay, type Day } from '../../calendar.ts'
import type { Span } from '../../model.ts'

/** The first day written into a link of the text: "/2025/06/02/", "-2025-06-02-", "/20250602/". Looks at a few links only. */
export function dateInLink(text: string): { readonly day: Day; readonly span: Span } | undefined {
  let at = -1
  for (let links = 0; links < LINKS; links++) {
    at = text.indexOf('://', at + 1)
    if (at < 0) return undefined
    const link = text.slice(at, at + LENGTH).split(/\s/u, 1)[0] as string
    for (const match of link.matchAll(/(?<!\d)((?:19|20)\d\d)([/_-]?)(\d\d)\2(\d\d)(?!\d)/g)) {
      const day = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }
      if (isDay(day)) return { day, span: { start: at + match.index, end: at + match.index + match[0].length } }
    }
  }
  return undefined
}

const LINKS = 50
const LENGTH = 400
