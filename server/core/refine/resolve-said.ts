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
      if (said.to.weekday !== undefined && said.to.month === undefined && said.to.day === undefined) return weekdayRange(said.from, said.to, expression, setting)
      const to = resolveCalendar(said.to, expression, setting)
      const year = Number(to.value.slice(0, 4))
      const back = said.from.month !== undefined && said.to.month !== undefined && said.from.year === undefined && said.from.month > said.to.month ? 1 : 0
      const from = resolveCalendar(Number.isNaN(year) || said.from.year !== undefined ? said.from : { ...said.from, year: year - back, toward: undefined, inside: undefined }, expression, setting)
      return { ...to, value: `${from.value}/${to.value}`, trouble: to.trouble ?? from.trouble }
    }
  }
}

/** "Monday to Wednesday": the later day as the tense tells, and the nearest such day before it; ahead, the other way round. */
function weekdayRange(from: CalendarSaid, to: CalendarSaid, { tense, tenseWord }: DateExpression, { now }: Setting): Resolved {
  const ahead = tense === 'future' || tense === 'deadline'
  const near = weekdayAlone(ahead ? from : to, tense, tenseWord, now)
  const day = parseDay(near.value)
  const other = (ahead ? to : from).weekday
  if (!day || other === undefined) return unresolved(`XXXX-WXX-${from.weekday}/XXXX-WXX-${to.weekday}`)
  const apart = (ahead ? other - weekdayOf(day) + 7 : weekdayOf(day) - other + 7) % 7
  const far = isoDay(addDays(day, ahead ? apart : -apart))
  return { ...near, value: ahead ? `${isoDay(day)}/${far}` : `${far}/${isoDay(day)}` }
}

function sure(value: DateValue, ...because: readonly Reason[]): Resolved { return { value, certainty: 'certain', because } }

function unresolved(value: DateValue): Resolved {
  return { value, trouble: { kind: 'unresolved' }, certainty: 'certain', because: [{ rule: 'not-resolved', words: value }] }
}

function resolveShift(said: ShiftSaid, { tense, tenseWord }: DateExpression, { now, memory }: Setting): Resolved {
  const told = anchorIn(memory, said.unit)
  // "Two days later" without a day before it can only be counted from today.
  const fromNow = said.anchor === 'publication' || !told && said.by > 0 && tense === 'future'
  const anchor = fromNow ? now : told
  if (!anchor) return { ...unresolved(UNKNOWN[said.unit]), certainty: said.anchor === 'text' ? 'uncertain' : 'certain' }
  const ahead = tense === 'future' || tense === 'deadline' || said.eitherWay === true && tense === 'present'
  const by = said.eitherWay && !ahead ? -said.by : said.by
  const reason: Reason = { rule: fromNow ? 'resolved-relative' : 'resolved-anaphoric', words: fromNow ? isoDay(anchor) : isoDay(anchor).slice(0, PRECISION[said.unit] ?? 10) }
  const because = said.eitherWay && tenseWord !== undefined ? [{ rule: ahead ? 'tense-future' : 'tense-past', words: tenseWord }, reason] : [reason]
  return { value: said.minute === undefined ? shifted(anchor, said.unit, by) : withTime(shifted(anchor, said.unit, by), said), certainty: said.eitherWay && tense === 'unknown' ? 'uncertain' : 'certain', because }
}

/** What "the following year" follows: a year will do for a year, a day needs a day. */
function anchorIn({ lastDay, lastDate }: Memory, unit: ShiftSaid['unit']): Day | undefined {
  if (unit === 'year' || unit === 'decade') return lastDate && { year: lastDate.year, month: 1, day: 1 }
  return unit === 'month' && lastDate?.month !== undefined ? { year: lastDate.year, month: lastDate.month, day: 1 } : lastDay
}

// Letters of the day that a year or a month is counted from.
const PRECISION: Readonly<Partial<Record<ShiftSaid['unit'], number>>> = { month: 7, year: 4, decade: 4 }

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
  const code = said.period === 'season' ? SEASONS[said.number - 1] as string : said.period === 'quarter' ? `Q${said.number}` : said.period === 'half' ? `H${said.number}` : `W${pad(said.number, 2)}`
  if (said.year !== undefined) return sure(partOfYear(said.year, code))
  if (memory.sentenceYear !== undefined && said.toward === undefined) return sure(partOfYear(memory.sentenceYear, code), { rule: 'inferred-year-sentence', words: String(memory.sentenceYear) })
  if (!now) return unresolved(partOfYear('XXXX', code))
  // Seasons by whole months, northern: spring March to May, winter December to February, named after the year in which it begins.
  const length = said.period === 'half' ? 6 : 3
  const last = said.number * length + (said.period === 'season' ? 2 : 0)
  const here = said.period === 'season' && now.month < 3 ? { year: now.year - 1, month: now.month + 12 } : now
  const ended = here.month > last
  const begun = here.month > last - length
  const year = said.toward === -1 ? (ended ? here.year : here.year - 1) : said.toward === 1 ? (begun ? here.year + 1 : here.year)
    : said.toward === 0 || begun || tense === 'future' || tense === 'deadline' ? here.year : here.year - 1
  return sure(partOfYear(year, code), { rule: 'resolved-relative', words: isoDay(now) })
}

