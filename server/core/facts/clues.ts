import type { AspectWord } from '../locale-pack.ts'
import type { Mention, Script, Sentence, Token } from '../model.ts'
import type { Reading } from '../text/reading.ts'
import { skeleton } from '../text/skeleton.ts'
import { ageOf } from './age-of.ts'

/** Something in a sentence that tells what its figures and dates are about. */
export interface Clue {
  /** Token index where it begins, and the one after it. */
  readonly from: number
  readonly to: number
}

export interface MentionPlace extends Clue {
  /** Index into the mentions of the article. */
  readonly mention: number
  readonly kind: Mention['kind']
  readonly person?: string
  /** Key of the person whose age the figure is. */
  readonly ageOf?: string
}

/** All that a sentence offers to its facts: found in one pass. */
export interface SentenceClues {
  readonly events: readonly (Clue & { readonly id: string })[]
  readonly topics: readonly (Clue & { readonly id: string })[]
  readonly aspects: readonly (Clue & { readonly aspect: AspectWord })[]
  readonly mentions: readonly MentionPlace[]
  readonly places: readonly string[]
  /** The same where they stand, outside of figures. */
  readonly standing: readonly (Clue & { readonly id: string })[]
  /** Of cities and provinces, as written. */
  readonly placeNames: Readonly<Record<string, string>>
  /** Countries named inside a figure: of those who are counted. */
  readonly nations: readonly (Clue & { readonly code: string })[]
  readonly words: readonly string[]
  /** Token index of the sentence's first token. */
  readonly from: number
  /** For each token of the sentence, and its end: how many clause boundaries stand up to it, how many figures and dates begin before it. */
  readonly boundaries: Int32Array
  readonly counted: Int32Array
  readonly verbLast: 'yes' | 'no'
}

const MOST_WORDS = 60

/** `inside` are indices of the mentions of the sentence; `skeletons` remembers words over the whole article. */
export function cluesOf(reading: Reading, sentence: Sentence, mentions: readonly Mention[], inside: readonly number[], skeletons: Map<string, string>): SentenceClues {
  const to = sentence.to
  const placed = placeMentions(reading, sentence, mentions, inside)
  const owner = new Map<number, MentionPlace>()
  for (const place of placed) for (let i = place.from; i < Math.min(place.to, place.from + 40); i++) owner.set(i, place)
  const events: (Clue & { id: string })[] = []
  const topics: (Clue & { id: string })[] = []
  const aspects: (Clue & { aspect: AspectWord })[] = []
  const places = new Set<string>()
  const placeNames: Record<string, string> = {}
  const standing: (Clue & { id: string })[] = []
  const nations: (Clue & { code: string })[] = []
  const words = new Set<string>()
  const boundaries = new Int32Array(to - sentence.from + 1)
  const counted = new Int32Array(to - sentence.from + 1)
  let count = 0
  let eventsFrom = 0
  let namedTo = 0
  for (let i = sentence.from; i < to; i++) {
    const token = reading.tokens[i] as Token
    const held = owner.get(i)
    if (!held && isBoundary(reading, i)) count++
    boundaries[i - sentence.from] = count
    counted[i + 1 - sentence.from] = (counted[i - sentence.from] as number) + (held && held.kind !== 'person' && held.from === i ? 1 : 0)
    // Names mean nothing, and a month is no protest ("March") nor "last year" of another year than the date's own.
    if (held && held.kind !== 'figure') continue
    let known = false
    let longest = 0
    for (const { lexeme, to: end } of reading.matches[i] ?? []) {
      switch (lexeme.cls) {
        // Of events only the longest phrase counts, and the words inside it are used up.
        case 'event': if (i >= namedTo && i >= eventsFrom && (longest === 0 || end === longest)) { longest = end; events.push({ id: lexeme.id, from: i, to: end }); known = true } break
        case 'separable': if (endsClauseWith(reading, lexeme.particle, end, to)) { events.push({ id: lexeme.id, from: i, to: end }); known = true } break
        // "The families of those killed" are those who are paid; nobody is killed there.
        case 'topic': topics.push({ id: lexeme.id, from: i, to: end }); known = true; if (end > i + 1) namedTo = Math.max(namedTo, end); break
        // The "per" of "per cent" tells of no rate.
        case 'aspect': if (!held || lexeme.aspect === 'capacity') aspects.push({ aspect: lexeme.aspect, from: i, to: end }); break
        // "us" is no country, "polish" no people.
        case 'territory': if (token.capital || !CASED.has(token.script)) {
          places.add(lexeme.code)
          if (!held) standing.push({ id: lexeme.code, from: i, to: end })
          known = true
          if (held) nations.push({ code: lexeme.code, from: i, to: end })
        } break
        case 'function': case 'clause': case 'abbreviation': known = true; break
        default:
      }
    }
    if (longest > 0) eventsFrom = longest
    const city = held || isDateline(reading, sentence, i) ? undefined : cityAt(reading, i)
    if (city) {
      places.add(city.id)
      standing.push({ id: city.id, from: i, to: i + 1 })
      placeNames[city.id] ??= city.name
    }
    if (!known && !held && token.kind === 'word' && words.size < MOST_WORDS) addWord(reading, i, words, skeletons)
  }
  boundaries[to - sentence.from] = count
  const verbLast = reading.packs[sentence.from]?.pack.events.verbLast ?? 'no'
  return { events, topics, aspects, mentions: placed, places: [...places], standing, placeNames, nations, words: [...words], from: sentence.from, boundaries, counted, verbLast }
}

