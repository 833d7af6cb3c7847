/** 184 and 148: the same digits in another order, as fingers slip. */
export function isSwap(a: number, b: number): boolean {
  // Whole numbers of the same digits leave the same rest by nine, which tells most others at once.
  if (!(a / b < 10 && b / a < 10) || Number.isSafeInteger(a) && Number.isSafeInteger(b) && (a - b) % 9 !== 0) return false
  const [x, y] = [a, b].map((value) => [...String(value).replace(/[^0-9]|0+$/g, '')].sort().join('')) as [string, string]
  return x.length >= 2 && x === y
}
