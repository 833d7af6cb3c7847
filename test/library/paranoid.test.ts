import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generateFolder } from '../../bench/folder/generate.ts'
import { makeArticle, NO_HUMAN } from '../../server/library/article.ts'
import { libraryOf, withArticles, type LibraryArticle } from '../../server/library/library.ts'
import { paranoid, said } from '../../server/library/paranoid.ts'
import { engine } from '../support/check.ts'

/** The articles of a folder, each in three states: as it is, cut short, and with the names and figures of another. */
function states(): readonly (readonly LibraryArticle[])[] {
  const texts = [...generateFolder(40)]
  return texts.map(({ path, text }, i) => {
    const uri = `file:///${path}`
    const other = texts[(i + 7) % texts.length]?.text ?? ''
    return [text.slice(0, 1500), text.slice(0, 400), text.slice(0, 700) + other.slice(0, 700)].map((one) => makeArticle({ uri, name: path, text: one, human: NO_HUMAN }, engine()))
  })
}

test('kept up through hundreds of changes, a library says what a fresh one says, and names every article that reads otherwise', () => {
  const pool = states()
  let library = libraryOf([])
  let mark = 0
  const told = new Map<string, string>()
  let state = 12345
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor(state / 4294967296 * limit)
  }
  for (let step = 0; step < 150; step++) {
    const put = Array.from({ length: 1 + below(3) }, () => (pool[below(pool.length)] as readonly LibraryArticle[])[below(3)] as LibraryArticle)
    const gone = below(4) === 0 ? [...library.articles.keys()].slice(0, 1) : []
    library = withArticles(library, put, gone.filter((uri) => put.every((article) => article.uri !== uri)))
    const touched = library.touchedSince(mark)
    mark = touched.mark
    for (const uri of touched.uris) told.set(uri, said(library, uri))
    for (const uri of library.articles.keys()) assert.equal(told.get(uri), said(library, uri), `step ${step}: ${uri} changed untold`)
    if (step % 5 === 0) assert.deepEqual(paranoid(library), [], `step ${step}`)
  }
  assert.deepEqual(paranoid(library), [])
  assert.ok([...library.articles.values()].some(({ uri, analysis }) => analysis.mentions.some((_, mention) => library.linksAt({ article: uri, mention }).length > 0)))
})
