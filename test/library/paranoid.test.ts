import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generateFolder } from '../../bench/folder/generate.ts'
import type { HumanLayer } from '../../server/core/human.ts'
import { relativeSource } from '../../server/core/sidecar/relative-source.ts'
import { NO_MEMO } from '../../server/core/analyze-again.ts'
import { makeArticle, makeArticleAgain, NO_HUMAN } from '../../server/library/article.ts'
import { libraryOf, withArticles, type LibraryArticle } from '../../server/library/library.ts'
import { misread, paranoid, said } from '../../server/library/paranoid.ts'
import { engine } from '../support/check.ts'

/** The articles of a folder, each in several states: as it is, cut short, with the names and figures of another, and with what a human said of who is who, of a fact, and of whole stories. */
function states(): readonly (readonly LibraryArticle[])[] {
  const texts = [...generateFolder(40)]
  return texts.map(({ path, text }, i) => {
    const uri = `file:///${path}`
    const other = texts[(i + 7) % texts.length]?.text ?? ''
    const made = [text.slice(0, 1500), text.slice(0, 400), text.slice(0, 700) + other.slice(0, 700)].map((one) => makeArticle({ uri, name: path, text: one, human: NO_HUMAN }, engine()))
    const ruled = [1, 2].map((apart) => makeArticle({ uri, name: path, text: text.slice(0, 1500), human: ruling(made[0] as LibraryArticle, texts[(i + apart) % texts.length]?.path ?? '', texts[(i + apart) % texts.length]?.text ?? '') }, engine()))
    const [own] = made as [LibraryArticle]
    const judged = [1, 2].flatMap((apart) => {
      const { path: there = '', text: theirs = '' } = texts[(i + apart) % texts.length] ?? {}
      return [judging(own, there, theirs), parting(own, there)].map((human) => makeArticle({ uri, name: path, text: text.slice(0, 1500), human }, engine()))
    })
    return [...made, ...ruled, ...judged]
  })
}

/** That somebody of the article is, or is not, the first one of another article. */
function ruling({ name, analysis }: LibraryArticle, path: string, text: string): HumanLayer {
  const [here, there] = [analysis, makeArticle({ uri: path, name: path, text: text.slice(0, 1500), human: NO_HUMAN }, engine()).analysis].map(({ mentions }) => mentions.find(({ kind }) => kind === 'person'))
  if (!here || !there) return NO_HUMAN
  const verdict = name.length % 2 === 0 ? 'same-person' : 'different-person'
  return { ...NO_HUMAN, verdicts: [{ annotation: name, start: here.start, end: here.end, verdict, other: { source: relativeSource(name, path), exact: text.slice(there.start, there.end) } }] }
}

/** That a figure of the article is not of the event of the first such figure of another one, or that it is, or that it is the right one. */
function judging({ name, analysis }: LibraryArticle, path: string, text: string): HumanLayer {
  const there = makeArticle({ uri: path, name: path, text: text.slice(0, 1500), human: NO_HUMAN }, engine()).analysis.mentions.filter(({ kind }) => kind === 'figure')
  const here = analysis.mentions.filter(({ kind }) => kind === 'figure')
  const verdicts = here.slice(0, there.length).map(({ start, end }, i) => ({
    annotation: `${name} ${i}`, start, end, verdict: (['different-event', 'same-event', 'this-right'] as const)[i % 3] ?? 'ignore' as const,
    other: { source: relativeSource(name, path), exact: text.slice(there[i]?.start, there[i]?.end) },
  }))
  return { ...NO_HUMAN, verdicts }
}

function parting({ name }: Pick<LibraryArticle, 'name'>, path: string): HumanLayer {
  return { ...NO_HUMAN, otherStories: [{ annotation: name, source: relativeSource(name, path) }] }
}

test('kept up through hundreds of changes, a library says what a fresh one says, and names every article that reads otherwise', () => {
  const pool = states()
  let library = libraryOf([])
  let mark = 0
  const told = new Map<string, string>()
  const seen = new Set<string>()
  const below = dice(12345)
  for (let step = 0; step < 150; step++) {
    const put = Array.from({ length: 1 + below(3) }, () => (pool[below(pool.length)] as readonly LibraryArticle[])[below(9)] as LibraryArticle)
    const gone = below(4) === 0 ? [...library.articles.keys()].slice(0, 1) : []
    library = withArticles(library, put, gone.filter((uri) => put.every((article) => article.uri !== uri)))
    const touched = library.touchedSince(mark)
    mark = touched.mark
    for (const uri of touched.uris) told.set(uri, said(library, uri))
    for (const uri of library.articles.keys()) assert.equal(told.get(uri), said(library, uri), `step ${step}: ${uri} changed untold`)
    if (step % 5 > 0) continue
    assert.deepEqual(paranoid(library), [], `step ${step}`)
    for (const link of [...library.articles.values()].flatMap(({ uri, analysis }) => analysis.mentions.flatMap((_, mention) => library.linksAt({ article: uri, mention })))) for (const { rule } of link.because) seen.add(rule)
  }
  assert.deepEqual(paranoid(library), [])
  // All that links are made of has come and gone on the way.
  assert.deepEqual(['link-same-value', 'link-other-value', 'link-carried', 'link-human-same-event', 'link-human-this-right'].filter((rule) => !seen.has(rule)), [])
})

