import assert from 'node:assert/strict'
import { analyze } from '../../server/core/analyze.ts'
import { buildEngine, type Engine } from '../../server/core/lexicon/engine.ts'
import type { ArticleMeta } from '../../server/core/human.ts'
import type { Analysis, Mention, MentionKind, Modifier } from '../../server/core/model.ts'
import { BASIC, PACKS } from '../../server/locales/index.ts'

/**
 * The one helper for tests on text. A marked text carries what must be found in it, and nothing else may be:
 *
 *     At least [41 people|figure 41 = person] …           number, modifier (left out: =), unit (left out: none)
 *     [two to three hours|figure 2..3 range hour]          lower..upper
 *     [two thirds|figure 2/3 = fraction]                   a share
 *     on [2 June|date XXXX-06-02]                          TIMEX3 value
 *     [Kim|person]  or  [Kim|person kim-jong-un]           any key, or this one
 *
 * A literal bracket or bar is written \[ \] \|. Anything that isn't a whole marker throws: a marker that asserts nothing is worse than none.
 */
export function check(marked: string, options: CheckOptions = {}): void {
  const { text, expected } = parseMarked(marked)
  const kinds = options.kinds ?? KINDS
  const analysis = analyze(text, engine(options.language), options.publishedAt === undefined ? NO_META : { ...NO_META, publishedAt: options.publishedAt })
  const wanted = expected.filter(({ kind }) => kinds.includes(kind))
  const found = analysis.mentions.filter(({ kind }) => kinds.includes(kind))
  assert.deepEqual(found.map((mention) => shown(text, mention, wanted)), wanted.map((one) => line(text, one.start, one.end, one.reading)), marked)
}

export interface CheckOptions {
  /** The language that the text is known to be in: a line may be too short to tell it from its neighbours. */
  readonly language?: string | undefined
  /** YYYY-MM-DD: what relative dates are told against. */
  readonly publishedAt?: string | undefined
  /** Kinds to compare; all of them where left out. */
  readonly kinds?: readonly MentionKind[] | undefined
}

/** What a marker promises: offsets into the text without markers. */
export interface Expected {
  readonly kind: MentionKind
  readonly start: number
  readonly end: number
  /** "figure 10000 > soldier", in the one spelling that `reading` gives. */
  readonly reading: string
}

export interface MarkedText {
  readonly text: string
  readonly expected: readonly Expected[]
}

/** Takes the markers out of a text. Throws on an odd bracket, an unknown kind, or a malformed value. */
export function parseMarked(marked: string): MarkedText {
  const expected: Expected[] = []
  let text = ''
  let open: { readonly start: number; readonly at: number } | undefined
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i]
    if (character === '\\' && '[]|\\'.includes(marked[i + 1] ?? ' ')) text += marked[++i]
    else if (character === '[') {
      if (open) throw new Error(`A marker inside a marker, at ${i}: ${marked}`)
      open = { start: text.length, at: i }
    } else if (character === '|' && open) {
      const close = marked.indexOf(']', i)
      if (close < 0) throw new Error(`A marker that never ends, at ${open.at}: ${marked}`)
      if (open.start === text.length) throw new Error(`A marker around nothing, at ${open.at}: ${marked}`)
      expected.push({ ...parseMarker(marked.slice(i + 1, close), marked), start: open.start, end: text.length })
      open = undefined
      i = close
    } else if (character === ']') throw new Error(`A bracket that closes nothing, or a marker without value, at ${i}: ${marked}`)
    else text += character
  }
  if (open) throw new Error(`A marker that never ends, at ${open.at}: ${marked}`)
  return { text, expected }
}

const KINDS: readonly MentionKind[] = ['person', 'figure', 'date']
const MODIFIERS: readonly Modifier[] = ['=', '~', '>', '>=', '<', '<=', 'vague', 'range']

