/** The path of `to` as seen from the folder of `from`: two "/"-separated paths below the same root. Plain names, not yet a reference. */
export function relativeSource(from: string, to: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/')
}

/**
 * A relative path as a relative IRI reference (RFC 3987): what has a meaning in references is percent-encoded, letters of all scripts
 * stay readable. "a: 50%.txt" becomes "./a:%2050%25.txt", for before a colon would stand a scheme.
 */
export function toReference(path: string): string {
  const encoded = path.replace(/[\u0000-\u0020"#%<>?\\^`{|}\u007f-\u009f]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/[\ud800-\udfff]/gu, '%EF%BF%BD')
  return encoded.split('/')[0]?.includes(':') ? `./${encoded}` : encoded
}

/** The path behind a reference; what can't be decoded stays as it is. */
export function fromReference(reference: string): string {
  const path = reference.startsWith('./') ? reference.slice(2) : reference
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
