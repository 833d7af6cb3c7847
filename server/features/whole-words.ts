/**
 * Offsets at which words stand in a text as whole words, ten thousand at most. Where writing has no spaces between words (Han, kana, Thai,
 * Lao, Khmer, Burmese) any place will do.
 */
export function wholeWords(text: string, words: string): readonly number[] {
  const found: number[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0 && found.length < MOST; at = text.indexOf(words, at + words.length)) {
    if (isEdge(text, at) && isEdge(text, at + words.length)) found.push(at)
  }
  return found
}

const MOST = 10_000

/** Whether a word can begin or end at an offset. */
function isEdge(text: string, at: number): boolean {
  const before = characterBefore(text, at)
  const after = at < text.length ? String.fromCodePoint(text.codePointAt(at) as number) : ''
  if (MARK.test(after)) return false
  return !WORD.test(before) || !WORD.test(after) || UNSPACED.test(before) && UNSPACED.test(after)
}

function characterBefore(text: string, at: number): string {
  if (at <= 0) return ''
  const low = text.charCodeAt(at - 1)
  const pair = low >= 0xdc00 && low < 0xe000 && at >= 2 && text.charCodeAt(at - 2) >= 0xd800 && text.charCodeAt(at - 2) < 0xdc00
  return text.slice(pair ? at - 2 : at - 1, at)
}

const WORD = /^[\p{L}\p{M}\p{N}\u200c\u200d]$/u
const MARK = /^[\p{M}\u200c\u200d]$/u
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u
