import { addDays, addMonths, daysOf, isDay, isoDay, isoWeek, pad, parseDay, weekdayOf, type Day } from '../calendar.ts'
import type { Certainty, DateTrouble, DateValue, Reason } from '../model.ts'
import { resolveJalali } from './resolve-jalali.ts'
import type { CalendarSaid, DateExpression, PeriodSaid, ShiftSaid, Tense } from '../recognize/date-expression.ts'

/** What a date may lean on besides itself. */
export interface Setting {
  /** The day of publication, if known. */
  readonly now: Day | undefined
  readonly memory: Memory
}

export interface Memory {
  /** The last day of the text, and the last date that tells its year, as far as it goes. */
  readonly lastDay?: Day | undefined
  readonly lastDate?: { readonly year: number; readonly month?: number | undefined } | undefined
  readonly sentenceYear?: number | undefined
  /** The month of the last whole date of the paragraph: a story moves forward from it. */
  readonly paragraphMonth?: { readonly year: number; readonly month: number } | undefined
}

export interface Resolved {
  readonly value: DateValue
  readonly trouble?: DateTrouble | undefined
  readonly certainty: Certainty
  readonly because: readonly Reason[]
}

/** The calendar value of what was said. Where nothing tells the year or the week, it stays XXXX, with `unresolved` as the trouble. */
export function resolveSaid(expression: DateExpression, setting: Setting): Resolved {
  const { said } = expression
  switch (said.kind) {
    case 'value': return said.value.startsWith('XXXX-XX') ? unresolved(said.value) : sure(said.value)
    case 'vague': return sure(said.value)
    case 'shift': return resolveShift(said, expression, setting)
    case 'period': return resolvePeriod(said, expression, setting)
    case 'calendar': return resolveCalendar(said, expression, setting)
    case 'range': {
      const to = resolveCalendar(said.to, expression, setting)
      const year = Number(to.value.slice(0, 4))
      const back = said.from.month !== undefined && said.to.month !== undefined && said.from.year === undefined && said.from.month > said.to.month ? 1 : 0
      const from = resolveCalendar(Number.isNaN(year) || said.from.year !== undefined ? said.from : { ...said.from, year: year - back, toward: undefined, inside: undefined }, expression, setting)
      return { ...to, value: `${from.value}/${to.value}`, trouble: to.trouble ?? from.trouble }
    }
  }
}

function sure(value: DateValue, ...because: readonly Reason[]): Resolved { return { value, certainty: 'certain', because } }

function unresolved(value: DateValue): Resolved {
  return { value, trouble: { kind: 'unresolved' }, certainty: 'certain', because: [{ rule: 'not-resolved', words: value }] }
}

function resolveShift(said: ShiftSaid, { tense, tenseWord }: DateExpression, { now, memory }: Setting): Resolved {
  const anchor = said.anchor === 'publication' ? now : anchorIn(memory, said.unit)
  if (!anchor) return { ...unresolved(UNKNOWN[said.unit]), certainty: said.anchor === 'text' ? 'uncertain' : 'certain' }
  const ahead = tense === 'future' || tense === 'deadline'
  const by = said.eitherWay && !ahead ? -said.by : said.by
  const reason: Reason = { rule: said.anchor === 'text' ? 'resolved-anaphoric' : 'resolved-relative', words: isoDay(anchor) }
  const because = said.eitherWay && tenseWord !== undefined ? [{ rule: ahead ? 'tense-future' : 'tense-past', words: tenseWord }, reason] : [reason]
  return { value: shifted(anchor, said.unit, by), certainty: said.eitherWay && tense === 'unknown' ? 'uncertain' : 'certain', because }
}

/** What "the following year" follows: a year will do for a year, a day needs a day. */
function anchorIn({ lastDay, lastDate }: Memory, unit: ShiftSaid['unit']): Day | undefined {
  if (unit === 'year' || unit === 'decade') return lastDate && { year: lastDate.year, month: 1, day: 1 }
  return unit === 'month' && lastDate?.month !== undefined ? { year: lastDate.year, month: lastDate.month, day: 1 } : lastDay
}

