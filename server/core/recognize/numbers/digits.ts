import type { Writing } from '../../locale-pack.ts'
import { digitValue } from '../../text/fold.ts'

/**
 * The value of a run of digits ("1,20,000", "31.5", "1.240.000"), as the language groups and marks decimals; undefined where it is no
 * number of either kind ("1,2,3,4", "12.05.2024") or has more digits than a number can hold. `folded` has ASCII digits, "." and "," only.
 */
export function parseDigits(folded: string, decimal: Writing['decimal']): number | undefined {
  if (folded.length > LONGEST) return undefined
  if (decimal === 'unknown') return parseUnknown(folded)
  if (decimal === 'either') return parseEither(folded)
  const group = decimal === '.' ? ',' : '.'
  const parts = folded.split(decimal)
  const whole = parts[0] as string
  const fraction = parts[1]
  if (parts.length > 2 || fraction?.includes(group)) return isGrouped(folded, decimal) ? Number(folded.replaceAll(decimal, '')) : undefined
  const foreign = decimal === ',' && fraction === undefined && !isGrouped(whole, group) && whole.includes(group)
  // "2.5" in a language of commas: somebody pasted it, and it can mean nothing else. The other way round "3,5" may be a list.
  if (foreign) return whole.split(group).length === 2 ? Number(whole) : undefined
  if (whole.includes(group) && !isGrouped(whole, group)) return undefined
  // "10,000" in a language of decimal commas: nobody writes three noughts behind one.
  if (decimal === ',' && fraction === '000' && !whole.includes(group) && whole.length <= 3) return Number(whole) * 1000
  const value = Number(whole.replaceAll(group, '') + (fraction === undefined ? '' : '.' + fraction))
  return Number.isFinite(value) ? value : undefined
}

/** Without a language "1.240" may be twelve hundred or one and a bit, and is left unread; most other forms can mean one thing only. */
function parseUnknown(folded: string): number | undefined {
  const last = Math.max(folded.lastIndexOf('.'), folded.lastIndexOf(','))
  const mark = folded[last] === ',' ? ',' : '.'
  const other = mark === '.' ? ',' : '.'
  const alone = last >= 0 && folded.indexOf(mark) === last
  if (alone && !folded.includes(other) && last <= 3 && folded.length - last === 4) return undefined
  return parseDigits(folded, alone ? mark : other)
}

/** The last of two marks is the decimal one; a lone mark before three digits is none, but for "0.125". */
function parseEither(folded: string): number | undefined {
  const last = Math.max(folded.lastIndexOf('.'), folded.lastIndexOf(','))
  const mark = folded[last] === ',' ? ',' : '.'
  const other = mark === '.' ? ',' : '.'
  const groups = !folded.includes(other) && folded.length - last === 4 && folded[0] !== '0'
  return parseDigits(folded, groups ? other : mark)
}

// Twenty-one digits with their separators; beyond that a number is no figure of a newspaper.
const LONGEST = 28

/** Groups of three, or after the first of two with a last one of three as in India. */
function isGrouped(digits: string, group: string): boolean {
  const groups = digits.split(group)
  const first = (groups[0] as string).length
  if (groups.length < 2 || first < 1 || first > 3 || (groups[groups.length - 1] as string).length !== 3) return false
  const inner = groups.slice(1, -1)
  return inner.every(({ length }) => length === 3) || (first <= 2 && inner.every(({ length }) => length === 2))
}

/** Whether all digits of a raw number come from one script: "1२" is a misprint, not twelve. */
export function isOneScript(raw: string): boolean {
  let zero = -1
  for (const character of raw) {
    const code = character.codePointAt(0) as number
    const digit = digitValue(code)
    // Han digits stand all over the Unicode blocks.
    const block = digit >= 0 ? code - digit : code >= 0x3007 && code < 0xa000 ? 0x4e00 : zero
    if (zero >= 0 && block !== zero) return false
    zero = block
  }
  return true
}
