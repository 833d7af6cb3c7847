/**
 * The habits of this repository as functions: a source file in, what is wrong with it out. repo.test.ts asks them about every file, and about
 * files made up to break each rule.
 */

/** `path` is relative to the repository, with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string }

/** What is wrong, each a sentence; empty when nothing is. */
export type Rule = (file: SourceFile) => readonly string[]

type Area = {
  readonly prefix: string
  /** Prefixes of what it may import besides itself; with `type:` in front, only by `import type`. */
  readonly from: readonly string[]
  /** Packages that it may import: a name also stands for its entry points, and `node:` for all of Node's. */
  readonly packages: readonly string[]
}

/** Imports point one way: hosts → lsp → features → library → core; locales → core's types; client → protocol. */
const areas: readonly Area[] = [
  { prefix: 'server/core/', from: [], packages: [] },
  { prefix: 'server/locales/', from: ['type:server/core/'], packages: [] },
  { prefix: 'server/library/', from: ['server/core/'], packages: ['picomatch'] },
  { prefix: 'server/features/', from: ['server/core/', 'server/library/', 'server/protocol.ts'], packages: [] },
  { prefix: 'server/protocol.ts', from: ['type:server/core/'], packages: [] },
  {
    prefix: 'server/lsp/',
    from: ['server/core/', 'server/locales/', 'server/library/', 'server/features/', 'server/protocol.ts'],
    packages: ['vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-languageserver-types', 'vscode-languageserver-textdocument', 'vscode-uri'],
  },
  {
    prefix: 'server/hosts/',
    from: ['server/core/', 'server/locales/', 'server/library/', 'server/features/', 'server/lsp/', 'server/protocol.ts', 'package.json'],
    // Of the language server's package a host needs the transport alone.
    packages: ['node:', 'vscode-languageserver/node', 'vscode-languageserver/browser', 'vscode-uri', 'picomatch', 'diff'],
  },
  { prefix: 'client/', from: ['server/protocol.ts'], packages: ['vscode', 'vscode-languageclient', 'vscode-uri'] },
  // They run before anything is installed; what they load later they load by a dynamic import.
  { prefix: 'scripts/', from: [], packages: ['node:'] },
]

export const importsPointOneWay: Rule = ({ path, text }) => {
  // Generators and trainers run when everything is installed; some write imports into what they generate.
  if (path.startsWith('scripts/') && (path.endsWith('.ts') || path.startsWith('scripts/locales/'))) return []
  const area = areas.find(({ prefix }) => path.startsWith(prefix))
  return area === undefined ? [] : importsOf(text).flatMap((found) => problemOfImport(area, path, found))
}

/** Regular expressions that only know ASCII: in Hindi \b finds a boundary inside each word. */
export const noAsciiOnlyClasses: Rule = ({ path, text }) =>
  isIn(path, ['server/core/', 'server/locales/'])
    ? codeLines(text).filter(({ code }) => /\\[bwW]/.test(code)).map(({ number }) => `line ${number}: \\b, \\w and \\W know ASCII only`)
    : []

/** `lib` has a clock and dice even where `types` is empty. */
export const noClock: Rule = ({ path, text }) =>
  isIn(path, ['server/core/', 'server/locales/', 'server/library/', 'server/features/'])
    ? codeLines(text)
      .filter(({ code }) => /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/.test(code))
      .map(({ number }) => `line ${number}: the only "now" is meta.publishedAt`)
    : []

const longest = 300

export const noLongFile: Rule = ({ path, text }) => {
  if (!path.startsWith('server/') || path.startsWith('server/locales/') || path.includes('/generated/')) return []
  const lines = text.trimEnd().split('\n')
  const hasReason = lines.slice(0, 10).some((line) => /longer than 300 lines,? because/i.test(line))
  return lines.length <= longest || hasReason ? [] : [`${lines.length} lines: split it, or say in its first lines "Longer than 300 lines because …"`]
}

export const noSkippedTest: Rule = ({ path, text }) =>
  path.startsWith('test/') && path.endsWith('.ts')
    ? codeLines(text).filter(({ code }) => /\.(?:skip|only|todo)\(|\b(?:skip|only|todo): *true/.test(code)).map(({ number }) => `line ${number}: a test that does not run`)
    : []

export const noMachinePath: Rule = ({ text }) =>
  linesWith(text, /(?<![\p{L}\p{N}.~}/])\/(?:work|tmp|root|farm)\/[A-Za-z.]/u).map((number) => `line ${number}: a path of one machine`)

export const noRegistryHost: Rule = ({ text }) =>
  linesWith(text, /registry\.(?:npmjs|yarnpkg|npmmirror)|"resolved": *"http/).map((number) => `line ${number}: the address of a registry`)

/** Paths in an object to what is no data: a pack must be able to travel as JSON. */
export function notData(value: unknown, path = ''): readonly string[] {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return []
  if (Array.isArray(value)) return value.flatMap((item, index) => notData(item, `${path}[${index}]`))
  const prototype: unknown = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined
  // A module's own object of exports has no prototype.
  if (prototype !== Object.prototype && prototype !== null) return [`${path} is not data`]
  return Object.entries(value as object).flatMap(([key, item]) => notData(item, `${path}.${key}`))
}

type Import = { readonly specifier: string; readonly typeOnly: boolean }

/** Static imports and re-exports. */
function importsOf(text: string): readonly Import[] {
  const found = text.matchAll(/^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]/gm)
  return [...found].map((match) => ({ specifier: match[2] ?? '', typeOnly: match[1] !== undefined }))
}

function problemOfImport(area: Area, path: string, { specifier, typeOnly }: Import): readonly string[] {
  if (!specifier.startsWith('.')) {
    const allowed = area.packages.some((name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`))
    return allowed ? [] : [`imports the package ${specifier}`]
  }
  const target = resolve(path, specifier)
  if (target.startsWith(area.prefix)) return []
  const allowed = area.from.some((from) => (from.startsWith('type:') ? typeOnly && target.startsWith(from.slice(5)) : target.startsWith(from)))
  return allowed ? [] : [`imports ${typeOnly ? 'types of ' : ''}${target}`]
}

function resolve(path: string, specifier: string): string {
  return new URL(specifier, `file:///${path}`).pathname.slice(1)
}

function isIn(path: string, prefixes: readonly string[]): boolean {
  return path.endsWith('.ts') && prefixes.some((prefix) => path.startsWith(prefix))
}

/** Lines without comments; a line of a block comment begins with a star here. */
function codeLines(text: string): readonly { readonly number: number; readonly code: string }[] {
  return text.split('\n').map((line, index) => ({ number: index + 1, code: /^\s*(?:\*|\/\*|\/\/)/.test(line) ? '' : line.replace(/\s\/\/ .*$/, '') }))
}

function linesWith(text: string, pattern: RegExp): readonly number[] {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []))
}