const UNKNOWN: Readonly<Record<ShiftSaid['unit'], DateValue>> = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE', month: 'XXXX-XX', quarter: 'XXXX-QX', year: 'XXXX', decade: 'XXXX' }

function shifted(anchor: Day, unit: ShiftSaid['unit'], by: number): DateValue {
  switch (unit) {
    case 'day': return isoDay(addDays(anchor, by))
    case 'week': return isoWeek(addDays(anchor, by * 7))
    case 'weekend': return `${isoWeek(addDays(anchor, by * 7))}-WE`
    case 'month': return isoDay(addMonths(anchor, by)).slice(0, 7)
    case 'quarter': {
      const { year, month } = addMonths({ ...anchor, day: 1 }, by * 3)
      return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`
    }
    case 'year': return pad(anchor.year + by, 4)
    case 'decade': return Math.abs(by) === 1 || by === 0 ? `${Math.floor(anchor.year / 10) + by}X` : pad(anchor.year + by * 10, 4)
  }
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const

function resolvePeriod(said: PeriodSaid, { tense }: DateExpression, { now, memory }: Setting): Resolved {
  if (said.period === 'decade') return sure(`${said.number}X`)
  if (said.period === 'century') return sure(`${pad(said.number, 2)}XX`)
  const code = said.period === 'season' ? SEASONS[said.number - 1] as string : said.period === 'quarter' ? `Q${said.number}` : `W${pad(said.number, 2)}`
  if (said.year !== undefined) return sure(`${said.year}-${code}`)
  if (memory.sentenceYear !== undefined && said.toward === undefined) return sure(`${memory.sentenceYear}-${code}`, { rule: 'inferred-year-sentence', words: String(memory.sentenceYear) })
  if (!now) return unresolved(`XXXX-${code}`)
  // Seasons by whole months, northern: spring March to May, winter December to February.
  const last = said.period === 'season' ? said.number * 3 + 2 : said.number * 3
  const ended = now.month > last
  const begun = now.month > last - 3
  const year = said.toward === -1 ? (ended ? now.year : now.year - 1) : said.toward === 1 ? (begun ? now.year + 1 : now.year)
    : said.toward === 0 || begun || tense === 'future' || tense === 'deadline' ? now.year : now.year - 1
  return sure(`${year}-${code}`, { rule: 'resolved-relative', words: isoDay(now) })
}

function resolveCalendar(said: CalendarSaid, { tense, tenseWord }: DateExpression, setting: Setting): Resolved {
  const { now, memory } = setting
  if (said.jalali) {
    const value = resolveJalali(said, tense, now)
    return value === undefined || !now ? unresolved(said.jalali.day === undefined ? 'XXXX-XX' : 'XXXX-XX-XX') : sure(value, { rule: 'inferred-year-publication', words: isoDay(now) })
  }
  if (said.year !== undefined && said.other !== undefined) return eitherOrder(said, said.other, now)
  if (said.year !== undefined) return checked(said, said.year, [])
  if (said.inside) return insideUnit(said, said.inside, now)
  if (said.month === undefined && said.day !== undefined) return dayAlone(said, said.day, tense, setting)
  if (said.month === undefined) return weekdayAlone(said, tense, tenseWord, now)
  const toward = said.toward
  if (toward === undefined) {
    if (memory.sentenceYear !== undefined) return checked(said, memory.sentenceYear, [{ rule: 'inferred-year-sentence', words: String(memory.sentenceYear) }])
    const scene = memory.paragraphMonth
    const later = scene && (said.month - scene.month + 12) % 12
    // Within the year, or just over New Year.
    if (scene && later !== undefined && (scene.month <= said.month || later <= 2)) {
      return checked(said, scene.month <= said.month ? scene.year : scene.year + 1, [{ rule: 'inferred-year-paragraph', words: String(scene.year) }])
    }
  }
  if (!now) return checked(said, undefined, [])
  const year = nearestYear(said, said.month, tense, now)
  return checked(said, year, [{ rule: 'inferred-year-publication', words: isoDay(now) }])
}

/** 03/04/2025: the language's order, unless only the other reading is near the day of publication. */
function eitherOrder(said: CalendarSaid, other: DateValue, now: Day | undefined): Resolved {
  const first = checked(said, said.year, [], { kind: 'ambiguous', other })
  const [one, two] = [parseDay(first.value), parseDay(other)]
  const far = (day: Day): boolean => now !== undefined && Math.abs(daysOf(day) - daysOf(now)) > SOON / 2
  if (!now || !one || !two || !far(one) || far(two)) return first
  return checked({ ...said, month: two.month, day: two.day }, two.year, [{ rule: 'resolved-relative', words: isoDay(now) }], { kind: 'ambiguous', other: isoDay(one) })
}

/** The year that a date without one is in, as a reader of that day would take it. */
function nearestYear(said: CalendarSaid, month: number, tense: Tense, now: Day): number {
  const place = (year: number): number => said.day === undefined ? (year * 12 + month - 1) * 31 : daysOf({ year, month, day: said.day })
  const today = said.day === undefined ? (now.year * 12 + now.month - 1) * 31 : daysOf(now)
  const here = place(now.year)
  if (said.toward === 0) return now.year
  if (said.toward === -1) return here < today ? now.year : now.year - 1
  if (said.toward === 1) return here > today ? now.year : now.year + 1
  const past = here <= today ? now.year : now.year - 1
  const next = here >= today ? now.year : now.year + 1
  // A weekday chooses the year, unless the day is days away: then the weekday is wrong.
  if (said.weekday !== undefined && said.day !== undefined && Math.min(today - place(past), place(next) - today) > NEAR) {
    const fits = [past, next, past - 1, next + 1].find((year) => isDay({ year, month, day: said.day as number }) && weekdayOf({ year, month, day: said.day as number }) === said.weekday)
    if (fits !== undefined) return fits
  }
  if (tense === 'future' && (place(next) - today <= FORESEEN || place(next) - today < today - place(past))) return next
  // Nobody leaves out the year of a day ten months gone when the same day is weeks away.
  return place(next) - today <= SOON && (tense !== 'past' || place(next) - today <= VERY_SOON && today - place(past) > 250) ? next : past
}

const NEAR = 14
// Beyond that a writer says "next June".
const FORESEEN = 230
const SOON = 62
const VERY_SOON = 31

function insideUnit(said: CalendarSaid, { unit, by }: NonNullable<CalendarSaid['inside']>, now: Day | undefined): Resolved {
  const reason = now && { rule: 'resolved-relative', words: isoDay(now) }
  if (unit === 'year') return checked(said, now && now.year + by, reason ? [reason] : [])
  if (unit === 'month') {
    if (!now) return unresolved(said.day === undefined ? 'XXXX-XX' : `XXXX-XX-${pad(said.day, 2)}`)
    const { year, month } = addMonths({ ...now, day: 1 }, by)
    return checked({ ...said, month }, year, reason ? [reason] : [])
  }
  if (!now || said.weekday === undefined) return unresolved(said.weekday === undefined ? 'XXXX-WXX' : `XXXX-WXX-${said.weekday}`)
  return sure(isoDay(addDays(now, said.weekday - weekdayOf(now) + by * 7)), ...(reason ? [reason] : []))
}

/** "17일": the nearest such day, of the month of a whole date before it in the paragraph if that is of another year. */
function dayAlone(said: CalendarSaid, day: number, tense: Tense, { now, memory }: Setting): Resolved {
  const fitting = said.weekday === undefined || said.toward !== undefined || !now ? undefined : nearestWeekday(day, said.weekday, now)
  if (fitting && now) return checked({ ...said, month: fitting.month }, fitting.year, [{ rule: 'resolved-relative', words: isoDay(now) }])
  const scene = said.toward === undefined ? memory.paragraphMonth : undefined
  if (scene) return checked({ ...said, month: scene.month }, scene.year, [{ rule: 'inferred-year-paragraph', words: String(scene.year) }])
  if (!now) return unresolved(`XXXX-XX-${pad(day, 2)}`)
  const candidates = [-1, 0, 1].map((by) => ({ ...addMonths({ ...now, day: 1 }, by), day })).filter(isDay)
  const far = (one: Day): number => daysOf(one) - daysOf(now)
  const future = said.toward === 1 || said.toward !== -1 && (tense === 'future' || tense === 'deadline')
  const fits = candidates.filter((one) => said.toward === -1 ? far(one) < 0 : future ? far(one) >= 0 : true)
  const best = fits.reduce<Day | undefined>((near, next) => near && Math.abs(far(near)) <= Math.abs(far(next)) ? near : next, undefined)
  if (!best) return unresolved(`XXXX-XX-${pad(day, 2)}`)
  return checked({ ...said, month: best.month, toward: undefined }, best.year, [{ rule: 'resolved-relative', words: isoDay(now) }])
}

/** "segunda-feira (12)": the nearest twelfth that is a Monday, within two months. */
function nearestWeekday(day: number, weekday: number, now: Day): Day | undefined {
  const fits = [0, -1, 1, -2].map((by) => ({ ...addMonths({ ...now, day: 1 }, by), day })).filter((one) => isDay(one) && weekdayOf(one) === weekday)
  return fits.reduce<Day | undefined>((near, next) => near && Math.abs(daysOf(near) - daysOf(now)) <= Math.abs(daysOf(next) - daysOf(now)) ? near : next, undefined)
}

function weekdayAlone(said: CalendarSaid, tense: Tense, tenseWord: string | undefined, now: Day | undefined): Resolved {
  const weekday = said.weekday as number
  if (!now) return unresolved(`XXXX-WXX-${weekday}`)
  const behind = (weekdayOf(now) - weekday + 7) % 7
  const future = said.toward === 1 || (said.toward !== -1 && (tense === 'future' || tense === 'deadline'))
  const back = said.toward === -1 && behind === 0 ? 7 : behind
  const ahead = behind === 0 ? (said.toward === 1 ? 7 : 0) : 7 - behind
  const because: Reason[] = [{ rule: future ? 'resolved-weekday-future' : 'resolved-weekday-past', words: isoDay(now) }]
  if (said.toward === undefined && tenseWord !== undefined) because.unshift({ rule: future ? 'tense-future' : 'tense-past', words: tenseWord })
  return sure(withTime(isoDay(addDays(now, future ? ahead : -back)), said), ...because)
}

/** Puts the value together, and says where the text contradicts the calendar. */
function checked(said: CalendarSaid, year: number | undefined, because: readonly Reason[], trouble?: DateTrouble): Resolved {
  const { month, day, weekday } = said
  const years = year === undefined ? 'XXXX' : pad(year, 4)
  const value = month === undefined ? years : day === undefined ? `${years}-${pad(month, 2)}` : withTime(`${years}-${pad(month, 2)}-${pad(day, 2)}`, said)
  // A leap year stands in where the year is unknown: 29 February exists somewhere.
  const exists = month === undefined || day === undefined || isDay({ year: year ?? 2000, month, day })
  if (!exists) return { value, trouble: { kind: 'impossible' }, certainty: 'uncertain', because }
  if (year === undefined) return { ...unresolved(value), because: [...because, { rule: 'not-resolved', words: value }] }
  if (weekday !== undefined && month !== undefined && day !== undefined) {
    const is = weekdayOf({ year, month, day })
    if (is !== weekday) return { value, trouble: { kind: 'weekday-mismatch', said: weekday, is }, certainty: 'uncertain', because }
  }
  return { value, trouble, certainty: trouble ? 'uncertain' : 'certain', because }
}

function withTime(day: DateValue, { minute }: CalendarSaid): DateValue {
  return minute === undefined ? day : `${day}T${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`
}
