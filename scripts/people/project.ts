import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../server/core/lexicon/engine.ts'
import { recognizePeople } from '../../server/core/recognize/people.ts'
import { stemsOf } from '../../server/core/recognize/people/stems.ts'
import { soundOfKatakana } from './foreign.ts'
import { romanize } from '../../server/core/text/romanize.ts'
import { segment } from '../../server/core/text/segment.ts'
import { soundLikeness } from '../../server/core/text/sound-likeness.ts'
import type { Token } from '../../server/core/model.ts'
import type { Split, Example } from './examples.ts'
import { isHeldBack } from '../../bench/parity/news.ts'

/**
 * Silver sentences for languages without labelled data: the names found in the English side of aligned news are looked for by sound in
 * the other side. A line where one of them can't be found, or where an English name is in doubt, teaches nothing and is left out. The last
 * third of the documents is held back.
 */
export function projected(data: string, language: string, engine: Engine): Split {
  const source = documents(data, 'en')
  const target = documents(data, language)
  const train: Example[] = []
  const held: Example[] = []
  source.forEach((lines, d) => {
    const text = lines.join('\n')
    const names = recognizePeople(segment(text, engine))
    let start = 0
    lines.forEach((line, i) => {
      const inLine = names.filter((name) => name.start >= start && name.end <= start + line.length)
      const spans = inLine.map((name): Span => [name.start - start, name.end - start])
      start += line.length + 1
      const other = target[d]?.[i] ?? ''
      if (other === '' || inLine.some(({ certainty }) => certainty !== 'certain')) return
      const people = language === 'en' ? spans : find(spans.map(([from, to]) => line.slice(from, to)), other, engine)
      if (people) (isHeldBack(d, source.length) ? held : train).push({ text: other, people })
    })
  })
  return { train, chosen: [], held }
}

type Span = readonly [number, number]

function documents(data: string, language: string): readonly (readonly string[])[] {
  const all: string[][] = []
  for (const line of readFileSync(join(data, 'news', `${language}.txt`), 'utf8').split('\n')) {
    if (line.startsWith('# doc')) all.push([])
    else all[all.length - 1]?.push(line)
  }
  return all
}

/** Spans of all names in the line, or undefined where one is missing. */
function find(names: readonly string[], line: string, engine: Engine): Span[] | undefined {
  const reading = segment(line, engine)
  const { tokens } = reading
  const spans: Span[] = []
  const used = new Set<number>()
  for (const name of names) {
    const parts = name.split(/[\s.\-'’]+/).filter((part) => part.length > 1)
    const hits = parts.map((part) => best(part, (i) => !used.has(i)))
    if (parts.length === 0 || hits.some((hit) => hit === undefined)) return undefined
    const indices = hits as number[]
    const [from, to] = [Math.min(...indices), Math.max(...indices)]
    if (to - from > parts.length * 2 + 1) return undefined
    for (let i = from; i <= to; i++) used.add(i)
    const last = tokens[to] as Token
    const cut = stemsOf(reading, to).find(({ stem, cut: length }) => length > 0 && soundLikeness(romanize(stem), parts[parts.length - 1]!.toLowerCase()) > soundLikeness(romanize(last.folded), parts[parts.length - 1]!.toLowerCase()))?.cut ?? 0
    spans.push([(tokens[from] as Token).start, last.end - cut])
  }
  return spans.sort((a, b) => a[0] - b[0])

  function best(part: string, free: (i: number) => boolean): number | undefined {
    let at: number | undefined
    let top = LEAST
    tokens.forEach((token, i) => {
      if (token.kind !== 'word' || !free(i)) return
      for (const { stem } of stemsOf(reading, i)) {
        const likeness = soundLikeness(soundOf(stem), romanize(part))
        if (likeness > top) { top = likeness; at = i }
      }
    })
    return at
  }
}

function soundOf(word: string): string { return /^[\u30a1-\u30ff]/.test(word) ? soundOfKatakana(word) : romanize(word) }

const LEAST = 0.68
