import type { Token } from '../model.ts'

/**
 * Joins Han digits that are written one by one, as Western ones are, to a number: 二〇一八年, 三〇〇人, 一九九八年. They are so where a 〇 is
 * among them, or where four stand before 年; "五六人" is five or six. Digits beside 十 or 百 are read by the number grammar. Linear.
 */
export function hanDigitsTogether(tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const to = token.script === 'Han' && DIGITS.has(token.folded) ? endOfRun(tokens, i) : i
    if (to < i + 2 || !isPositional(tokens, i, to)) { out?.push(token); continue }
    out ??= tokens.slice(0, i)
    const folded = tokens.slice(i, to).map((digit) => DIGITS.get(digit.folded)).join('')
    out.push({ ...token, kind: 'number', script: 'Common', end: (tokens[to - 1] as Token).end, folded })
    i = to - 1
  }
  return out ?? tokens
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (to < tokens.length && to < from + LONGEST && DIGITS.has((tokens[to] as Token).folded) && !(tokens[to] as Token).spaced) to++
  return to
}

function isPositional(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  const after = tokens[to]
  if (before !== undefined && !(tokens[from] as Token).spaced && TENS.has(before.folded) || after !== undefined && TENS.has(after.folded)) return false
  if (to - from === 4 && after?.folded === '年') return true
  return tokens.slice(from, to).some(({ folded }) => folded === '〇') && (tokens[from] as Token).folded !== '〇'
}

const DIGITS: ReadonlyMap<string, number> = new Map([...'〇一二三四五六七八九'].map((digit, value) => [digit, value] as const).concat([['零', 0]]))
const TENS: ReadonlySet<string> = new Set(['十', '百', '千', '拾', '佰', '仟', '廿', '卅'])
// Digits in the longest number that is written so.
const LONGEST = 12
