type Tail = 'start' | 'digits' | 'unit' | 'tens' | 'hundred' | 'scale' | 'point' | 'done'

/** Mutable on purpose: it lives for one number. */
export interface State {
  total: number
  /** What its scales closed, the largest scale first. */
  closed: { readonly sum: number; readonly scale: number }[]
  /** The group being filled; undefined right after a scale closed one. */
  group: number | undefined
  /** The last scale that closed a group: the next must be smaller. */
  last: number
  /** What "साढ़े" before or "and a half" after adds. */
  part: number
  half: boolean
  scales: number[]
  words: number
  digits: number
  tail: Tail
  decimals: number
  cut: number
  /** The last word has an ending written with a vowel sign: nothing can be added to it. */
  bent: boolean
  broken: boolean
  /** A share of something: two thirds, ½. */
  fraction: boolean
  vague: boolean
  /** A word inside it said that there were more: 550多万. */
  more: boolean
  /** The upper of two numbers that its one word says: "서너". */
  max: number | undefined
}

/** A scale multiplies the group and what smaller scales closed before it ("लाख करोड़", "2千万"), not the 1億 of "1億2千万". */
export function closeWith(state: State, scale: number, group: number): void {
  let sum = group
  while ((state.closed.at(-1)?.scale ?? Infinity) <= scale) sum += state.closed.pop()?.sum ?? 0
  state.closed.push({ sum: sum * scale, scale })
  state.total = state.closed.reduce((total, part) => total + part.sum, 0)
  state.last = scale
}

/** Thousands in one word go on as a scale does: Tamil "ஐயாயிரத்து ஐநூறு". */
export function takeThousands(state: State, value: number, cut: number, bent: boolean): true {
  closeWith(state, 1000, value / 1000 + state.part)
  state.group = undefined
  state.part = 0
  state.scales.push(1000)
  state.words++
  state.cut = cut
  state.bent = bent
  state.tail = 'scale'
  return true
}
