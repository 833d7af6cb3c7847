/**
 * npm run bench:identity -- FILE [xx[-yy] …] [--misses]: is one person's name known again in another language?
 *
 * FILE: one JSON object a line, `{"id", "names": {"en": "…", "hi": "…"}, "granularity": "full" | "token"}`. Each language is held against English, and hi against gu.
 *
 *   accuracy@1   the name that sounds nearest, among all of the other language's names, is the right one; a tie with another name is a miss
 *   found        the product takes both for one person, each name in an article of its own and all of them in one folder
 *   false        it takes the name for a person who is named otherwise in the other language
 * Single words (tokens) are only ranked: in an article they stand for the one full name that has them.
 * Figures are given for the rows one may look at and, after "|", for those held back; --misses prints only the former.
 * Without FILE the generated folder of many stories is identified, of which the truth is known: see identity/folder-truth.ts.
 */
import { resolve } from 'node:path'
import { nameLikeness } from '../server/core/text/name-likeness.ts'
import { folderIdentity } from './identity/folder-truth.ts'
import { identified } from './identity/identified.ts'
import { pairsOf, readRows, type BenchName, type NamePair } from './identity/name-pairs.ts'

const args = process.argv.slice(2)
const LEAST_PAIRS = 50
const withMisses = args.includes('--misses')
const [file, ...named] = args.filter((arg) => !arg.startsWith('--'))

if (file === undefined) console.log(folderIdentity(400, withMisses ? 'names' : 'figures'))
else {
  const rows = readRows(resolve(process.env['INIT_CWD'] ?? process.cwd(), file))
  const languages = [...new Set(rows.flatMap(({ names }) => Object.keys(names)))].filter((language) => language !== 'en').sort()
  const wanted = named.length > 0 ? named.map((one) => one.split('-')) : [...languages.map((language) => [language, 'en']), ['hi', 'gu']]
  const sums = { seen: noTally(), 'held-back': noTally() }
  for (const [from = '', to = 'en'] of wanted) {
    const pairs = pairsOf(rows, from, to)
    if (pairs.length < LEAST_PAIRS) continue
    const { seen, heldBack } = measure(pairs)
    for (const [part, tally] of [['seen', seen], ['held-back', heldBack]] as const) for (const key of ['asked', 'first', 'full', 'found', 'wrong'] as const) sums[part][key] += tally[key]
    console.log(`${`${from}–${to}`.padEnd(6)} ${told(seen)} | ${told(heldBack)}`)
  }
  console.log(`all    ${told(sums.seen)} | ${told(sums['held-back'])}`)
}



interface Tally { asked: number; first: number; full: number; found: number; wrong: number }
function noTally(): Tally { return { asked: 0, first: 0, full: 0, found: 0, wrong: 0 } }

function measure(pairs: readonly NamePair[]): { readonly seen: Tally; readonly heldBack: Tally } {
  const tallies = { seen: noTally(), 'held-back': noTally() }
  const targets = new Map(pairs.map(({ to, granularity }) => [granularity + lettersOf(to), { name: to, granularity }]))
  const full = pairs.filter(({ granularity, from, to }) => granularity === 'full' && from.parts.length > 1 && to.parts.length > 1)
  const joined = identified(full)
  for (const pair of pairs) {
    const tally = tallies[pair.part]
    tally.asked++
    const { right, rival } = ranked(pair, [...targets.values()].flatMap(({ name, granularity }) => (granularity === pair.granularity ? [name] : [])))
    if (right > (rival?.score ?? 0)) tally.first++
    else if (withMisses && pair.part === 'seen') console.log(`  nearest: ${pair.from.text} = ${pair.to.text} ${right.toFixed(2)}, but ${rival?.name.text} ${rival?.score.toFixed(2)}`)
    const known = joined.get(pair)
    if (!known) continue
    tally.full++
    if (known.found) tally.found++
    else if (withMisses && pair.part === 'seen') console.log(`  not found: ${pair.from.text} = ${pair.to.text} ${right.toFixed(2)}`)
    if (known.wrong.length === 0) continue
    tally.wrong++
    if (withMisses && pair.part === 'seen') console.log(`  false: ${pair.from.text} = ${pair.to.text}, joined with ${known.wrong.join(', ')}`)
  }
  return { seen: tallies.seen, heldBack: tallies['held-back'] }
}

function ranked({ from, to }: NamePair, targets: readonly BenchName[]): { readonly right: number; readonly rival: { readonly name: BenchName; readonly score: number } | undefined } {
  let rival: { readonly name: BenchName; readonly score: number } | undefined
  for (const name of targets) {
    if (lettersOf(name) === lettersOf(to)) continue
    const { score } = nameLikeness(from.parts, name.parts)
    if (score > (rival?.score ?? 0)) rival = { name, score }
  }
  return { right: nameLikeness(from.parts, to.parts).score, rival }
}

/** Two rows may tell of people of one name. */
function lettersOf({ text }: BenchName): string { return text.toLowerCase().normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, '') }

function told({ asked, first, full, found, wrong }: Tally): string {
  return `accuracy@1 ${percent(first, asked)} of ${String(asked).padStart(4)}, found ${percent(found, full)}, false ${percent(wrong, full)}`
}

function percent(part: number, whole: number): string { return whole === 0 ? '    –  ' : `${(100 * part / whole).toFixed(1).padStart(5)} %` }
