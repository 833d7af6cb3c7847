/* Learns the tagger's weights: an averaged structured perceptron with the features of server/core/recognize/people/features.ts. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildEngine } from '../../server/core/lexicon/engine.ts'
import { PACKS } from '../../server/locales/index.ts'
import { projected } from './project.ts'
import { inLettersOf } from './foreign.ts'
import { asGujarati, loadCorpora, loadNames, loadSet, recased, withOtherNames, type Example } from './examples.ts'
import { seeded } from './random.ts'
import { measure, prepare, trainSmall, trainWeights, typicalMargin, type Prepared } from './perceptron.ts'
import { encodeWeights } from './encode-weights.ts'
import { fromTemplates } from './templates.ts'

const SEED = 20250601
// In all buckets, then in those that are kept.
const EPOCHS = [3, 4] as const
const SIZE = { bits: 20, keep: 160_000 }

/** Sets, the language whose names may be put in, and how many times each sentence is used. */
const SETS: readonly (readonly [string, string | undefined, number])[] = [
  ['hi.hiner', 'hi', 1], ['hi.il-ner', 'hi', 1], ['ne.ebiquity', 'hi', 1], ['en.uner', 'en', 3], ['pt.uner', undefined, 1], ['da.uner', undefined, 1], ['sv.uner', undefined, 1],
  ['hr.uner', undefined, 1], ['sr.uner', undefined, 1], ['bn.rifat', 'bn', 2], ['or.il-ner', undefined, 1], ['te.il-ner', 'te', 1], ['ur.il-ner', 'ur', 1], ['zh.uner', 'zh', 2],
]

/** Languages of the aligned news that are learned from, and how many times each line is used. */
const NEWS = ['en', 'hi', 'gu', 'mr', 'fr', 'es', 'de', 'pt', 'ru', 'uk', 'bn', 'pa', 'ne', 'ta', 'te', 'kn', 'ml', 'ar', 'fa', 'ur', 'ko', 'ja', 'tr', 'id', 'vi']
const NEWS_TIMES = 2

/** Languages of the templates, and how many sentences are made from them. */
const TEMPLATES: readonly (readonly [string, number])[] = [['hi', 7000], ['gu', 7000], ['en', 4000], ['es', 600], ['fr', 600], ['de', 600], ['pt', 400], ['id', 400], ['tr', 600], ['ru', 500], ['uk', 400],
  ['mr', 2500], ['ne', 2000], ['bn', 2500], ['pa', 2500], ['or', 1100], ['ta', 2500], ['te', 2500], ['kn', 2500], ['ml', 2600], ['ar', 2600], ['fa', 2400], ['ur', 2500], ['ko', 2700], ['ja', 2800], ['zh', 2800], ['vi', 700],
]

const data = process.argv[2]
if (data === undefined) throw new Error('Usage: npm run train:people -- DATA')

const engine = buildEngine(PACKS)
const random = seeded(SEED)
const names = loadNames(data)
const train: Prepared[] = []
const held = new Map<string, readonly Example[]>()
const foreign = (names.get('en') ?? []).filter((name) => /^[A-Za-z .'-]+$/.test(name))
// Most names in the news of Indian languages are foreign, so half of those put in are; Chinese writes a point between their parts.
const namesMemo = new Map<string, readonly string[]>()
const namesFor = (language: string): readonly string[] => {
  let all = namesMemo.get(language)
  if (!all) namesMemo.set(language, all = [...names.get(language) ?? [], ...foreign.filter((_, i) => language !== 'zh' || i % 4 === 0).map((name) => inLettersOf(language, name).replaceAll(' ', language === 'zh' ? '·' : ' '))])
  return all
}
const add = (example: Example): void => { for (const one of prepare(example, engine)) train.push(one) }

for (const [name, language, times] of SETS) {
  const set = loadSet(data, name)
  held.set(name, set.held)
  const others = language === undefined ? undefined : namesFor(language)
  for (const example of set.train) {
    for (let i = 0; i < times; i++) {
      const renamed = others && example.people.length > 0 && random() < 0.4 ? withOtherNames(example, others, random) : example
      add(name.includes('uner') && random() < 0.12 ? recased(renamed, random) : renamed)
    }
    if (name.startsWith('hi.') && (example.people.length > 0 || random() < 0.6)) add(asGujarati(random() < 0.4 ? withOtherNames(example, namesFor('hi'), random) : example))
  }
  if (name.startsWith('hi.')) held.set(name.replace('hi.', 'gu~'), set.held.map(asGujarati))
}
for (const [language, count] of TEMPLATES) {
  for (const example of fromTemplates(language, count, engine, random)) add((language === 'en' || random() < 0.3) && random() < 0.06 ? recased(example, random) : example)
}
for (const example of loadCorpora(join(import.meta.dirname, '../../server/locales'))) for (let i = 0; i < 2; i++) add(example)
console.log(`${train.length} sentences`)
// A first tagger finds the English names of aligned news, which label the other languages' side.
const base = encodeWeights(trainWeights([...train], { epochs: 2, buckets: 1 << SIZE.bits, random }), 1, SIZE).quantised
const scored = { ...engine, nameWeights: { ...base, typical: typicalMargin(train, base) } }
for (const language of NEWS) {
  const set = projected(data, language, scored)
  held.set(`${language}.news`, set.held)
  console.log(`${language}: ${set.train.length} lines of news, ${set.train.reduce((sum, { people }) => sum + people.length, 0)} names`)
  const others = namesFor(language)
  for (let i = 0; i < NEWS_TIMES; i++) for (const example of set.train) add(random() < 0.5 && others.length > 0 ? withOtherNames(example, others, random) : example)
}
console.log(`${train.length} sentences`)
const weights = trainSmall(train, SIZE.keep, { epochs: EPOCHS[0], buckets: 1 << SIZE.bits, random }, { epochs: EPOCHS[1], buckets: 1 << SIZE.bits, random })
const { text, quantised } = encodeWeights(weights, typicalMargin(train, weights), SIZE)
for (const [name, examples] of held) console.log(name.padEnd(14), measure(examples.flatMap((example) => [...prepare(example, engine)]), quantised))
const file = process.env['OUT'] ?? join(import.meta.dirname, '../../server/locales/generated/people/weights.ts')
writeFileSync(file, `// Generated by npm run train:people; see README.md beside it for data, licence and scores. Not to be edited.\nexport const weights = '${text}'\n`)
console.log(`${Math.round(text.length / 1024)} KB`)
