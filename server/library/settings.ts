import { isOwnKind, LONGEST_KIND } from '../core/sidecar/bodies.ts'

/** More kinds than anybody could tell apart. */
const MOST_KINDS = 50

/** What a setting's value may be, as JSON Schema says it: the manifest's own form. */
export interface SettingSchema {
  readonly type: 'boolean' | 'number' | 'string' | 'array' | 'object'
  readonly default: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly enum?: readonly string[]
  readonly items?: { readonly type: 'string' }
  readonly properties?: Readonly<Record<string, { readonly type: 'string'; readonly enum: readonly string[]; readonly default: string }>>
  readonly additionalProperties?: false | { readonly type: 'string'; readonly pattern: string }
  readonly scope?: 'window' | 'application'
}

/** `auto`: as severe as the rule itself finds; `off` hides. */
export const SEVERITIES = ['auto', 'error', 'warning', 'information', 'hint', 'off'] as const
export type SeveritySetting = (typeof SEVERITIES)[number]

/** Every diagnostic there is; the features' own list says the same (their types are checked against each other). */
export const DIAGNOSTIC_CODES = [
  'source-conflict', 'name-spelling', 'date-unresolved', 'weekday-mismatch', 'impossible-date', 'self-contradiction',
  'orphan-annotation', 'value-drift', 'moved-annotation', 'annotation-versions', 'invalid-sidecar', 'unreadable-article',
] as const
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number]
type Severities = Readonly<Record<DiagnosticCode, SeveritySetting>>

/** The settings as everything else uses them: always whole, always of the right type. */
export interface Settings {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Folders outside the workspace that are read and not written to. */
  readonly sources: readonly string[]
  readonly severity: Severities
  readonly inlayHints: boolean
  readonly codeLens: boolean
  /** In megabytes (10^6 bytes). */
  readonly maxFileSize: number
  /** Whether readings of articles are kept on this machine. */
  readonly cache: boolean
  /** Who the annotations are by; empty: nobody is named. */
  readonly annotator: string
  /** The user's own kinds, in the order given. */
  readonly kinds: readonly KindSetting[]
}

export interface KindSetting {
  readonly name: string
  readonly colour: KindColour
}

/** Named ones follow the theme; others are "#rrggbb". */
export type KindColour = (typeof COLOURS)[number] | `#${string}`
export const COLOURS = ['blue', 'green', 'orange', 'purple', 'red', 'yellow', 'grey'] as const

interface Setting {
  readonly schema: SettingSchema
  /** In English; the manifest's is in package.nls.json. */
  readonly description: string
}

/** The settings below `corroborate.`; `contributes.configuration` of the manifest says the same. */
export const SETTINGS = {
  include: {
    schema: { type: 'array', items: { type: 'string' }, default: ['**/*.{txt,md,article}'], scope: 'window' },
    description: 'Glob patterns of the files that are articles.',
  },
  exclude: {
    schema: {
      type: 'array', items: { type: 'string' }, scope: 'window',
      default: ['**/node_modules/**', '**/.git/**', '**/.hg/**', '**/.svn/**', '**/.vscode/**', '**/LICENSE*', '**/README.md', '**/CHANGELOG.md'],
    },
    description: 'Glob patterns of files and folders that are not articles, whatever the include patterns say.',
  },
  sources: {
    schema: { type: 'array', items: { type: 'string' }, default: [], scope: 'window' },
    description: 'Folders outside the workspace whose articles are compared with yours and never changed: absolute paths, or paths relative to the first folder.',
  },
  severity: {
    schema: {
      type: 'object', additionalProperties: false, scope: 'window', default: {},
      properties: Object.fromEntries(DIAGNOSTIC_CODES.map((code) => [code, { type: 'string', enum: SEVERITIES, default: 'auto' }])),
    },
    description: 'How severe each finding is, by its code. "auto" leaves it to the rule, "off" hides it.',
  },
  inlayHints: {
    schema: { type: 'boolean', default: true, scope: 'window' },
    description: 'Show the day behind "last Saturday" and the number behind number words as inlay hints.',
  },
  codeLens: {
    schema: { type: 'boolean', default: true, scope: 'window' },
    description: 'Show counts on top of an article and what other sources say above its passages.',
  },
  maxFileSize: {
    schema: { type: 'number', minimum: 0.1, maximum: 200, default: 20, scope: 'window' },
    description: 'The size in megabytes above which a file is not read.',
  },
  cache: {
    schema: { type: 'boolean', default: true, scope: 'window' },
    description: 'Keep what was read of articles on this computer, so that large folders open faster.',
  },
  annotator: {
    // The user's own alone: a folder that many share must not give all of them one name.
    schema: { type: 'string', default: '', scope: 'application' },
    description: 'Your name, as it is written into the annotations you make. Empty: annotations name nobody.',
  },
  kinds: {
    schema: {
      type: 'object', scope: 'window', default: { place: 'green', organisation: 'purple', claim: 'orange', quote: 'blue' },
      additionalProperties: { type: 'string', pattern: '^(?:blue|green|orange|purple|red|yellow|grey|off|#[0-9a-fA-F]{6})$' },
    },
    description: 'Kinds of your own to tag words with, each with a colour: blue, green, orange, purple, red, yellow, grey or #rrggbb. "off" takes one away.',
  },
} as const satisfies { readonly [K in keyof Settings]: Setting }

