import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HumanLayer } from '../../server/core/human.ts'
import type { Link } from '../../server/core/model.ts'
import { makeArticle, NO_HUMAN, withHuman } from '../../server/library/article.ts'
import { libraryOf, withArticle, withArticles, withoutArticle, type Library, type LibraryArticle } from '../../server/library/library.ts'
import { engine } from '../support/check.ts'

function article(name: string, text: string, human: HumanLayer = NO_HUMAN): LibraryArticle {
  return makeArticle({ uri: `file:///${name}`, name, text, human }, engine())
}

const DAWN = article('dawn.txt', 'Published on 12 May 2024.\n\n41 people were killed when the bridge at Lyon fell on Friday, police said.\nMayor Asha Velkar said the bridge was built in 1962.\n')
const DUSK = article('dusk.txt', 'Published on 12 May 2024.\n\nPolice said 57 people were killed when the bridge at Lyon fell on Friday.\nMayor Asha Velkar saw the bridge, built in 1962.\n')
const NOON = article('noon.txt', 'Published on 13 May 2024.\n\nThe bridge fell on 10 May and 41 people were killed, Asha Velkar told reporters.\n')
const NOON_LATER = article('noon.txt', 'Published on 13 May 2024.\n\nThe bridge fell on 10 May and 57 people were killed, Asha Velkar told reporters.\n')

/** All links from either end, by article and mention. */
function linksIn(library: Library): readonly Link[] {
  return [...library.articles.values()].flatMap(({ uri, analysis }) => analysis.mentions.flatMap((_, mention) => library.linksAt({ article: uri, mention })))
}

/** All that can be seen of a library. */
function seen(library: Library) {
  return {
    articles: [...library.articles.keys()], people: [...library.people.people], links: linksIn(library),
  }
}

test('articles are in path order, however they came in', () => {
  const names = (library: Library) => [...library.articles.values()].map(({ name }) => name)
  const wanted = ['a.txt', 'b/a.txt', 'b/b.txt', 'é.txt']
  const made = wanted.map((name) => article(name, ''))
  assert.deepEqual(names(libraryOf(made.toReversed())), wanted)
  assert.deepEqual(names(made.toReversed().reduce(withArticle, libraryOf([]))), wanted)
})

test('a library changed step by step is the same as one made at once', () => {
  const steps: readonly ((library: Library) => Library)[] = [
    (library) => withArticle(library, DAWN), (library) => withArticle(library, NOON), (library) => withArticle(library, DUSK),
    (library) => withArticle(library, NOON_LATER), (library) => withoutArticle(library, DAWN.uri), (library) => withArticles(library, [DAWN, NOON], [DUSK.uri]),
    (library) => withArticle(library, DUSK),
  ]
  let library = libraryOf([])
  for (const step of steps) {
    library = step(library)
    assert.deepEqual(seen(library), seen(libraryOf(library.articles.values())))
  }
})

test('links are found from either end, that end first, and a conflict is among them', () => {
  const library = libraryOf([DAWN, DUSK, NOON])
  assert.ok(linksIn(library).some(({ relation }) => relation === 'differs'))
  for (const link of linksIn(library)) {
    assert.deepEqual(library.linksAt(link.a).find(({ b }) => b.article === link.b.article && b.mention === link.b.mention), link)
    assert.deepEqual(library.linksAt(link.b).find(({ b }) => b.article === link.a.article && b.mention === link.a.mention), { ...link, a: link.b, b: link.a })
  }
  assert.deepEqual(library.linksAt({ article: 'file:///none', mention: 0 }), [])
})

test('what did not change is not made again', () => {
  const before = libraryOf([DAWN, DUSK])
  assert.equal(withArticle(before, DAWN), before)
  assert.equal(withoutArticle(before, 'file:///none'), before)
  const { people } = before
  const links = linksIn(before)
  const judged = withHuman(DAWN, { ...NO_HUMAN, verdicts: [{ start: 0, end: 1, annotation: 'urn:uuid:1', verdict: 'ignore' }] }, engine())
  assert.equal(judged.analysis, DAWN.analysis)
  const after = withArticle(before, judged)
  assert.notEqual(after, before)
  assert.deepEqual(linksIn(after), links)
  assert.equal(after.people, people)
})

test('a tag is analysed anew, and taking it away gives back what was', () => {
  const start = DAWN.analysis.text.indexOf('police') < 0 ? DAWN.analysis.text.indexOf('bridge') : 0
  const tagged = withHuman(DAWN, { ...NO_HUMAN, tags: [{ act: 'tag', start, end: start + 6, annotation: 'urn:uuid:1', kind: 'figure' }] }, engine())
  assert.notEqual(tagged.analysis, DAWN.analysis)
  assert.deepEqual(withHuman(tagged, NO_HUMAN, engine()).analysis, DAWN.analysis)
})
