import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One document of the news in one language: its lines without the empty ones, so that line 7 is the same line in every language. */
export interface NewsDocument { readonly name: string; readonly lines: readonly string[] }

/** FOLDER/xx.txt holds many documents; a line "# doc NAME" begins each. */
export function newsOf(folder: string, language: string): readonly NewsDocument[] {
  const documents: { name: string; lines: string[] }[] = []
  for (const line of readFileSync(join(folder, `${language}.txt`), 'utf8').split('\n')) {
    if (line.startsWith(HEAD)) documents.push({ name: line.slice(HEAD.length).trim(), lines: [] })
    else if (line.trim() !== '') documents.at(-1)?.lines.push(line)
  }
  return documents
}

const HEAD = '# doc '

/** Whether a document, by its place among all, is of the last third, which nothing is learned from. */
export function isHeldBack(place: number, count: number): boolean { return place * 3 >= count * 2 }
