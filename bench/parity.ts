/**
 * npm run parity -- FOLDER [xx …] [--misses]: does the product find in each language what a careful reader finds in the English text?
 *
 * FOLDER holds en.txt, hi.txt …, the same documents aligned line by line (parity/news.ts). Measured against parity/en.tsv, which a reader marked
 * (parity/gold.ts): a figure or date of an English line counts as found where the same line of the other language has one of the same value.
 * English itself is measured too. All documents are analysed as published on one day, so dates differ only when they are read differently.
 *
 * For each language:  share of told: without the rows of parity/xx.tsv, which were looked at and which the translation does not tell
 *                     share of all:  of every row of the gold, whatever the translation says
 *                     more:          found, and no gold of the line has that value (a slip, or something that only the translation says)
 * People have no gold: they are compared with what the product itself finds in English. The tagger learned names from the first two thirds of the
 * documents (scripts/people/project.ts), so only those of the last third, printed behind them, tell how it does on what it never saw.
 * --misses prints each thing missed (figures and dates as a row to copy to parity/xx.tsv, with the reason to be added) and each thing too many.
 * Rows of parity/xx.tsv that match no gold or are found after all are stale and always printed.
 */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildEngine } from '../server/core/lexicon/engine.ts'
import { PACKS } from '../server/locales/index.ts'
import { addTally, analyzeNews, compareDocument, noTallies, rowOf, type Tally } from './parity/compare.ts'
import { goldId, readGold, readNotTold } from './parity/gold.ts'
import { isHeldBack, newsOf } from './parity/news.ts'

const args = process.argv.slice(2)
const withMisses = args.includes('--misses')
const [folder, ...named] = args.filter((arg) => !arg.startsWith('--'))
if (folder === undefined) throw new Error('Name a folder with en.txt and others: npm run parity -- FOLDER')
const place = resolve(process.env['INIT_CWD'] ?? process.cwd(), folder)
const engine = buildEngine(PACKS)
const languages = named.length > 0 ? named : readdirSync(place).flatMap((name) => /^([a-z]{2,3})\.txt$/.exec(name)?.[1] ?? []).filter((language) => engine.packs.has(language))

const gold = readGold()
const english = newsOf(place, 'en').map((news) => ({ analysis: analyzeNews(news, engine), gold: gold.filter(({ doc }) => doc === news.name) }))
const known = new Set(gold.filter(({ optional }) => !optional).map(goldId))

for (const language of languages) {
  const [learned, heldBack] = [noTallies(), noTallies()]
  const notTold = readNotTold(language)
  const unknown = notTold.filter((row) => !known.has(goldId(row)))
  const remarks = newsOf(place, language).flatMap((news, i) => {
    const there = english[i]
    return there === undefined ? [] : compareDocument(news, there.analysis, there.gold, notTold.filter(({ doc }) => doc === news.name), engine, isHeldBack(i, english.length) ? heldBack : learned)
  })
  for (const row of unknown) console.log(`${language} stale, no such gold:\t${rowOf(row)}`)
  for (const { about, kind, row, line } of remarks) {
    if (about === 'stale') console.log(`${language} stale, found after all:\t${row}`)
    else if (withMisses) console.log(`${language} ${about} ${kind}:\t${row}\n     ${line}`)
  }
  const all = (kind: 'figure' | 'date' | 'person'): Tally => addTally(learned[kind], heldBack[kind])
  console.log(`${language}  figures ${shares(all('figure'))} · dates ${shares(all('date'))} · people ${people(all('person'))}; held back ${people(heldBack.person)}`)
}

function shares({ found, missed, notTold, extra }: Tally): string {
  return `${share(found, found + missed)} told (${share(found, found + missed + notTold)} in all), ${extra} more`
}

function people({ found, missed, extra }: Tally): string { return `${share(found, found + missed)}, ${extra} more` }

function share(part: number, whole: number): string { return `${(100 * part / Math.max(1, whole)).toFixed(1).padStart(5)} % of ${whole}` }
