import { PACKS } from '../../server/locales/index.ts'
import { buildEngine } from '../../server/core/lexicon/engine.ts'
import { makeArticle, NO_HUMAN } from '../../server/library/article.ts'
import { libraryOf, type LibraryArticle } from '../../server/library/library.ts'
import { generateFolder, personsNamed } from '../folder/generate.ts'

/**
 * Identity in a generated folder, of which it is known who is who: of all pairs of two articles' people whose full names are written out, how many of those that the
 * product joins are one person (precision) and how many of one person it joins (recall), and the people it mixes up.
 */
export function folderIdentity(articles: number, report: 'names' | 'figures' = 'figures'): string {
  const engine = buildEngine(PACKS)
  const truth = personsNamed()
  const made: LibraryArticle[] = []
  for (const { path, text } of generateFolder(articles)) made.push(makeArticle({ uri: path, name: path, text, human: NO_HUMAN }, engine))
  const begin = performance.now()
  const library = libraryOf(made)
  const count = library.people.count
  const took = performance.now() - begin
  const cells = new Map<string, number>()
  const clusters = new Map<string, number>()
  const persons = new Map<string, number>()
  const named = new Map<string, Set<string>>()
  let asked = 0
  for (const { uri, analysis } of made) for (const { key, name } of analysis.people) {
    const person = truth.get(name)
    const cluster = library.people.personOf(uri, key)?.id
    if (person === undefined || cluster === undefined) continue
    asked++
    for (const [counts, at] of [[cells, `${person} ${cluster}`], [clusters, cluster], [persons, person]] as const) counts.set(at, (counts.get(at) ?? 0) + 1)
    named.set(cluster, (named.get(cluster) ?? new Set()).add(`${person} ${name}`))
  }
  const [both, joined, same] = [pairs(cells), pairs(clusters), pairs(persons)]
  const mixed = [...named].filter(([, names]) => new Set([...names].map((name) => name.slice(0, name.indexOf(' ')))).size > 1)
  const lines = [`${articles} articles, ${asked} people in them, ${persons.size} persons, ${clusters.size} clusters (${count} with lone names), identified in ${took.toFixed(0)} ms`,
    `precision ${(100 * both / joined).toFixed(2)} %, recall ${(100 * both / same).toFixed(2)} %, ${mixed.length} clusters of several persons`]
  if (report === 'names') for (const [id, names] of mixed.slice(0, 40)) lines.push(`  ${id}: ${[...names].join(' | ')}`)
  return lines.join('\n')
}

function pairs(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count * (count - 1) / 2
  return sum
}
