import { LANGUAGE, say } from './messages.ts'

/** A number as the messages write it: "384 billion" where three decimals say it exactly, else as `sayDigits`. */
export function sayNumber(value: number): string {
  const scale = SCALES.findLast(({ from }) => value >= from)
  if (!scale) return sayDigits(value)
  const thousandths = Math.round(value / scale.from * 1000)
  return thousandths < 1e6 && thousandths * (scale.from / 1000) === value ? say(scale.key, { number: sayDigits(thousandths / 1000) }) : sayDigits(value)
}

const SCALES = [{ from: 1e6, key: 'number.million' }, { from: 1e9, key: 'number.billion' }, { from: 1e12, key: 'number.trillion' }] as const

/** Grouped, at most six decimals. */
export function sayDigits(value: number): string { return NUMBERS.format(value) }

const NUMBERS = /* @__PURE__ */ new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 6 })
