import type { Script } from '../model.ts'

/**
 * The script of a letter or mark by its code point (Unicode blocks: coarser than the Script property, but one comparison deep,
 * and article texts don't use the exceptions). `Common` for what belongs to no script.
 */
export function scriptOf(codePoint: number): Script {
  if (codePoint < 0x250) return codePoint < 0x41 ? 'Common' : 'Latin'
  let low = 0
  let high = STARTS.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((STARTS[middle] as number) <= codePoint) low = middle
    else high = middle - 1
  }
  return SCRIPTS[low] as Script
}

// First code point of each run of blocks, in order.
const BLOCKS: readonly (readonly [number, Script])[] = [
  [0x0250, 'Latin'], [0x02b0, 'Common'], [0x0300, 'Common'], [0x0370, 'Greek'], [0x0400, 'Cyrillic'], [0x0530, 'Armenian'], [0x0590, 'Hebrew'],
  [0x0600, 'Arabic'], [0x0700, 'Other'], [0x0750, 'Arabic'], [0x0780, 'Other'], [0x0870, 'Arabic'], [0x0900, 'Devanagari'], [0x0980, 'Bengali'],
  [0x0a00, 'Gurmukhi'], [0x0a80, 'Gujarati'], [0x0b00, 'Oriya'], [0x0b80, 'Tamil'], [0x0c00, 'Telugu'], [0x0c80, 'Kannada'],
  [0x0d00, 'Malayalam'], [0x0d80, 'Sinhala'], [0x0e00, 'Thai'], [0x0e80, 'Other'], [0x10a0, 'Georgian'], [0x1100, 'Hangul'], [0x1200, 'Other'],
  [0x1c80, 'Cyrillic'], [0x1c90, 'Georgian'], [0x1cc0, 'Other'], [0x1cd0, 'Devanagari'], [0x1d00, 'Latin'], [0x1d2b, 'Cyrillic'], [0x1d2c, 'Latin'], [0x1dc0, 'Common'],
  [0x1e00, 'Latin'], [0x1f00, 'Greek'], [0x2000, 'Common'], [0x2c60, 'Latin'], [0x2c80, 'Other'], [0x2d00, 'Georgian'], [0x2d30, 'Other'],
  [0x2de0, 'Cyrillic'], [0x2e00, 'Common'], [0x2e80, 'Han'], [0x2ff0, 'Common'], [0x3005, 'Han'], [0x3006, 'Common'], [0x3021, 'Han'], [0x3030, 'Common'],
  [0x3041, 'Kana'], [0x3100, 'Other'], [0x3130, 'Hangul'], [0x3190, 'Common'], [0x31f0, 'Kana'], [0x3200, 'Common'], [0x3400, 'Han'], [0x4dc0, 'Common'],
  [0x4e00, 'Han'], [0xa000, 'Other'], [0xa640, 'Cyrillic'], [0xa6a0, 'Other'], [0xa720, 'Latin'], [0xa800, 'Other'], [0xa8e0, 'Devanagari'], [0xa900, 'Other'],
  [0xa960, 'Hangul'], [0xa980, 'Other'], [0xab30, 'Latin'], [0xab70, 'Other'], [0xac00, 'Hangul'], [0xd800, 'Common'], [0xf900, 'Han'], [0xfb00, 'Latin'],
  [0xfb13, 'Armenian'], [0xfb1d, 'Hebrew'], [0xfb50, 'Arabic'], [0xfe00, 'Common'], [0xfe70, 'Arabic'], [0xfeff, 'Common'], [0xff21, 'Latin'], [0xff5b, 'Common'],
  [0xff66, 'Kana'], [0xffa0, 'Hangul'], [0xffe0, 'Common'], [0x10000, 'Other'], [0x1f000, 'Common'], [0x20000, 'Han'], [0x32000, 'Other'], [0xe0000, 'Common'],
]
const STARTS = BLOCKS.map(([start]) => start)
const SCRIPTS = BLOCKS.map(([, script]) => script)