test('an open article that reads otherwise than for the first time is told of', () => {
  const input = { uri: 'file:///a.txt', name: 'a.txt', human: NO_HUMAN }
  const first = makeArticleAgain(NO_MEMO, { ...input, text: 'On 2 June 41 people died.\nOn 3 June it rained.' }, engine())
  const { article } = makeArticleAgain(first.memo, { ...input, text: 'On 2 June 47 people died.\nOn 3 June it rained.' }, engine())
  assert.deepEqual(misread(libraryOf([article]), [input.uri, 'file:///gone.txt'], engine()), [])
  const { analysis } = first.article
  const stale = { ...article, analysis: { ...analysis, text: article.analysis.text } }
  assert.match(misread(libraryOf([stale]), [input.uri], engine()).join(), /read again.*"value":41.*read first.*"value":47/s)
})

// Of one story, by so many sources that not all of them look at all others: a sentence each way, of which a source tells some.
const TOLD: readonly (readonly string[])[] = [
  ['A ferry sank off Kelmar on Friday, killing 41 people, harbour chief Tara Bisht said.', 'A ferry sank off Kelmar on Friday, killing 47 people, harbour chief Tara Bisht said.', 'At least 41 people were killed when a ferry sank off Kelmar, Omar Sheikh said.'],
  ['Divers rescued 1,377 passengers, minister Omar Sheikh said.', 'Divers rescued 1,337 passengers, minister Omar Sheikh said.', 'Some 1,377 passengers were rescued, Ines Duarte said.'],
  ['The ship, built in 1974, carried 212 vehicles, engineer Ines Duarte said.', 'The ship carried 221 vehicles, engineer Ines Duarte said.'],
  ['President Ada Brock pledged $31.2 million for the families.', 'President Ada Brock pledged $32.1 million for the families.'],
  ['Per Holm, who leads the inquiry, signed the report on 14 March 2021.', 'Per Holm, who leads the inquiry, signed the report on 15 March 2021.'],
  ['Envoy Lena Park sold 5,120 tonnes of grain in Toro.', 'Envoy Lena Park sold 5,210 tonnes of grain in Toro.'],
  ['General Ivo Lenk sent 3,260 soldiers to Karst.', 'General Ivo Lenk sent 3,620 soldiers to Karst.', 'More than 3,200 soldiers were sent to Karst, General Ivo Lenk said.'],
  ['Doctor Mara Ilves vaccinated 8,415 children in Velmo.', 'Doctor Mara Ilves vaccinated 8,451 children in Velmo.'],
  ['Una Reyes, a judge, sentenced the captain on 9 February 2022.', 'Una Reyes, a judge, sentenced the captain on 2 September 2022.'],
]

const SOURCES = 30

test('a story with many sources: what follows from the links of others is kept up too', () => {
  const below = dice(7)
  const telling = (): string => TOLD.flatMap((ways) => below(3) > 0 ? [] : [ways[below(ways.length)] ?? '']).join('\n')
  const pool = Array.from({ length: SOURCES }, (_, i) => Array.from({ length: 6 }, () => makeArticle({ uri: `file:///${i}.txt`, name: `${i}.txt`, text: telling(), human: below(6) === 0 ? parting({ name: `${i}.txt` }, `${below(SOURCES)}.txt`) : NO_HUMAN }, engine())))
  let library = libraryOf(pool.map(([first]) => first as LibraryArticle))
  let { mark } = library.touchedSince(0)
  const told = new Map([...library.articles.keys()].map((uri) => [uri, said(library, uri)]))
  let carried = 0
  for (let step = 0; step < 80; step++) {
    library = withArticles(library, [(pool[below(SOURCES)] as readonly LibraryArticle[])[below(6)] as LibraryArticle], [])
    const touched = library.touchedSince(mark)
    mark = touched.mark
    for (const uri of touched.uris) told.set(uri, said(library, uri))
    const fresh = libraryOf(library.articles.values())
    for (const uri of library.articles.keys()) {
      const now = said(fresh, uri)
      assert.equal(told.get(uri), now, `step ${step}: ${uri}`)
      if (now.includes('link-carried')) carried++
    }
  }
  assert.ok(carried > 100, String(carried))
})

test('taken in lot by lot, with articles that change or leave before anybody asks, a folder says what a fresh one says', () => {
  const texts = [...generateFolder(72)]
  const pool = texts.map(({ path, text }, i) => [text, (texts[(i + 9) % texts.length]?.text ?? '')].map((one) => makeArticle({ uri: `file:///${path}`, name: path, text: one.slice(0, 600), human: NO_HUMAN }, engine())))
  const below = dice(99)
  const state = (at: number): LibraryArticle => (pool[at] as readonly LibraryArticle[])[below(2)] as LibraryArticle
  let library = libraryOf([])
  let mark = 0
  const told = new Map<string, string>()
  const ask = (step: string): void => {
    const touched = library.touchedSince(mark)
    mark = touched.mark
    for (const uri of touched.uris) told.set(uri, said(library, uri))
    const fresh = libraryOf(library.articles.values())
    for (const uri of library.articles.keys()) assert.equal(told.get(uri), said(fresh, uri), `${step}: ${uri}`)
  }
  // The first of them alone, then all the others at once: as many as are told without finding out whom each of them touches.
  for (let at = 0; at < pool.length; at += 12) {
    library = withArticles(library, pool.slice(at, at + 12).map((_, i) => state(at + i)), [])
    library.takeIn()
    if (at === 0) ask('the first lot')
  }
  ask('all lots')
  for (let step = 0; step < 16; step++) {
    for (let lot = below(4); lot >= 0; lot--) {
      const put = Array.from({ length: 1 + below(30) }, () => state(below(pool.length)))
      const gone = [...library.articles.keys()].filter((uri) => below(20) === 0 && put.every((article) => article.uri !== uri))
      library = withArticles(library, put, gone)
      library.takeIn()
    }
    ask(`step ${step}`)
  }
})

/** Numbers below a limit, the same at each run. */
function dice(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor(state / 4294967296 * limit)
  }
}
