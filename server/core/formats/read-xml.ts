import { MOST_DEPTH } from './format.ts'

/** An element; names as written, with their prefix. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

export type ReadXml =
  | { readonly kind: 'xml'; readonly root: XmlElement }
  /** `why` is a clause for the report. */
  | { readonly kind: 'problem'; readonly why: string }

/**
 * Reads the part of XML 1.0 that files of annotations need, in one pass: elements, attributes, text, CDATA, comments, the five named and
 * all numbered characters. A document type is refused whole, so that there are no entities to expand and nothing to fetch. Written out
 * here because core has no packages: what is left of XML without document types is less than what any package brings.
 */
export function readXml(content: string): ReadXml {
  const text = (content.charCodeAt(0) === 0xfeff ? content.slice(1) : content).replace(/\r\n?/g, '\n')
  const top: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [top]
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('<', at)
    const end = next < 0 ? text.length : next
    if (end > at) {
      const words = characters(text.slice(at, end))
      if (words === undefined) return problem(text, at, 'an entity that XML does not know by itself')
      if (open.length === 1 && words.trim() !== '') return problem(text, at, 'text outside of the document')
      if (open.length > 1) open.at(-1)!.children.push(words)
    }
    if (next < 0) break
    const step = markup(text, next, open)
    if (typeof step === 'string') return problem(text, next, step)
    at = step
  }
  if (open.length > 1) return problem(text, text.length, `<${open.at(-1)!.name}> is not closed`)
  const roots = top.children.filter((child): child is XmlElement => typeof child !== 'string')
  const [root] = roots
  return root && roots.length === 1 ? { kind: 'xml', root } : { kind: 'problem', why: 'not one document' }
}

interface Open { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly children: (XmlElement | string)[] }

/** Reads what begins with "<": the offset behind it, or what is wrong. */
function markup(text: string, at: number, open: Open[]): number | string {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4) ?? 'a comment that never ends'
  if (text.startsWith('<?', at)) return behind(text, '?>', at + 2) ?? 'an instruction that never ends'
  if (text.startsWith('<![CDATA[', at)) {
    const end = behind(text, ']]>', at + 9)
    if (end === undefined || open.length === 1) return 'CDATA out of place'
    open.at(-1)!.children.push(text.slice(at + 9, end - 3))
    return end
  }
  if (text.startsWith('<!', at)) return 'a document type: such files are not read'
  if (text.startsWith('</', at)) {
    END.lastIndex = at
    const name = END.exec(text)?.[1]
    const last = open.at(-1)!
    if (open.length === 1 || name !== last.name) return 'an end tag of another element'
    open.pop()
    return END.lastIndex
  }
  return element(text, at, open)
}

const NAME = '[\\p{L}_:][\\p{L}\\p{M}\\p{N}_:.\\-]*'
const START = new RegExp(`<(${NAME})`, 'uy')
const END = new RegExp(`</(${NAME})\\s*>`, 'uy')
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy')
const CLOSE = /\s*(\/?)>/y

function element(text: string, at: number, open: Open[]): number | string {
  START.lastIndex = at
  const name = START.exec(text)?.[1]
  if (name === undefined) return 'not a tag'
  const attributes = new Map<string, string>()
  let end = START.lastIndex
  for (;;) {
    ATTRIBUTE.lastIndex = end
    const found = ATTRIBUTE.exec(text)
    if (!found) break
    const value = characters((found[2] ?? found[3] ?? '').replace(/[\t\n]/g, ' '))
    if (value === undefined) return 'an entity that XML does not know by itself'
    if (attributes.has(found[1]!)) return `the attribute ${found[1]} twice`
    attributes.set(found[1]!, value)
    end = ATTRIBUTE.lastIndex
  }
  CLOSE.lastIndex = end
  const close = CLOSE.exec(text)
  if (!close) return `the tag <${name.slice(0, 40)}> is not well formed`
  if (open.length > MOST_DEPTH) return `more than ${MOST_DEPTH} elements in one another`
  const made: Open = { name, attributes, children: [] }
  open.at(-1)!.children.push(made)
  if (close[1] === '') open.push(made)
  return CLOSE.lastIndex
}

const KNOWN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Undefined where a reference is none of XML's own. */
function characters(written: string): string | undefined {
  if (!written.includes('&')) return written
  let unknown = false
  const text = written.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));|&/g, (_, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : undefined
    const known = code !== undefined ? characterOf(code) : name === undefined ? undefined : KNOWN[name]
    unknown ||= known === undefined
    return known ?? ''
  })
  return unknown ? undefined : text
}

function characterOf(code: number): string | undefined {
  const fine = code === 9 || code === 10 || code === 13 || code >= 0x20 && code < 0xd800 || code > 0xdfff && code < 0xfffe || code > 0xffff && code <= 0x10ffff
  return fine ? String.fromCodePoint(code) : undefined
}

function behind(text: string, what: string, from: number): number | undefined {
  const at = text.indexOf(what, from)
  return at < 0 ? undefined : at + what.length
}

function problem(text: string, at: number, why: string): ReadXml {
  return { kind: 'problem', why: `line ${text.slice(0, at).split('\n').length}: ${why}` }
}

/** All elements below one, itself first, in the order of the document. */
export function* elementsOf(root: XmlElement): Generator<XmlElement> {
  const pending: XmlElement[] = [root]
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    yield one
    for (let i = one.children.length - 1; i >= 0; i--) {
      const child = one.children[i]
      if (typeof child === 'object') pending.push(child)
    }
  }
}

/** The name without its prefix. */
export function localName({ name }: XmlElement): string { return name.slice(name.indexOf(':') + 1) }
