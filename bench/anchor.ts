/**
 * npm run bench:anchor [-- FOLDER [xx …]] [--trials N] [--seed N] [--misses]: are annotations found again in texts that were changed elsewhere?
 *
 * Each trial annotates one mention of an article, changes the text around it (anchor/changes.ts), and anchors the annotation in what came of it. Articles are
 * the repository's own, and with FOLDER those of its xx.txt (npm run parity reads the same), each language on its own. N trials for each language and change.
 *
 *   recall   of the annotations whose words still stand there and say the same: how many are on them
 *   false    of all: how many are on other words than they were made on
 *   unequal  of all: how many are on another value, or another person's name; never anything but 0
 *   reads otherwise: trials left out of recall, because the change made another value or name of the words ("10" before "million")
 * Three ways: "diff" knows the former text, "search" only the sidecar, and "plain" is the quote search that other tools have (anchor/plain-search.ts).
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { anchor } from '../server/core/anchor/anchor.ts'
import { engineGate } from '../server/core/anchor/engine-gate.ts'
import { wordsIn } from '../server/core/anchor/value-gate.ts'
import { analyze } from '../server/core/analyze.ts'
import { buildEngine } from '../server/core/lexicon/engine.ts'
import type { Analysis, Mention, MentionKind, Span } from '../server/core/model.ts'
import { act } from '../server/core/sidecar/acts.ts'
import { emptyPage } from '../server/core/sidecar/page.ts'
import { diffLists } from '../server/hosts/diff-lists.ts'
import { BASIC, PACKS } from '../server/locales/index.ts'
import { seeded } from '../scripts/people/random.ts'
import { CHANGES, type ChangeName, type Changed } from './anchor/changes.ts'
import { plainSearch } from './anchor/plain-search.ts'
import { benchTexts } from './anchor/texts.ts'

const { values, positionals: [folder, ...named] } = parseArgs({ allowPositionals: true, options: { trials: { type: 'string', default: '60' }, seed: { type: 'string', default: '7' }, misses: { type: 'boolean', default: false } } })
const TRIALS = Number(values.trials)
const CONTEXT = 32
const WAYS = ['diff', 'search', 'plain'] as const
type Way = (typeof WAYS)[number]
const KINDS: readonly MentionKind[] = ['figure', 'date', 'person']

const engine = buildEngine(PACKS, BASIC)
const gate = engineGate(engine)
const random = seeded(Number(values.seed))
/** As published on one day, so that "Tuesday" says the same without its dateline. */
const read = (text: string): Analysis => analyze(text, engine, { publishedAt: '2025-06-06', tags: [] })

interface Tally { asked: number; found: number; wrong: number; unequal: number }
interface Row { trials: number; otherwise: number; readonly ways: Readonly<Record<Way, Tally>> }
const newRow = (): Row => ({ trials: 0, otherwise: 0, ways: { diff: newTally(), search: newTally(), plain: newTally() } })
const newTally = (): Tally => ({ asked: 0, found: 0, wrong: 0, unequal: 0 })

const byChange = new Map<string, Row>()
const byLanguage = new Map<string, Row>()

const texts = benchTexts(folder === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? process.cwd(), folder)).filter(({ language }) => named.length === 0 || named.includes(language))
for (const [language, own] of groupBy(texts, (one) => one.language)) {
  const analyses = own.map(({ text }) => read(text)).filter(({ mentions }) => mentions.length > 0)
  const sentences = analyses.map(({ text, document }) => document.sentences.map(({ start, end }) => text.slice(start, end).trim()).filter((sentence) => sentence.length > 10))
  const mentions = groupBy(analyses.flatMap((analysis) => analysis.mentions.map((mention) => ({ analysis, mention }))), ({ mention }) => mention.kind)
  const kinds = KINDS.filter((kind) => mentions.has(kind))
  for (const name of Object.keys(CHANGES) as ChangeName[]) {
    // A change that cannot be made of one mention is tried on another, but not for ever.
    for (let made = 0, tries = 0; made < TRIALS && tries < TRIALS * 4; tries++) {
      const same = mentions.get(kinds[tries % kinds.length] as MentionKind) ?? []
      const { analysis, mention } = pick(same)
      const others = sentences.length > 1 ? sentences[(analyses.indexOf(analysis) + 1 + Math.floor(random() * (sentences.length - 1))) % sentences.length] : sentences[0]
      const unlike = Array.from({ length: 5 }, () => pick(same)).filter((one) => keyOf(one.analysis, one.mention) !== keyOf(analysis, mention))
      const changed = others && others.length > 0 ? CHANGES[name](analysis, mention, { random, sentences: others, others: unlike.map((one) => one.analysis.text.slice(one.mention.start, one.mention.end)) }) : undefined
      if (!changed || changed.text === analysis.text) continue
      made++
      trial(analysis, mention, changed, name, language)
    }
  }
}
print('change', byChange)
print('language', byLanguage)

