import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { inRoot } from '../../scripts/lib/paths.mjs'
import { analyze } from '../../server/core/analyze.ts'
import { analyzeAgain, NO_MEMO, type Memo } from '../../server/core/analyze-again.ts'
import type { ArticleMeta } from '../../server/core/human.ts'
import { engine } from '../support/check.ts'

const NO_META: ArticleMeta = { tags: [] }
const TEXTS = ['test/articles', 'test/stories'].flatMap((folder) => readdirSync(inRoot(folder), { recursive: true, withFileTypes: true }))
  .filter(({ name }) => /\.(txt|marked)$/.test(name)).map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).sort()

/** Numbers below a limit, the same at each run. */
function dice(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor(state / 4294967296 * limit)
  }
}

type Edit = (text: string, below: (limit: number) => number, other: string) => string

function replaced(text: string, at: number, length: number, by: string): string { return text.slice(0, at) + by + text.slice(at + length) }
function lineOf(text: string, below: (limit: number) => number): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines[below(lines.length)] ?? ''
}
function withLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n')
  change(lines)
  return lines.join('\n')
}

// Letters, digits and marks that are typed, and what breaks lines, hides, or runs from right to left.
const KEYS = ['a', 'М', 'क', 'ন', '7', '0', ',', '.', ' ', '\n', '\r\n', '\r', '\u2028', '"', '-', '(', '%', '年', '萬', '명', 'م', '\u200f', '\u202b', '😀', '\ud83d', '\u0301', '\u200d', '\ufeff', 'zu', ' million ', ' 2,5 ', '3.5']

const EDITS: Readonly<Record<string, Edit>> = {
  'a key': (text, below) => replaced(text, below(text.length + 1), 0, KEYS[below(KEYS.length)] ?? ''),
  'a stretch deleted': (text, below) => replaced(text, below(text.length + 1), below(40), ''),
  'a line end deleted': (text, below) => replaced(text, text.indexOf('\n', below(text.length + 1)), 1, ' '),
  'a line broken': (text, below) => replaced(text, text.indexOf(' ', below(text.length + 1)), 1, '\n'),
  'a paragraph pasted': (text, below, other) => withLines(text, (lines) => lines.splice(below(lines.length), 0, lineOf(other, below))),
  'a paragraph twice': (text, below) => withLines(text, (lines) => lines.splice(below(lines.length), 0, lineOf(text, below))),
  'another language': (text, below, other) => withLines(text, (lines) => lines.splice(below(lines.length), 1, lineOf(other, below))),
  'two swapped': (text, below) => withLines(text, (lines) => {
    const [i, k] = [below(lines.length), below(lines.length)]
    ;[lines[i], lines[k]] = [lines[k] ?? '', lines[i] ?? '']
  }),
  'Windows line ends': (text) => text.replace(/\r?\n/g, text.includes('\r\n') ? '\n' : '\r\n'),
  'wrapped lines': (text) => text.replace(/(.{60,90}) /g, '$1\n'),
  'front matter': (text, below) => `published: 2024-0${1 + below(9)}-1${below(9)}\n---\n${text}`,
  'a dateline': (text, below) => `NAIROBI, ${1 + below(28)} March (Lake Wire) - Officials met on Friday, a year after the vote.\n${text}`,
  'a date before what counts from it': (text, below) => withLines(text, (lines) => lines.splice(below(lines.length), 0, 'The dam broke on 4 May 2019.', 'Three years later it was rebuilt. Two days after that it rained.')),
  'a name in full': (text, below) => {
    const word = /\p{Lu}\p{Ll}{3,}/u.exec(text.slice(below(text.length)))?.[0] ?? 'Marin'
    return withLines(text, (lines) => lines.splice(below(lines.length), 0, `President Teodor ${word} and Minister Asha ${word} said so, Mr ${word} added.`))
  },
  'a country whose money it is': (text, below) => withLines(text, (lines) => lines.splice(below(lines.length), 0, 'বাংলাদেশে ৫ লাখ টাকা, বাংলাদেশ ও বাংলাদেশের মানুষ।')),
}

test('an article that was read before reads as if for the first time, whatever is edited', () => {
  const names = Object.keys(EDITS)
  const below = dice(20260401)
  assert.ok(TEXTS.length > 30)
  for (let round = 0; round < 8; round++) {
    let text = (TEXTS[below(TEXTS.length)] ?? '').slice(0, 1500 + below(2500))
    let memo: Memo = NO_MEMO
    const before: string[] = [text]
    for (let step = 0; step < 22; step++) {
      const name = step % 7 === 6 ? 'undo' : names[below(names.length)] ?? ''
      const other = TEXTS[below(TEXTS.length)] ?? ''
      text = name === 'undo' ? before[below(before.length)] ?? '' : (EDITS[name] as Edit)(text, below, other).slice(0, 6000)
      before.push(text)
      const meta: ArticleMeta = below(5) > 0 ? NO_META : { publishedAt: '2025-06-06', tags: [{ act: 'tag', annotation: 'a', kind: 'figure', start: 4, end: Math.min(9, text.length) }] }
      const again = analyzeAgain(memo, text, engine(), meta)
      memo = again.memo
      assert.deepEqual(again.analysis, analyze(text, engine(), meta), `round ${round}, step ${step}: ${name}\n${JSON.stringify(text)}`)
    }
  }
})

test('a keystroke reads one paragraph', () => {
  const paragraphs = Array.from({ length: 50 }, (_, i) => `On ${1 + i % 28} May 2024 Governor Lena Brandt sent ${100 + i} soldiers to Port ${i}, officials said.`)
  const first = analyzeAgain(NO_MEMO, paragraphs.join('\n'), engine(), NO_META).memo
  const edited = paragraphs.with(20, `${paragraphs[20]} It rained.`)
  const { memo } = analyzeAgain(first, ['A headline', ...edited].join('\n'), engine(), NO_META)
  const kept = new Set(first.alone.values())
  assert.equal([...memo.alone.values()].filter((one) => !kept.has(one)).length, 2)
  assert.equal(memo.alone.size, 51)
})

test('what is no longer in the text is forgotten, and another engine remembers nothing', () => {
  const { memo } = analyzeAgain(NO_MEMO, 'Am Montag kamen 40 Soldaten.\nAm Dienstag gingen 30.', engine(), NO_META)
  assert.deepEqual([memo.alone.size, analyzeAgain(memo, 'Am Montag kamen 40 Soldaten.', engine(), NO_META).memo.alone.size], [2, 1])
  const text = 'El 3 de mayo llegaron 40 soldados.'
  assert.deepEqual(analyzeAgain(memo, text, engine('es'), NO_META).analysis, analyze(text, engine('es')))
})

test('a paragraph is read by itself: no word of the next one or the one before bears on it', () => {
  const told = (text: string): readonly string[] => analyze(text, engine()).mentions.map(({ because }) => because.map(({ rule, words }) => `${rule} ${words}`).join())
  const [first, second] = ['Der Minister kam am Sonntag, um die Hoffnung aufrechtzuerhalten', 'Berlin wählt am 3. Mai 2026 einen neuen Senat.']
  assert.deepEqual(told(`${first}\n${second}`), [...told(first), ...told(second)])
})
