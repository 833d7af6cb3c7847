const ENDING = '.annotations.jsonld'
const PLAIN = '.txt'

/**
 * The sidecar beside an article: flood.annotations.jsonld for flood.txt. An article with another ending keeps it in the name
 * (flood.md.annotations.jsonld), because flood.txt and flood.md must not share one.
 */
export function sidecarName(article: string): string {
  return (article.endsWith(PLAIN) && baseLength(article) > PLAIN.length ? article.slice(0, -PLAIN.length) : article) + ENDING
}

/** The names that the article of a sidecar may have, the likelier first; none where the name is no sidecar's. */
export function articleNamesOf(sidecar: string): readonly string[] {
  if (!sidecar.endsWith(ENDING) || baseLength(sidecar) === ENDING.length) return []
  const name = sidecar.slice(0, -ENDING.length)
  return [name + PLAIN, name]
}

function baseLength(path: string): number { return path.length - path.lastIndexOf('/') - 1 }
