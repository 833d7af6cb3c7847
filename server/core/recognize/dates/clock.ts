import type { Token } from '../../model.ts'
import type { DateLexemeRole } from '../../lexicon/lexeme.ts'
import type { Match } from '../../lexicon/lexicon.ts'

/** Looks up a calendar word of a role that starts at a token; the longest one. */
export type FindRole = (at: number, role: DateLexemeRole) => Match | undefined

/**
 * A time of day at a token: "07:26 AM", "20:15:03 IST", "7.30 pm", "6 बजे", "06:40Z", "15:32+09:00". A zone right beside it belongs to it.
 * `minute` counts from midnight, local as written.
 */
export function clockAt(tokens: readonly Token[], at: number, limit: number, find: FindRole): { readonly to: number; readonly minute: number } | undefined {
  const first = tokens[at] as Token
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(first.folded)
  const colon = glued(tokens, at + 1, limit, ':') && isMinutes(tokens[at + 2]) && at + 2 < limit && !(tokens[at + 2] as Token).spaced
  if (!dotted && !/^\d{1,2}$/.test(first.folded)) return /^[0-2]\d[0-5]\d$/.test(first.folded) ? railwayClock(tokens, at, limit, find) : undefined
  let hour = Number(dotted ? dotted[1] : first.folded)
  let minutes = dotted ? Number(dotted[2]) : colon ? Number((tokens[at + 2] as Token).folded) : 0
  let to = colon ? at + 3 : at + 1
  if (colon && glued(tokens, to, limit, ':') && /^\d\d(\.\d+)?$/.test(tokens[to + 1]?.folded ?? '')) to += 2
  const am = to < limit ? find(to, 'ampm-am') : undefined
  const pm = to < limit ? find(to, 'ampm-pm') : undefined
  const half = am ?? pm
  if (half) {
    if (hour > 12) { if (am) return undefined } else hour = (hour % 12) + (pm ? 12 : 0)
    to = half.to
  }
  const oclock = to < limit ? find(to, 'oclock') : undefined
  if (oclock) to = oclock.to
  // "3 giờ chiều".
  const late = oclock && !half && to < limit && hour <= 12 ? find(to, 'ampm-pm') : undefined
  const early = oclock && !half && !late && to < limit && hour <= 12 ? find(to, 'ampm-am') : undefined
  if (late || early) {
    hour = hour % 12 + (late ? 12 : 0)
    to = (late ?? early)?.to ?? to
  }
  // "3시 30분", "3時30分".
  const past = oclock && !colon && to + 1 < limit && /^[0-5]?\d$/.test((tokens[to] as Token).folded) ? find(to + 1, 'minute-word') : undefined
  if (past) {
    minutes = Number((tokens[to] as Token).folded)
    to = past.to
  }
  const halfPast = oclock && !colon && !past && to < limit ? find(to, 'half-hour') : undefined
  if (halfPast) {
    minutes = 30
    to = halfPast.to
  }
  // "11h20", "11 h 20".
  if (oclock && !colon && !past && to < limit && (!(tokens[to] as Token).spaced && !(tokens[to - 1] as Token).spaced || tokens[to - 1]?.folded === 'h') && isMinutes(tokens[to])) minutes = Number((tokens[to++] as Token).folded)
  if (!colon && !half && !oclock && !(dotted && to < limit && find(to, 'zone'))) return undefined
  if (hour > 24 || minutes > 59) return undefined
  to = endOfZone(tokens, to, limit, find)
  return { to, minute: (hour % 24) * 60 + minutes }
}

/** "0926 GMT", "1830 hrs". */
function railwayClock(tokens: readonly Token[], at: number, limit: number, find: FindRole): { readonly to: number; readonly minute: number } | undefined {
  const { folded } = tokens[at] as Token
  const hour = Number(folded.slice(0, 2))
  const word = at + 1 < limit ? find(at + 1, 'zone') ?? find(at + 1, 'oclock') : undefined
  return word && hour < 24 ? { to: endOfZone(tokens, find(at + 1, 'zone') ? at + 1 : word.to, limit, find), minute: hour * 60 + Number(folded.slice(2)) } : undefined
}

function endOfZone(tokens: readonly Token[], at: number, limit: number, find: FindRole): number {
  if (at >= limit) return at
  const zone = find(at, 'zone')
  const to = zone ? zone.to : at
  if (!zone && glued(tokens, at, limit, 'z')) return at + 1
  const sign = tokens[to]
  if (to + 1 >= limit || !sign || (sign.folded !== '+' && sign.folded !== '-') || tokens[to + 1]?.spaced || (!zone && sign.spaced)) return to
  const offset = tokens[to + 1] as Token
  if (!/^\d{1,4}$/.test(offset.folded)) return to
  return glued(tokens, to + 2, limit, ':') && isMinutes(tokens[to + 3]) ? to + 4 : to + 2
}

function glued(tokens: readonly Token[], at: number, limit: number, folded: string): boolean {
  const token = at < limit ? tokens[at] : undefined
  return token !== undefined && !token.spaced && token.folded === folded
}

function isMinutes(token: Token | undefined): boolean { return token !== undefined && /^[0-5]\d$/.test(token.folded) }