function parseMarker(marker: string, marked: string): { readonly kind: MentionKind; readonly reading: string } {
  const [kind, ...rest] = marker.trim().split(/\s+/)
  const wrong = (why: string): never => { throw new Error(`${why} in the marker "${marker}" of: ${marked}`) }
  if (kind === 'person') return rest.length > 1 ? wrong('More than a key') : { kind, reading: ['person', rest[0] ?? ANY].join(' ') }
  if (kind === 'date') return rest.length !== 1 ? wrong('Not one value') : { kind, reading: `date ${rest[0]}` }
  if (kind !== 'figure') return wrong('No known kind')
  const [number = '', ...others] = rest
  const parts = /^(-?\d+(?:\.\d+)?(?:\/\d+)?)(?:\.\.(-?\d+(?:\.\d+)?))?$/.exec(number)
  if (!parts) return wrong('No number')
  const modifier = MODIFIERS.find((one) => one === others[0]) ?? '='
  const unit = others[0] === modifier ? others.slice(1) : others
  if (unit.length > 1) wrong('More than a number, a modifier and a unit')
  if ((modifier === 'range') !== (parts[2] !== undefined)) wrong('A range has two numbers')
  return { kind, reading: figure(numberOf(parts[1] ?? ''), parts[2] === undefined ? undefined : Number(parts[2]), modifier, unit[0]) }
}

/** "2/3" is a share, as exact as the recogniser gives it. */
function numberOf(written: string): number {
  const [above, below] = written.split('/').map(Number)
  return below === undefined ? Number(written) : Number(((above ?? 0) / below).toPrecision(15))
}

/** A person's key that the marker leaves open. */
const ANY = '*'

function shown(text: string, mention: Mention, wanted: readonly Expected[]): string {
  const open = wanted.some((one) => one.start === mention.start && one.end === mention.end && one.reading === `person ${ANY}`)
  return line(text, mention.start, mention.end, mention.kind === 'person' && open ? `person ${ANY}` : reading(mention))
}

/** A mention's reading in the spelling of the markers. */
export function reading(mention: Mention): string {
  switch (mention.kind) {
    case 'figure': return figure(mention.value, mention.max, mention.modifier, mention.unit)
    case 'date': return `date ${mention.value}`
    case 'person': return `person ${mention.person}`
  }
}

function figure(value: number, max: number | undefined, modifier: Modifier, unit: string | undefined): string {
  return ['figure', max === undefined ? value : `${value}..${max}`, modifier, unit?.replaceAll(' ', '_') ?? ''].join(' ').trim()
}

function line(text: string, start: number, end: number, value: string): string {
  return `${start}-${end} ${JSON.stringify(text.slice(start, end))} ${value}`
}

const NO_META: ArticleMeta = { tags: [] }
const built = new Map<string, Engine>()

/** The engine with all packs, or without those that share a script with one language: for a text that is known to be in it. Built once. */
export function engine(language = ''): Engine {
  const scripts = PACKS.find(({ id }) => id === language)?.scripts ?? []
  const known = built.get(language) ?? buildEngine(PACKS.filter((pack) => pack.id === language || !pack.scripts.some((script) => scripts.includes(script))), language === '' ? BASIC : undefined)
  built.set(language, known)
  return known
}

/** Analyses a plain text with all packs. */
export function analysis(text: string, publishedAt?: string): Analysis {
  return analyze(text, engine(), publishedAt === undefined ? NO_META : { ...NO_META, publishedAt })
}

export interface CorpusLine {
  readonly marked: string
  /** 1-based, in the file. */
  readonly number: number
  readonly publishedAt: string | undefined
}

/**
 * The lines of a corpus file. `# published 2024-05-12` holds for the lines after it, `# published` takes it back; other lines that begin
 * with "# " are comments. "\n" in a line stands for a line break.
 */
export function readCorpus(corpus: string): readonly CorpusLine[] {
  const lines: CorpusLine[] = []
  let publishedAt: string | undefined
  corpus.split(/\r?\n/).forEach((raw, index) => {
    const directive = /^# published(?:\s+(\d{4}-\d\d-\d\d)(?:\s+\S+)?)?\s*$/.exec(raw)
    if (directive) publishedAt = directive[1]
    else if (raw.startsWith('# published')) throw new Error(`Line ${index + 1}: not a publication date: ${raw}`)
    else if (raw.trim() !== '' && !raw.startsWith('# ') && raw !== '#') lines.push({ marked: raw.replaceAll('\\n', '\n'), number: index + 1, publishedAt })
  })
  return lines
}
