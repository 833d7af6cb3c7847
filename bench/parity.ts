/**
 * npm run parity -- FOLDER [xx …] [--misses]: the same documents in many languages must tell the same people, figures and dates.
 * FOLDER holds en.txt, hi.txt …, aligned line by line; a line "# doc NAME" begins a document. What is found in an English line is
 * looked for in the same line of each other language. Prints shares; with --misses also each thing not found and each thing too many.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { analyze } from '../server/core/analyze.ts'
import { buildEngine } from '../server/core/lexicon/engine.ts'
import { identifyPeople } from '../server/core/link/identify-people.ts'
import type { Analysis, Mention } from '../server/core/model.ts'
import { PACKS } from '../server/locales/index.ts'

const args = process.argv.slice(2)
const withMisses = args.includes('--misses')
const [folder, ...named] = args.filter((arg) => !arg.startsWith('--'))
if (folder === undefined) throw new Error('Name a folder with en.txt and others: npm run parity -- FOLDER')
const place = resolve(process.env['INIT_CWD'] ?? process.cwd(), folder)
const engine = buildEngine(PACKS)
const known = readdirSync(place).flatMap((name) => /^([a-z]{2,3})\.txt$/.exec(name)?.[1] ?? []).filter((language) => language !== 'en' && engine.packs.has(language))
const english = documentsOf('en')

// Whatever the day, it is the same for all languages.
const PUBLISHED = '2018-10-01'

type Kind = Mention['kind']
interface Tally { found: number; all: number; extra: number }
for (const language of named.length > 0 ? named : known) {
  const tallies: Record<Kind, Tally> = { figure: { found: 0, all: 0, extra: 0 }, date: { found: 0, all: 0, extra: 0 }, person: { found: 0, all: 0, extra: 0 } }
  documentsOf(language).forEach((lines, index) => compare(language, english[index] ?? [], lines, tallies))
  const share = ({ found, all, extra }: Tally): string => `${(100 * found / Math.max(1, all)).toFixed(1).padStart(5)} % of ${all}, ${extra} more`
  console.log(`${language}  figures ${share(tallies.figure)} · dates ${share(tallies.date)} · people ${share(tallies.person)}`)
}

function documentsOf(language: string): readonly (readonly string[])[] {
  const documents: string[][] = []
  for (const line of readFileSync(join(place, `${language}.txt`), 'utf8').split('\n')) {
    if (line.startsWith('# doc')) documents.push([])
    else if (line.trim() !== '') documents.at(-1)?.push(line)
  }
  return documents
}

/** Both as whole articles: names are remembered and dates resolved over lines. */
function compare(language: string, there: readonly string[], here: readonly string[], tallies: Record<Kind, Tally>): void {
  const [a, b] = [there, here].map((lines) => analyze(lines.join('\n'), engine, { tags: [], publishedAt: PUBLISHED })) as [Analysis, Analysis]
  const people = identifyPeople([{ uri: 'a', analysis: a }, { uri: 'b', analysis: b }])
  const [wanted, got] = [keysByLine(a, 'a', there), keysByLine(b, 'b', here)]
  wanted.forEach((keys, line) => {
    const left = [...(got[line] ?? [])]
    for (const one of keys) {
      tallies[one.kind].all++
      const at = left.findIndex((other) => other.key === one.key)
      if (at >= 0) { left.splice(at, 1); tallies[one.kind].found++ }
      else if (withMisses) console.log(`${language} missed ${one.kind} “${one.words}” (${one.key}) in: ${here[line]}`)
    }
    for (const one of left) {
      tallies[one.kind].extra++
      if (withMisses) console.log(`${language} more ${one.kind} “${one.words}” (${one.key}), not in: ${there[line]}`)
    }
  })

  function keysByLine({ text, mentions }: Analysis, uri: string, lines: readonly string[]): { kind: Kind; key: string; words: string }[][] {
    const byLine: { kind: Kind; key: string; words: string }[][] = lines.map(() => [])
    for (const mention of mentions) {
      const line = text.slice(0, mention.start).split('\n').length - 1
      byLine[line]?.push({ kind: mention.kind, key: keyOf(mention, uri), words: text.slice(mention.start, mention.end) })
    }
    // A name said twice in a line may be a pronoun once in another language.
    return byLine.map((keys) => keys.filter(({ kind, key }, i) => kind !== 'person' || keys.findIndex((other) => other.key === key) === i))
  }

  function keyOf(mention: Mention, uri: string): string {
    switch (mention.kind) {
      case 'person': return people.personOf(uri, mention.person)?.id ?? mention.person
      case 'figure': return `${mention.value}${mention.max === undefined ? '' : `..${mention.max}`}`
      case 'date': return mention.value
    }
  }
}
