import type { Engine } from '../lexicon/engine.ts'
import type { Script, Token } from '../model.ts'
import { keyOf, type Vote } from './language-votes.ts'

/** What a text tells of its language: words and UTF-16 units by script, and what its words say for each pack. */
export interface LanguageCounts {
  readonly words: Map<Script, number>
  readonly units: Map<Script, number>
  readonly tally: Tally
}

/** By pack id: how many words speak for a language at all, and how much. */
type Tally = Map<string, { hits: number; votes: number }>

export function languageCounts(text: string, tokens: readonly Token[], engine: Engine): LanguageCounts {
  const counts: LanguageCounts = { words: new Map(), units: new Map(), tally: new Map() }
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    raise(counts.words, token.script, 1)
    raise(counts.units, token.script, token.end - token.start)
    tallyWord(text, token, engine, counts.tally)
  }
  return counts
}

export function raise(counts: Map<Script, number>, script: Script, by: number): void { counts.set(script, (counts.get(script) ?? 0) + by) }

export function speakFor(tally: Tally, pack: string, hits: number, votes: number): void {
  const one = tally.get(pack)
  if (one) { one.hits += hits; one.votes += votes } else tally.set(pack, { hits, votes })
}

function tallyWord(text: string, token: Token, engine: Engine, tally: Tally): void {
  if (isShoutedShort(text, token)) return
  const votes = engine.votes(token.script).get(keyOf(text, token))
  for (const { pack, weight } of votes ?? NO_VOTES) speakFor(tally, pack, 1, weight)
  if (isAscii(text, token)) return
  for (const { pack } of engine.byScript.get(token.script) ?? []) {
    const { letters } = pack.writing
    if (letters !== undefined && !votes?.some((vote) => vote.pack === pack.id) && hasOwnLetter(text, token, letters)) speakFor(tally, pack.id, 1, 1)
  }
}

const NO_VOTES: readonly Vote[] = []

function isAscii(text: string, { start, end }: Token): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

/** "IST", "AM": short words in capitals are abbreviations, whatever they mean in small letters. */
function isShoutedShort(text: string, token: Token): boolean {
  const length = token.end - token.start
  return token.script === 'Latin' && token.capital && (length === 2 || length === 3) && text.slice(token.start, token.end) === text.slice(token.start, token.end).toUpperCase()
}

/** A letter of its own tells a language as a function word does. */
function hasOwnLetter(text: string, { start, end }: Token, letters: string): boolean {
  for (let i = start; i < end; i++) if (letters.includes(text[i] as string)) return true
  return false
}
