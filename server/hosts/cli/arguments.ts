import { parseArgs } from 'node:util'

export const USAGE = `Usage: corroborate COMMAND [OPTIONS] [PATH...]

Compares news articles: who is named, how many and when, and what every other article says about the same fact.
All articles below the paths are one library; folders are searched for articles.

Commands
  annotate PATH...               print every mention with its reading and links, one JSON object a line
  check PATH...                  print problems as FILE:LINE:COL severity message [code]; exit code 1 where sources conflict
  export PATH...                 write NAME.annotations.jsonld beside each article
  explain FILE:LINE:COL [PATH...]  tell how the reading at a place came about, compared with the articles below the paths
  lsp --stdio                    start the language server (also --pipe=NAME, --socket=PORT, --node-ipc)

Options
  --format jsonl                 format of annotate (the only one there is)
  --include GLOB                 files that are articles (may be repeated; default **/*.{txt,md,article})
  --exclude GLOB                 files that are not (may be repeated)
  -h, --help                     show this
  -v, --version                  show the version

Exit codes: 0 done; 1 conflicts were found, or nothing was found to explain or a file could not be written; 2 bad usage or a path that is not there.
`

export type Invocation =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'bad'; readonly message: string }
  | { readonly kind: 'lsp' }
  | (Paths & { readonly kind: 'annotate' | 'check' | 'export' })
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
  if (values.format !== undefined && (command !== 'annotate' || values.format !== 'jsonl')) return bad(`There is no format “${values.format}” of ${command ?? 'nothing'}.`)
  switch (command) {
    case 'annotate': case 'check': case 'export':
      return rest.length > 0 ? { kind: command, paths: rest, ...options } : bad(`“${command}” needs a file or folder.`)
    case 'explain': {
      const [place, ...paths] = rest
      const spot = place === undefined ? undefined : readSpot(place)
      return spot ? { kind: 'explain', place: spot, paths, ...options } : bad('“explain” needs a place: FILE:LINE:COL.')
    }
    case undefined: return bad('There is no command.')
    default: return bad(`There is no command “${command}”.`)
  }
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
