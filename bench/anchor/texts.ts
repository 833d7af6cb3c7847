import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newsOf } from '../parity/news.ts'

export interface BenchText { readonly language: string; readonly text: string }

/** The repository's own articles and stories, whose names tell their language, and the news of a folder of xx.txt where one is given. */
export function benchTexts(folder: string | undefined): readonly BenchText[] {
  const own = ['articles', 'stories'].flatMap((name) => readdirSync(inTests(name), { recursive: true, encoding: 'utf8' }).map((path) => join(inTests(name), path)))
  const texts = own.flatMap((path): readonly BenchText[] => {
    const [, language, ending] = /\.([a-z]{2,3})\.(txt|marked)$/.exec(path) ?? []
    if (language === undefined) return []
    const text = readFileSync(path, 'utf8')
    return [{ language, text: ending === 'marked' ? text.replace(MARKER, '$1') : text }]
  })
  const news = folder === undefined ? [] : readdirSync(folder).flatMap((name) => {
    const language = /^([a-z]{2,3})\.txt$/.exec(name)?.[1]
    return language === undefined ? [] : newsOf(folder, language).map(({ lines }) => ({ language, text: `${lines.join('\n')}\n` }))
  })
  return [...texts, ...news].sort((a, b) => (a.language < b.language ? -1 : a.language > b.language ? 1 : 0))
}

function inTests(name: string): string { return fileURLToPath(new URL(`../../test/${name}`, import.meta.url)) }

// "{dead 38|Thirty-eight bodies}"
const MARKER = /\{[^{}|]*\|([^{}]*)\}/g