function trial(analysis: Analysis, mention: Mention, changed: Changed, name: ChangeName, language: string): void {
  const { text } = analysis
  const otherwise = changed.truth !== undefined && beside(text, mention) !== beside(changed.text, changed.truth) && isOther(text, mention, changed.text, changed.truth)
  const truth = otherwise ? undefined : changed.truth
  const landed = { ...anchored(text, mention, changed.text), plain: plain(text, mention, changed.text) }
  for (const row of [rowOf(byChange, name), rowOf(byLanguage, language)]) {
    row.trials++
    if (otherwise) row.otherwise++
    for (const way of WAYS) {
      const tally = row.ways[way]
      const on = landed[way]
      const right = on !== undefined && truth !== undefined && on.start === truth.start && on.end === truth.end
      if (truth) tally.asked++
      if (right) tally.found++
      else if (on) {
        tally.wrong++
        if (isOther(text, mention, changed.text, on)) tally.unequal++
      }
      if (values.misses && way !== 'plain' && row === byLanguage.get(language) && right !== (truth !== undefined || on !== undefined)) tell(`${way} ${language} ${name}`, analysis, mention, changed, on)
    }
  }
}

/** What is close enough to make another value or name of words. */
function beside(text: string, { start, end }: Span): string { return `${text.slice(Math.max(0, start - 8), start)}|${text.slice(end, end + 8)}` }

function anchored(text: string, { kind, start, end }: Mention, now: string): Readonly<Record<'diff' | 'search', Span | undefined>> {
  const context = { source: 'a.txt', created: '2025-06-06T10:00:00Z', creator: {}, newId: () => '00000000-0000-4000-8000-000000000001', gate }
  const { page } = act(anchor(emptyPage(), text, gate), { act: 'tag', spans: [{ start, end }], kind }, context).after
  const spanIn = (former: boolean): Span | undefined => {
    const [spot] = anchor(page, now, gate, former ? { textOf: () => text, diff: diffLists } : undefined).spots
    return spot?.kind === 'here' ? spot : undefined
  }
  return { diff: spanIn(true), search: spanIn(false) }
}

function plain(text: string, { start, end }: Span, now: string): Span | undefined {
  return plainSearch(now, { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) }, start)
}

/** What a mention says: its value, or the words of a name. */
function keyOf({ text }: Analysis, mention: Mention): string {
  switch (mention.kind) {
    case 'figure': return `${mention.value} ${mention.max ?? ''} ${mention.unit ?? ''}`
    case 'date': return mention.value
    case 'person': return wordsIn({ text, ...mention })
  }
}

/** Whether words in the present text say another value or name than the mention did; the very same words do not, unless they are part of more now. */
function isOther(text: string, mention: Mention, now: string, on: Span): boolean {
  // In their articles, as a reader has them: a line alone may be too short to tell its language.
  const said = (place: Span, { mentions }: Analysis) => mentions.filter((one) => one.kind === mention.kind && one.start < place.end && place.start < one.end)
  const [before, after] = [read(text), read(now)]
  const sameWords = wordsIn({ text, ...mention }) === wordsIn({ text: now, ...on })
  if (sameWords && said(on, after).every(({ start, end }) => start >= on.start && end <= on.end)) return false
  const key = (place: Span, analysis: Analysis) => said(place, analysis).map((one) => keyOf(analysis, one)).join(' + ')
  return key(on, after) !== key(mention, before)
}

function tell(head: string, analysis: Analysis, mention: Mention, { text, truth }: Changed, on: Span | undefined): void {
  const quote = (whole: string, span: Span | undefined) => (span ? `${whole.slice(Math.max(0, span.start - 40), span.start)}[${whole.slice(span.start, span.end)}]${whole.slice(span.end, span.end + 40)}`.replaceAll('\n', '⏎') : '–')
  console.log(`${head}\n  was    ${quote(analysis.text, mention)}\n  truth  ${quote(text, truth)}\n  landed ${quote(text, on)}`)
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(keyOf(one), [...groups.get(keyOf(one)) ?? [], one])
  return groups
}

function rowOf(rows: Map<string, Row>, name: string): Row {
  const row = rows.get(name) ?? newRow()
  rows.set(name, row)
  return row
}

function pick<T>(list: readonly T[]): T { return list[Math.floor(random() * list.length)] as T }

function print(title: string, rows: ReadonlyMap<string, Row>): void {
  const all = newRow()
  for (const { trials, otherwise, ways } of rows.values()) {
    all.trials += trials
    all.otherwise += otherwise
    for (const way of WAYS) for (const key of ['asked', 'found', 'wrong', 'unequal'] as const) all.ways[way][key] += ways[way][key]
  }
  console.log(`\n${title.padEnd(24)} trials (read otherwise) | ${WAYS.map((way) => `${way}: recall, false, unequal`.padEnd(28)).join(' | ')}`)
  for (const [name, { trials, otherwise, ways }] of [...rows, ['all', all] as const]) {
    console.log(`${name.padEnd(24)} ${String(trials).padStart(6)} ${`(${otherwise})`.padStart(16)} | ${WAYS.map((way) => told(ways[way], trials).padEnd(28)).join(' | ')}`)
  }
}

function told({ asked, found, wrong, unequal }: Tally, trials: number): string { return `${percent(found, asked)} ${percent(wrong, trials)} ${String(unequal).padStart(5)}` }
function percent(part: number, whole: number): string { return whole === 0 ? '      – ' : `${(100 * part / whole).toFixed(2).padStart(6)} %` }
