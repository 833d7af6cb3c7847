import { parseArgs } from 'node:util'
import { JSONL } from '../../core/formats/jsonl.ts'
import { FORMATS, formatOf } from '../../core/formats/table.ts'
import type { Format } from '../../core/formats/format.ts'
import { isOwnKind } from '../../core/sidecar/bodies.ts'

export const USAGE = `Usage: corroborate COMMAND [OPTIONS] [PATH...]

Compares news articles: who is named, how many and when, and what every other article says about the same fact.
All articles below the paths are one library; folders are searched for articles.

Commands
  annotate PATH...               print every mention with its reading and links, one JSON object a line, or in another format
  check PATH...                  print problems as FILE:LINE:COL severity message [code]; exit code 1 where sources conflict
  export PATH...                 write NAME.annotations.jsonld beside each article
  import FILE...                 take the tags of other tools' files over into the sidecars of the articles they are about
  agreement A B [PATH...]        tell how far two annotators agree, by their names or by two sidecars or folders of sidecars
  explain FILE:LINE:COL [PATH...]  tell how the reading at a place came about, compared with the articles below the paths
  lsp --stdio                    start the language server (also --pipe=NAME, --socket=PORT, --node-ipc)

Options
  --format ID                    format of annotate (default jsonl), of import (default: told by the file's ending), of check (sarif)
${FORMATS.map(({ id, title, read }) => `                                   ${id.padEnd(15)} ${title}${read ? '' : ' (export only)'}`).join('\n')}
  --to FOLDER                    write what annotate would print into this folder, a file for each article where the format wants one
  --into PATH                    where import looks for the articles (may be repeated; default: the folder of each file)
  --as NAME                      who made imported tags whose file names nobody
  --kind NAME                    a kind of your own among the imported tags (may be repeated); others than person, figure and date are left out
  --include GLOB                 files that are articles (may be repeated; default **/*.{txt,md,article})
  --exclude GLOB                 files that are not (may be repeated)
  -h, --help                     show this
  -v, --version                  show the version

Exit codes: 0 done; 1 conflicts were found, or nothing was found to explain, a file could not be read or written, or all of it was left out;
2 bad usage or a path that is not there.
`

export type Invocation =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'bad'; readonly message: string }
  | { readonly kind: 'lsp' }
  | (Paths & { readonly kind: 'annotate'; readonly format: Format; readonly to: string | undefined })
  | (Paths & { readonly kind: 'check'; readonly format: Format | undefined })
  | (Paths & { readonly kind: 'export' })
  /** `paths`: where the articles are; none: in the folder of each file. */
  | (Paths & { readonly kind: 'import'; readonly files: readonly string[]; readonly format: Format | undefined; readonly as: string | undefined; readonly kinds: readonly string[] })
  | (Paths & { readonly kind: 'agreement'; readonly a: string; readonly b: string })
  | (Paths & { readonly kind: 'explain'; readonly place: Spot })

export interface Paths {
  readonly paths: readonly string[]
  readonly include: readonly string[] | undefined
  readonly exclude: readonly string[] | undefined
}

/** One-based, as editors show them. */
export interface Spot {
  readonly file: string
  readonly line: number
  readonly column: number
}

export function readArguments(args: readonly string[]): Invocation {
  // The transport's options are the language server's own to read.
  if (args[0] === 'lsp') return args.includes('--help') || args.includes('-h') ? { kind: 'help' } : { kind: 'lsp' }
  let parsed
  try {
    parsed = parseArgs({
      args: [...args], allowPositionals: true, strict: true,
      options: {
        help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' }, format: { type: 'string' },
        to: { type: 'string' }, into: { type: 'string', multiple: true }, as: { type: 'string' }, kind: { type: 'string', multiple: true },
        include: { type: 'string', multiple: true }, exclude: { type: 'string', multiple: true },
      },
    })
  } catch (fault) {
    return bad(fault instanceof Error ? fault.message : String(fault))
  }
  const { values, positionals: [command, ...rest] } = parsed
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const options = { include: values.include, exclude: values.exclude }
  const wrong = wrongOption(command, values)
  if (wrong !== undefined) return bad(wrong)
  const format = values.format === undefined ? undefined : formatOf(values.format)
  switch (command) {
    case 'annotate': case 'check': case 'export':
      if (rest.length === 0) return bad(`“${command}” needs a file or folder.`)
      if (command === 'export') return { kind: command, paths: rest, ...options }
      if (command === 'check') return { kind: command, paths: rest, format, ...options }
      return { kind: command, paths: rest, format: format ?? JSONL, to: values.to, ...options }
    case 'import':
      return rest.length > 0 ? { kind: command, files: rest, paths: values.into ?? [], format, as: values.as, kinds: values.kind ?? [], ...options } : bad('“import” needs a file.')
    case 'agreement': {
      const [first, second, ...paths] = rest
      if (first === undefined || second === undefined) return bad('“agreement” needs two annotators, or two sidecars.')
      return { kind: command, a: first, b: second, paths, ...options }
    }
    case 'explain': {
      const [place, ...paths] = rest
      const spot = place === undefined ? undefined : readSpot(place)
      return spot ? { kind: 'explain', place: spot, paths, ...options } : bad('“explain” needs a place: FILE:LINE:COL.')
    }
    case undefined: return bad('There is no command.')
    default: return bad(`There is no command “${command}”.`)
  }
}

/** Options that another command takes, and formats that are not there. */
function wrongOption(command: string | undefined, values: { readonly format?: string; readonly to?: string; readonly into?: readonly string[]; readonly as?: string; readonly kind?: readonly string[] }): string | undefined {
  const of: Readonly<Record<string, readonly string[]>> = { format: ['annotate', 'check', 'import'], to: ['annotate'], into: ['import'], as: ['import'], kind: ['import'] }
  const stray = Object.entries(of).find(([name, commands]) => values[name as keyof typeof values] !== undefined && !commands.includes(command ?? ''))
  const wrongKind = values.kind?.find((kind) => !isOwnKind(kind))
  if (wrongKind !== undefined) return `“${wrongKind}” can’t be a kind of your own.`
  if (stray) return `“${command ?? ''}” takes no --${stray[0]}.`
  if (values.format === undefined) return undefined
  const format = formatOf(values.format)
  const fits = command === 'check' ? values.format === 'sarif' : command === 'import' ? format?.read : format
  return fits ? undefined : `There is no format “${values.format}” of ${command ?? 'nothing'}.`
}

function readSpot(text: string): Spot | undefined {
  const match = /^(.+):(\d{1,9}):(\d{1,9})$/.exec(text)
  if (!match) return undefined
  const [line, column] = [Number(match[2]), Number(match[3])]
  return line >= 1 && column >= 1 ? { file: match[1] as string, line, column } : undefined
}

function bad(message: string): Invocation {
  return { kind: 'bad', message }
}
