/*
 * npm run score:people -- DATA [SET …] [--choose] [--misses]: what the product finds in the held-back sentences: tagger, rules, memory and anti-evidence together, sentence
 * by sentence. First against the spans as the guidelines draw them, then against the set's own. --choose takes the sentences by which the training is chosen instead.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildEngine } from '../../server/core/lexicon/engine.ts'
import { PACKS } from '../../server/locales/index.ts'
import { recognizePeople } from '../../server/core/recognize/people.ts'
import { segment } from '../../server/core/text/segment.ts'
import { byGuidelines } from './by-guidelines.ts'
import { loadSet, type Example } from './examples.ts'

const [data, ...rest] = process.argv.slice(2)
if (data === undefined) throw new Error('Usage: npm run score:people -- DATA [SET …] [--choose] [--misses]')
const part = rest.includes('--choose') ? 'chosen' : 'held'
const named = rest.filter((arg) => !arg.startsWith('--'))
const engine = buildEngine(PACKS)
const sets = named.length > 0 ? named : readdirSync(join(data, 'people')).map((name) => name.replace(/\.jsonl$/, ''))
for (const set of sets) {
  const examples = loadSet(data, set)[part]
  const mapped = scoreOf(examples.map((example) => byGuidelines(set, example, engine)), rest.includes('--misses'))
  console.log(`${set.padEnd(14)} ${mapped}   as the set has it ${scoreOf(examples, false)}`)
}

/**
 * Exact spans: precision, recall, F1 in per cent. Some sets have the case ending of the last word inside, which the guidelines leave out:
 * a span may end inside the last word of theirs.
 */
function scoreOf(examples: readonly Example[], withMisses: boolean): string {
  let hit = 0
  let said = 0
  let gold = 0
  for (const { text, people } of examples) {
    const names = recognizePeople(segment(text, engine))
    const right = people.map(([start, end]) => `${start}-${end}`)
    const found = names.map(({ start, end }) => {
      const same = people.find((span) => span[0] === start && span[1] > end && !/\s/.test(text.slice(end, span[1])))
      return `${start}-${same ? same[1] : end}`
    })
    said += found.length
    gold += right.length
    hit += found.filter((span) => right.includes(span)).length
    if (!withMisses || found.join() === right.join()) continue
    const words = (spans: readonly string[], others: readonly string[]): string => spans.filter((span) => !others.includes(span)).map((span) => text.slice(...span.split('-').map(Number))).join(' | ')
    console.log(`missed ${words(right, found)}   extra ${words(found, right)}\n     ${text}`)
  }
  const percent = (part: number, whole: number): string => (whole === 0 ? 0 : 100 * part / whole).toFixed(1).padStart(5)
  const [precision, recall] = [hit / Math.max(1, said), hit / Math.max(1, gold)]
  return `P ${percent(hit, said)}  R ${percent(hit, gold)}  F1 ${percent(2 * precision * recall, precision + recall)}  of ${gold}`
}
