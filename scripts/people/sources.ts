import type { Engine } from '../../server/core/lexicon/engine.ts'
import { byGuidelines } from './by-guidelines.ts'
import { commonWords, withoutGrammar } from './common-words.ts'
import { asGujarati, loadCorpora, loadSet, recased, withOtherNames, type Example } from './examples.ts'
import { namePartsOf, type NamesFor } from './name-lists.ts'
import type { Made } from './sentences.ts'
import { fromTemplates } from './templates.ts'
import { declaration, subtitleWords } from './texts.mjs'

/** Sets, the language whose names may be put in, and how many times each sentence is used. */
export const SETS: readonly (readonly [name: string, names: string | undefined, times: number])[] = [
  ['hi.hiner', 'hi', 1], ['hi.il-ner', 'hi', 1], ['ne.ebiquity', 'hi', 1], ['en.uner', 'en', 3], ['pt.uner', 'pt', 1], ['da.uner', undefined, 1], ['sv.uner', undefined, 1],
  ['hr.uner', undefined, 1], ['sr.uner', undefined, 1], ['bn.rifat', 'bn', 2], ['or.il-ner', 'or', 1], ['te.il-ner', 'te', 1], ['ur.il-ner', 'ur', 1], ['zh.uner', 'zh', 2],
]

/** Languages with a labelled set of their own that has many names: there, sentences that were put together would blur what real ones say. */
const LABELLED: ReadonlySet<string> = new Set(SETS.map(([name]) => name.slice(0, 2)).filter((language) => language !== 'te' && language !== 'ur'))

/** Languages of the templates, and how many sentences are made from them. */
const TEMPLATES: readonly (readonly [string, number])[] = [['hi', 7000], ['gu', 7000], ['en', 4000], ['es', 600], ['fr', 600], ['de', 600], ['pt', 400], ['id', 400], ['tr', 600], ['ru', 500], ['uk', 400],
  ['mr', 2500], ['ne', 2000], ['bn', 2500], ['pa', 2500], ['or', 1100], ['ta', 2500], ['te', 2500], ['kn', 2500], ['ml', 2600], ['ar', 2600], ['fa', 2400], ['ur', 2500], ['ko', 2700], ['ja', 2800], ['zh', 2800], ['vi', 700],
]

const SENTENCES_OF_WORDS = 1500
// They are few, and the only written sentences of some languages.
const CORPORA_TIMES = 3
// Further down names are many.
const MOST_SUBTITLE_WORDS = 4000

interface Places {
  /** With people/*.jsonl and names.jsonl. */
  readonly data: string
  /** Of texts.mjs. */
  readonly texts: string
  readonly locales: string
}

type Add = (example: Example, made?: Made) => void

/** Adds all that is learned from; of the sets what `part` chooses. */
export function addSources({ data, texts, locales }: Places, part: (set: ReturnType<typeof loadSet>) => readonly Example[], engine: Engine, namesFor: NamesFor, random: () => number, add: Add): void {
  for (const [name, language, times] of SETS) {
    for (const raw of part(loadSet(data, name))) addLabelled(name, byGuidelines(name, raw, engine), language, times)
  }
  for (const [language, count] of TEMPLATES) {
    const made: Made = LABELLED.has(language) ? 'filled in' : 'filled in for want of others'
    for (const example of fromTemplates(language, count, engine, random)) add((language === 'en' || random() < 0.3) && random() < 0.06 ? recased(example, random) : example, made)
    for (const text of declaration(texts, language)) for (let i = 0; i < 2; i++) add({ text, people: [] })
  }
  for (const example of loadCorpora(locales)) for (let i = 0; i < CORPORA_TIMES; i++) add(example)
  for (const [language] of TEMPLATES) addWords(language)

  function addLabelled(set: string, example: Example, language: string | undefined, times: number): void {
    const others = language === undefined ? undefined : namesFor(language)
    for (let i = 0; i < times; i++) {
      const renamed = others && example.people.length > 0 && random() < 0.4 ? withOtherNames(example, others, random) : example
      add(set.includes('uner') && random() < 0.12 ? recased(renamed, random) : renamed)
    }
    if (set.startsWith('hi.') && (example.people.length > 0 || random() < 0.6)) add(asGujarati(random() < 0.4 ? withOtherNames(example, namesFor('hi'), random) : example))
  }

  function addWords(language: string): void {
    const pack = engine.packs.get(language)?.pack
    const known = new Set([...namePartsOf(language, namesFor(language)), ...(pack?.people.given ?? '').split('|'), ...(pack?.people.family ?? '').split('|')])
    const words = commonWords(language, subtitleWords(texts, language).slice(0, MOST_SUBTITLE_WORDS), (word) => known.has(word))
    const endings = (pack?.writing.caseEndings ?? '').split('|').filter((ending) => ending !== '')
    const made: Made = LABELLED.has(language) ? 'in any order' : 'in any order for want of others'
    for (const example of withoutGrammar(language, words, namesFor(language), endings, SENTENCES_OF_WORDS, random)) add(example, made)
  }
}