/** Halves have no value of their own in TIMEX3: they are the span of their months. */
function partOfYear(year: number | 'XXXX', code: string): DateValue {
  return code === 'H1' ? `${year}-01/${year}-06` : code === 'H2' ? `${year}-07/${year}-12` : `${year}-${code}`
}

function resolveCalendar(said: CalendarSaid, expression: DateExpression, setting: Setting): Resolved {
  const read = resolveDay(said, expression, setting)
  const day = said.wide === undefined ? undefined : parseDay(read.value)
  return day ? { ...read, value: isoWeek(day) } : read
}

function resolveDay(said: CalendarSaid, { tense, tenseWord }: DateExpression, setting: Setting): Resolved {
  const { now, memory } = setting
  if (said.jalali) {
    const value = resolveJalali(said, tense, now)
    return value === undefined || !now ? unresolved(said.jalali.day === undefined ? 'XXXX-XX' : 'XXXX-XX-XX') : sure(value, { rule: 'inferred-year-publication', words: isoDay(now) })
  }
  if (said.year !== undefined && said.other !== undefined) return eitherOrder(said, said.other, now)
  if (said.year !== undefined) return checked(said, said.year, [])
  if (said.inside) return insideUnit(said, said.inside, said.inside.anchor === 'text' ? anchorIn(memory, said.inside.unit) : now)
  if (said.month === undefined && said.day !== undefined) return dayAlone(said, said.day, tense, setting)
  if (said.month === undefined) return weekdayAlone(said, tense, tenseWord, now)
  const anniversary = anniversaryOf(said, now)
  if (anniversary !== undefined && now) return checked(said, anniversary, [{ rule: 'inferred-year-publication', words: isoDay(now) }])
  const toward = said.toward
  if (toward === undefined) {
    // "who ran in 2016, stands again in November": what lies ahead is in no year gone by.
    const isGone = tense === 'future' && now !== undefined && memory.sentenceYear !== undefined && memory.sentenceYear < now.year
    // "Hasta 2030 …; desde el 1 de enero ya se han perdido": what is past lies in no year to come.
    const isAhead = tense === 'past' && now !== undefined && memory.sentenceYear !== undefined && memory.sentenceYear > now.year
    if (memory.sentenceYear !== undefined && !isGone && !isAhead) return checked(said, memory.sentenceYear, [{ rule: 'inferred-year-sentence', words: String(memory.sentenceYear) }])
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

/** The year of a day that the text says to be so many years gone, if its anniversary is near the day of publication: nobody tells of it at another time. */
function anniversaryOf({ month, day, yearsSince }: CalendarSaid, now: Day | undefined): number | undefined {
  if (yearsSince === undefined || month === undefined || !now) return undefined
  const near = [now.year - 1, now.year, now.year + 1].find((year) => Math.abs(daysOf({ year, month, day: day ?? 15 }) - daysOf(now)) <= SOON)
  return near === undefined ? undefined : near - yearsSince
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
  if (tense === 'future' && (place(next) - today <= FORESEEN || today - place(past) > SOON)) return next
  // Nobody leaves out the year of a day ten months gone when the same day is weeks away.
  return place(next) - today <= SOON && (tense !== 'past' || place(next) - today <= VERY_SOON && today - place(past) > 250) ? next : past
}

const NEAR = 14
// Beyond that a writer says "next June", if the same day has hardly passed.
const FORESEEN = 230
const SOON = 62
const VERY_SOON = 31

function insideUnit(said: CalendarSaid, { unit, by, anchor }: NonNullable<CalendarSaid['inside']>, now: Day | undefined): Resolved {
  const reason = now && { rule: anchor === 'text' ? 'resolved-anaphoric' : 'resolved-relative', words: isoDay(now) }
  if (unit === 'year') return checked(said, now && now.year + by, reason ? [reason] : [])
  if (unit === 'month') {
    if (!now) return unresolved(said.day === undefined ? 'XXXX-XX' : `XXXX-XX-${pad(said.day, 2)}`)
    const { year, month } = addMonths({ ...now, day: 1 }, by)
    return checked({ ...said, month }, year, reason ? [reason] : [])
  }
  if (!now || said.weekday === undefined) return unresolved(said.weekday === undefined ? 'XXXX-WXX' : `XXXX-WXX-${said.weekday}`)
  return sure(withTime(isoDay(addDays(now, said.weekday - weekdayOf(now) + by * 7)), said), ...(reason ? [reason] : []))
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
  // Nobody tells a day of the next month by its bare number when this month's has just gone.
  const justGone = day < now.day && now.day - day <= JUST_GONE
  const future = said.toward === 1 || said.toward !== -1 && (tense === 'future' || tense === 'deadline') && !justGone
  const past = said.toward === -1 || !future
  const fits = candidates.filter((one) => said.toward === -1 ? far(one) < 0 : past ? far(one) <= 0 : future ? far(one) >= 0 : true)
  const best = fits.reduce<Day | undefined>((near, next) => near && Math.abs(far(near)) <= Math.abs(far(next)) ? near : next, undefined)
  if (!best) return unresolved(`XXXX-XX-${pad(day, 2)}`)
  return checked({ ...said, month: best.month, toward: undefined }, best.year, [{ rule: 'resolved-relative', words: isoDay(now) }])
}

// Days.
const JUST_GONE = 3

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

function withTime(day: DateValue, { minute }: Pick<CalendarSaid, 'minute'>): DateValue {
  return minute === undefined ? day : `${day}T${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`
}