export interface SettingProblem {
  /** With its prefix: "corroborate.include". */
  readonly setting: string
  readonly expected: string
}

export interface CheckedSettings {
  readonly settings: Settings
  /** One for each value that was of a wrong type and gave way to the default. */
  readonly problems: readonly SettingProblem[]
}

/** Settings from whatever the client sent for the section `corroborate`: hostile until checked. */
export function checkSettings(given: unknown): CheckedSettings {
  const values = isRecord(given) ? given : {}
  const problems: SettingProblem[] = []
  const take = <T>(name: keyof Settings, read: (value: unknown) => T | undefined, fallback: T, expected: string): T => {
    const value = values[name]
    if (value === undefined || value === null) return fallback
    const checked = read(value)
    if (checked === undefined) problems.push({ setting: `corroborate.${name}`, expected })
    return checked ?? fallback
  }
  const flag = (name: 'inlayHints' | 'codeLens' | 'cache') =>
    take(name, (value) => (typeof value === 'boolean' ? value : undefined), SETTINGS[name].schema.default as boolean, 'true or false')
  const texts = (name: 'include' | 'exclude' | 'sources') =>
    take(name, asStrings, SETTINGS[name].schema.default as readonly string[], name === 'sources' ? 'a list of folders' : 'a list of glob patterns')
  const { minimum, maximum } = SETTINGS.maxFileSize.schema
  const inBounds = (value: unknown) => (typeof value === 'number' && value >= minimum && value <= maximum ? value : undefined)
  const settings: Settings = {
    include: texts('include'),
    exclude: texts('exclude'),
    sources: texts('sources'),
    severity: checkSeverities(take('severity', (value) => (isRecord(value) ? value : undefined), {}, 'an object of codes and severities'), problems),
    inlayHints: flag('inlayHints'),
    codeLens: flag('codeLens'),
    cache: flag('cache'),
    maxFileSize: take('maxFileSize', inBounds, SETTINGS.maxFileSize.schema.default as number, `a number from ${minimum} to ${maximum}`),
    annotator: take('annotator', (value) => (typeof value === 'string' ? asName(value) : undefined), '', 'a text'),
    kinds: checkKinds(take('kinds', (value) => (isRecord(value) ? value : undefined), SETTINGS.kinds.schema.default, 'an object of kinds and colours'), problems),
  }
  return { settings, problems }
}

const ALL_AUTO = Object.fromEntries(DIAGNOSTIC_CODES.map((code) => [code, 'auto'])) as Severities

export const DEFAULT_SETTINGS: Settings = checkSettings({}).settings

/** Patterns of more than a thousand characters, or more than a thousand of them, are no one's wish. */
function asStrings(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > 1000) return undefined
  return value.every((one): one is string => typeof one === 'string' && one.length > 0 && one.length <= 1000) ? value : undefined
}

/** One wrong code or severity costs the others nothing. */
function checkSeverities(given: Readonly<Record<string, unknown>>, problems: SettingProblem[]): Severities {
  const severities: Record<DiagnosticCode, SeveritySetting> = { ...ALL_AUTO }
  for (const [name, value] of Object.entries(given)) {
    const code = DIAGNOSTIC_CODES.find((one) => one === name)
    const severity = SEVERITIES.find((one) => one === value)
    if (code && severity) severities[code] = severity
    else problems.push({ setting: `corroborate.severity.${name.slice(0, 50)}`, expected: code ? SEVERITIES.join(', ') : 'removed: there is no such finding' })
  }
  return severities
}

/** One wrong name or colour costs the others nothing. */
function checkKinds(given: Readonly<Record<string, unknown>>, problems: SettingProblem[]): readonly KindSetting[] {
  const kinds: KindSetting[] = []
  for (const [name, value] of Object.entries(given)) {
    const colour = colourOf(value)
    const setting = `corroborate.kinds.${name.slice(0, 50)}`
    if (value === 'off') continue
    if (!isOwnKind(name)) problems.push({ setting, expected: `a name of at most ${LONGEST_KIND} letters on one line, and not person, figure or date` })
    else if (colour === undefined) problems.push({ setting, expected: `${COLOURS.join(', ')}, #rrggbb or off` })
    else if (kinds.length < MOST_KINDS) kinds.push({ name, colour })
    else if (kinds.length === MOST_KINDS) return problems.push({ setting, expected: `one of at most ${MOST_KINDS} kinds` }), kinds
  }
  return kinds
}

function colourOf(value: unknown): KindColour | undefined {
  if (typeof value !== 'string') return undefined
  return COLOURS.find((one) => one === value) ?? (/^#[0-9a-fA-F]{6}$/.test(value) ? `#${value.slice(1)}` : undefined)
}

/** A name is words on one line. */
function asName(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim().slice(0, 200)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
