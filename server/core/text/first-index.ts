/** The first index from 0 to `length` for which it holds, or `length`, by bisection; where it holds, it must hold for all that follow. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
