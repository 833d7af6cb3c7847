/**
 * npm run bench [-- FOLDER]: how fast the analysis reads, how soon an edit shows, how long a cold start takes.
 * npm run bench -- --articles 10000: the same of the server on a generated folder of so many articles in several languages.
 * npm run bench -- --growth 100 1000 10000: how what an edit and a start cost grows with the folder.
 * npm run bench -- --article-sizes [5000 200000]: how long a first reading and one at each key take in an article of so many UTF-16 units.
 * Prints figures and ratios and judges nothing: machines differ. FOLDER holds articles; the samples by default.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { samples } from '../scripts/lib/paths.mjs'
import { analyze } from '../server/core/analyze.ts'
import { buildEngine } from '../server/core/lexicon/engine.ts'
import { factsOf } from '../server/core/facts/facts.ts'
import { readAlone } from '../server/core/recognize/alone.ts'
import { recognizePeople } from '../server/core/recognize/people.ts'
import { corefer } from '../server/core/refine/corefer.ts'
import { namesSeen } from '../server/core/recognize/people/names-seen.ts'
import { paragraphsOf } from '../server/core/text/paragraphs.ts'
import { segment } from '../server/core/text/segment.ts'
import { PACKS } from '../server/locales/index.ts'
import { measureArticle } from './article-sizes.ts'
import { measureFolder, type FolderFigures } from './folder/folder-bench.ts'
import { coldStart, editLatency } from './server-latency.ts'

const [option, ...howMany] = process.argv.slice(2)
if (option === '--articles') {
  await printFolder(Number(howMany[0]))
  process.exit()
}
if (option === '--growth') {
  await printGrowth(howMany.map(Number))
  process.exit()
}
if (option === '--article-sizes') {
  for (const size of howMany.length > 0 ? howMany.map(Number) : [5_000, 20_000, 200_000, 1_000_000]) printArticle(size)
  process.exit()
}

const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), process.argv[2] ?? samples)
const texts = articlesBelow(folder)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
console.log(`${texts.length} articles, ${(bytes / 1e3).toFixed(1)} kB of UTF-8 in ${folder}`)

const engine = buildEngine(PACKS)
const readings = texts.map((text) => segment(text, engine))
const seen = readings.map(namesSeen)
const names = readings.map((reading, i) => recognizePeople(reading, seen[i]))
const paragraphs = texts.map((text) => paragraphsOf(text, engine))
const analyses = texts.map((text) => analyze(text, engine))
const whole = secondsOf(() => { for (const text of texts) analyze(text, engine) })
console.log(`\nAnalysis, warm, one thread: ${(bytes / 1e6 / whole).toFixed(2)} MB/s`)
const stages: readonly (readonly [string, () => void])[] = [
  ['segment', () => { for (const text of texts) segment(text, engine) }],
  ['paragraphs, each by itself', () => { for (const one of paragraphs) for (const paragraph of one) readAlone(paragraph, engine).dates('body', 'nothing') }],
  ['names, as seen', () => { for (const reading of readings) namesSeen(reading) }],
  ['names, as the article knows them', () => { readings.forEach((reading, i) => recognizePeople(reading, seen[i])) }],
  ['corefer', () => { readings.forEach((reading, i) => corefer(names[i] ?? [], reading)) }],
  ['facts', () => { readings.forEach((reading, i) => factsOf(reading, analyses[i]?.mentions ?? [])) }],
]
for (const [name, run] of stages) console.log(`  ${name.padEnd(32)} ${(100 * secondsOf(run) / whole).toFixed(0).padStart(3)} % of the time`)

const cold = await coldStart(folder)
console.log(`\nCold start: ${cold.answers.toFixed(0)} ms to the first answer, ${cold.indexed.toFixed(0)} ms to the whole folder indexed`)
const { median, p95, count } = await editLatency(folder)
console.log(`Edit to diagnostics: median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms over ${count} edits, the server's pause for typing included`)

function articlesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return /\.(txt|md|article)$/.test(path) ? [readFileSync(path, 'utf8')] : []
  return readdirSync(path).sort().flatMap((name) => articlesBelow(join(path, name)))
}

/** Median of nine rounds after a warm-up; each round lasts long enough to be measured. */
function secondsOf(run: () => void): number {
  const until = performance.now() + 500
  let repeats = 0
  while (performance.now() < until) { run(); repeats++ }
  const each = Math.max(1, Math.ceil(repeats / 5))
  const rounds = Array.from({ length: 9 }, () => {
    const start = performance.now()
    for (let i = 0; i < each; i++) run()
    return (performance.now() - start) / 1000 / each
  }).sort((a, b) => a - b)
  return rounds[4] as number
}

async function printFolder(articles: number): Promise<void> {
  const { megabytes, firstAnswer, indexed, told, memory, processor, edit, hover, references } = await measureFolder(articles)
  const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`
  console.log(`${articles} generated articles, ${megabytes.toFixed(1)} MB of UTF-8`)
  console.log(`First answer for an article opened at once: ${ms(firstAnswer.cold)} cold, ${ms(firstAnswer.warm)} from the cache`)
  console.log(`Folder indexed: ${ms(indexed.cold)} cold, ${ms(indexed.warm)} from the cache; all diagnostics told ${ms(told.cold)} and ${ms(told.warm)} later`)
  console.log(`Memory: ${memory.indexed?.toFixed(0) ?? '?'} MB from the cache, ${memory.peak?.toFixed(0) ?? '?'} MB at most when cold`)
  if (processor.cold !== undefined && processor.warm !== undefined && processor.edit !== undefined) {
    console.log(`Processor time of all threads: ${ms(processor.cold)} until indexed cold, ${ms(processor.warm)} from the cache, ${ms(processor.edit)} an edit`)
  }
  console.log(`Edit to diagnostics: median ${ms(edit.median)}, p95 ${ms(edit.p95)}; hover p95 ${ms(hover.p95)}; references p95 ${ms(references.p95)}`)
}

/** Each size beside the smallest: what doesn't grow stays near 1. */
async function printGrowth(sizes: readonly number[]): Promise<void> {
  let least: FolderFigures | undefined
  for (const size of sizes) {
    const figures = await measureFolder(size)
    least ??= figures
    const times = (now: number, then: number): string => `${now.toFixed(1)} ms (× ${(now / then).toFixed(2)})`
    console.log(`${size} articles: edit ${times(figures.edit.median, least.edit.median)}, hover ${times(figures.hover.median, least.hover.median)}, references ${times(figures.references.median, least.references.median)}, `
      + `warm start ${times(figures.indexed.warm / size, least.indexed.warm / least.articles)} an article, ${figures.memory.indexed?.toFixed(0) ?? '?'} MB`)
  }
}

function printArticle(size: number): void {
  const { first, key, keyP95, memo } = measureArticle(size)
  console.log(`${(size / 1000).toFixed(0)} kB: first reading ${first.toFixed(1)} ms; at each key median ${key.toFixed(1)} ms, p95 ${keyP95.toFixed(1)} ms (× ${(key / first).toFixed(2)}); ${memo.toFixed(1)} MB remembered`)
}