/** A city or province: the skeleton of its name, marked "@", and the name; undefined where the word is no place or stands for its country. */
function cityAt(reading: Reading, i: number): { readonly id: string; readonly name: string } | undefined {
  const matches = reading.matches[i] ?? []
  const cue = matches.find(({ lexeme }) => lexeme.cls === 'name-cue' && lexeme.cue === 'place')
  if (!cue || matches.some(({ lexeme }) => lexeme.cls === 'territory')) return undefined
  let id = ''
  for (let at = i; at < cue.to; at++) id += skeleton(withoutEnding(reading.tokens[at]?.folded ?? '', reading.packs[at]?.lexicon.caseEndings ?? []))
  const last = reading.tokens[cue.to - 1] as Token
  return id.length >= 2 ? { id: `@${id}`, name: reading.text.slice((reading.tokens[i] as Token).start, last.end - cue.cut) } : undefined
}

/** "KYIV, March 3 -": where the reporter sits tells nothing of where it happened. */
function isDateline({ tokens }: Reading, sentence: Sentence, i: number): boolean {
  const next = tokens[i + 1]
  return i - sentence.from <= DATELINE && next !== undefined && next.kind === 'mark' && DATELINE_MARKS.has(next.folded)
}

const DATELINE = 2
const DATELINE_MARKS: ReadonlySet<string> = new Set([',', '،', ':', '-', '/', '(', '】', '।', '.', '='])

/** Where the sentence's mentions stand, in tokens. A mention may cut a glued ending off a token: the token still is its own. */
function placeMentions({ tokens }: Reading, sentence: Sentence, mentions: readonly Mention[], inside: readonly number[]): readonly MentionPlace[] {
  const placed: MentionPlace[] = []
  let i = sentence.from
  for (const index of inside) {
    const mention = mentions[index] as Mention
    while (i < sentence.to && (tokens[i] as Token).end <= mention.start) i++
    const from = i
    let to = from
    while (to < sentence.to && (tokens[to] as Token).start < mention.end) to++
    placed.push({ mention: index, kind: mention.kind, from, to: Math.max(to, from + 1), ...(mention.kind === 'person' ? { person: mention.person } : {}) })
  }
  return placed.map((place, i) => {
    const person = ageOf(tokens, mentions[place.mention] as Mention, place, placed[i - 1], placed[i + 1])
    return person === undefined ? place : { ...place, ageOf: person }
  })
}

const CASED: ReadonlySet<Script> = new Set<Script>(['Latin', 'Cyrillic', 'Greek', 'Armenian'])
const BOUNDARY_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '-', '(', ')', '،', '、', '"', '.', '!', '?', '।', '|'])

function isBoundary(reading: Reading, i: number): boolean {
  const token = reading.tokens[i] as Token
  // A hyphen inside a word parts no clauses.
  if (token.kind === 'mark') return BOUNDARY_MARKS.has(token.folded) && (token.folded !== '-' || token.spaced)
  return token.kind === 'word' && (reading.matches[i] ?? []).some(({ lexeme }) => lexeme.cls === 'clause')
}

/** Whether a clause that goes on at a token ends with a particle: "nahm die Polizei 23 Menschen fest, …". */
function endsClauseWith(reading: Reading, particle: string, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_CLAUSE); i++) {
    if ((reading.tokens[i] as Token).folded === particle) return i + 1 === to || isBoundary(reading, i + 1)
    if ((reading.tokens[i] as Token).kind === 'mark' && isBoundary(reading, i)) return false
  }
  return false
}

const LONGEST_CLAUSE = 30

function addWord(reading: Reading, i: number, words: Set<string>, skeletons: Map<string, string>): void {
  const { folded } = reading.tokens[i] as Token
  if (folded.length < 3) return
  let bare = skeletons.get(folded)
  if (bare === undefined) skeletons.set(folded, bare = skeleton(withoutEnding(folded, reading.packs[i]?.lexicon.caseEndings ?? [])))
  if (bare.length >= 3) words.add(bare)
}

/** Case endings hide that two languages use one word: "દેવગઢમાં", "Devgadh". */
function withoutEnding(word: string, endings: readonly string[]): string {
  for (const ending of endings) if (word.length - ending.length >= 3 && ending.length >= 2 && word.endsWith(ending)) return word.slice(0, -ending.length)
  return word
}

