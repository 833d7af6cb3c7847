import { identifyPeople } from '../../server/core/link/identify-people.ts'
import type { Analysis, Person } from '../../server/core/model.ts'
import { keyOf } from '../../server/core/text/name-parts.ts'
import type { BenchName, NamePair } from './name-pairs.ts'

/** For each pair whether the product joins its names, and which other names it joins the first one with. Each name is an article of its own. */
export function identified(pairs: readonly NamePair[]): ReadonlyMap<NamePair, { readonly found: boolean; readonly wrong: readonly string[] }> {
  const names = new Map<string, BenchName>()
  const uris = new Map<NamePair, readonly [string, string]>()
  pairs.forEach((pair, i) => {
    // One spelling is one article, for two rows may tell of two people of one name.
    const to = `to ${pair.to.text.toLowerCase().replace(/[.\s]+/g, ' ')}`
    names.set(`from ${i}`, pair.from)
    names.set(to, pair.to)
    uris.set(pair, [`from ${i}`, to])
  })
  const index = identifyPeople([...names].map(([uri, name]) => ({ uri, analysis: analysisOf(name) })))
  return new Map(pairs.map((pair) => {
    const [from, to] = uris.get(pair) as readonly [string, string]
    const person = index.personOf(from, keyOf(pair.from.parts))
    const others = person?.members.map(({ uri }) => uri).filter((uri) => uri.startsWith('to ')) ?? []
    return [pair, { found: others.includes(to), wrong: others.filter((uri) => uri !== to).map((uri) => uri.slice(3)) }]
  }))
}

function analysisOf({ text, lang, parts }: BenchName): Analysis {
  const person: Person = { key: keyOf(parts), name: text, lang, spellings: [{ text, lang, count: 1 }], roles: [] }
  return { text: '', languages: [lang], document: { tokens: [], paragraphs: [], sentences: [] }, published: undefined, mentions: [], people: [person], facts: [] }
}
