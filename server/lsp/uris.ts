import { URI } from 'vscode-uri'

/**
 * One spelling a document inside the server, the client's own spelling outside: clients escape differently ("%28" and "(" are one
 * character), and one that is answered in another spelling than its own takes it for another document.
 */
export interface Uris {
  /** The server's spelling; remembers the client's. */
  readonly inward: (uri: string) => string
  /** The client's spelling, where it ever said one. */
  readonly outward: (uri: string) => string
}

export function uriSpellings(): Uris {
  const spelled = new Map<string, string>()
  return {
    inward: (uri) => {
      const canonical = canonicalUri(uri)
      if (canonical !== uri) spelled.set(canonical, uri)
      return canonical
    },
    outward: (uri) => spelled.get(uri) ?? uri,
  }
}

export function canonicalUri(uri: string): string {
  const text = URI.parse(uri).toString()
  return text.endsWith('/') && text.length > 'file:///'.length ? text.slice(0, -1) : text
}

/** Path of a URI below a folder's, "/"-separated and readable; undefined where it is not below it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  if (!uri.startsWith(prefix)) return undefined
  return URI.parse(uri).path.slice(URI.parse(prefix).path.length)
}

export function baseName(uri: string): string {
  const { path } = URI.parse(uri)
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The URI of a file in the same folder. */
export function siblingUri(uri: string, name: string): string {
  const parsed = URI.parse(uri)
  return parsed.with({ path: parsed.path.slice(0, parsed.path.lastIndexOf('/') + 1) + name }).toString()
}
