import type { CompiledPack } from '../lexicon/compiled-pack.ts'
import type { Engine } from '../lexicon/engine.ts'
import type { Script, Token, TokenRange } from '../model.ts'
import { basicOfText } from './basic-of-text.ts'
import { keyOf, type Vote } from './language-votes.ts'
import { tokenize } from './tokenize.ts'

/** Which packs read a paragraph: the main one for its numbers and marks, and one for each script that occurs in the article. */
export interface ParagraphLanguage {
  readonly main: CompiledPack
  readonly packs: Packs
}

/** The pack that reads each script. */
export type Packs = ReadonlyMap<Script, CompiledPack>

/**
 * Tells each paragraph's language: its commonest script, and, where several packs share the script, the one whose function words
 * it has most of. Short paragraphs follow the article. Words that no pack claims are read by a basic language's, or left to the fallback pack.
 * `around`: what reads the article that the text is a piece of.
 */
export function languagesOf(text: string, tokens: readonly Token[], ranges: readonly TokenRange[], engine: Engine, around?: Packs): readonly ParagraphLanguage[] {
  const counts = ranges.map((range) => countsOf(text, tokens, range, engine))
  const all = sumOf(counts)
  const mainScript = commonestScript(all)
  const main = mainScript && packsByScript(all, engine, new Map()).get(mainScript)
  const article: Packs = around ?? new Map(mainScript && main ? [[mainScript, main]] : [])
  const basics = basicsOf(text, tokens, all, engine)
  return counts.map((count, i) => {
    const packs = withBasics(packsByScript(count, engine, article), basics, count, { text, tokens, range: ranges[i] as TokenRange, engine })
    const script = commonestScript(count) ?? mainScript
    return { main: (script && packs.get(script)) ?? engine.fallback, packs }
  })
}

/** The pack that reads each script of a text as a whole. */
export function packsOf(text: string, engine: Engine): Packs {
  const tokens = tokenize(text)
  return languagesOf(text, tokens, [{ from: 0, to: tokens.length }], engine)[0]?.packs ?? new Map()
}

/** What a paragraph tells of its language: words and UTF-16 units by script, and what its words say for each pack. */
interface Counts {
  readonly words: Map<Script, number>
  readonly units: Map<Script, number>
  readonly tally: Tally
}

/** By pack id: how many words speak for a language at all, and how much. */
type Tally = Map<string, { hits: number; votes: number }>

function countsOf(text: string, tokens: readonly Token[], { from, to }: TokenRange, engine: Engine): Counts {
  const counts: Counts = { words: new Map(), units: new Map(), tally: new Map() }
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') continue
    raise(counts.words, token.script, 1)
    raise(counts.units, token.script, token.end - token.start)
    tallyWord(text, token, engine, counts.tally)
  }
  return counts
}

function sumOf(all: readonly Counts[]): Counts {
  const sum: Counts = { words: new Map(), units: new Map(), tally: new Map() }
  for (const { words, units, tally } of all) {
    for (const [script, count] of words) raise(sum.words, script, count)
    for (const [script, count] of units) raise(sum.units, script, count)
    for (const [pack, { hits, votes }] of tally) speakFor(sum.tally, pack, hits, votes)
  }
  return sum
}

function raise(counts: Map<Script, number>, script: Script, by: number): void { counts.set(script, (counts.get(script) ?? 0) + by) }

function speakFor(tally: Tally, pack: string, hits: number, votes: number): void {
  const one = tally.get(pack)
  if (one) { one.hits += hits; one.votes += votes } else tally.set(pack, { hits, votes })
}

// Fewer words than this say too little about their language.
const ENOUGH_WORDS = 12
// English newspaper text has 35 to 45 % function words; a pack that reaches less than this is not the text's language.
const LEAST_SHARE = 0.12
// In Latin script a language has a fifth and more of its words' votes, one that no pack knows (Swedish, Croatian) gives a tenth to each of several.
const LEAST_VOTES = 0.14
// A paragraph in another language than its article's has many times its votes; one in a kindred language (Spanish, Portuguese) needs that much more.
const LOYALTY = 1.5
// Among the words of another script fewer words of a language are names and quotations.
const FEW_HITS = 2
// A shorter paragraph with hardly a function word is a list or a crisp sentence of the article's own language rather than of another.
const PLENTY_OF_WORDS = 40
// Scripts that newspapers of several languages are printed in; in the others the script alone tells the language, as far as packs know.
const SHARED_SCRIPTS: ReadonlySet<Script> = new Set<Script>(['Latin', 'Devanagari', 'Arabic', 'Cyrillic', 'Bengali', 'Other'])

function packsByScript({ words, tally }: Counts, engine: Engine, article: ReadonlyMap<Script, CompiledPack>): ReadonlyMap<Script, CompiledPack> {
  const hitsOf = (pack: CompiledPack): number => tally.get(pack.pack.id)?.hits ?? 0
  const own = new Set(article.values())
  const votesOf = (pack: CompiledPack): number => (tally.get(pack.pack.id)?.votes ?? 0) * (own.has(pack) ? LOYALTY : 1)
  const chosen = new Map<Script, CompiledPack>(article)
  for (const [script, count] of words) {
    const candidates = engine.byScript.get(script) ?? []
    const best = mostVoted(candidates, votesOf)
    if (!best) chosen.set(script, engine.fallback)
    else if (count >= ENOUGH_WORDS) chosen.set(script, isClaimed(script, count, tally.get(best.pack.id)) ? best : unclaimed(count, article.get(script), engine))
    else if (!chosen.has(script)) chosen.set(script, besideOther(script, words, candidates) ?? (hitsOf(best) >= (words.size === 1 ? 1 : FEW_HITS) ? best : candidates[0] as CompiledPack))
  }
  return chosen
}

/** The article's languages that no pack is for, by script. */
function basicsOf(text: string, tokens: readonly Token[], all: Counts, engine: Engine): ReadonlyMap<Script, CompiledPack> {
  const found = new Map<Script, CompiledPack>()
  if (!engine.basics) return found
  const main = commonestScript(all)
  for (const script of all.words.keys()) {
    // In an article of another script a few Latin words are names.
    if (script !== main && engine.byScript.has(script)) continue
    const rival = mostVoted(engine.byScript.get(script) ?? [], (pack) => all.tally.get(pack.pack.id)?.votes ?? 0)
    const basic = basicOfText(text, tokens, script, rival, engine)
    if (basic) found.set(script, basic)
  }
  return found
}

/** An article in a basic language may have paragraphs in another, which their own words tell. */
function withBasics(packs: ReadonlyMap<Script, CompiledPack>, basics: ReadonlyMap<Script, CompiledPack>, { words }: Counts, { text, tokens, range, engine }: { readonly text: string; readonly tokens: readonly Token[]; readonly range: TokenRange; readonly engine: Engine }): ReadonlyMap<Script, CompiledPack> {
  if (basics.size === 0) return packs
  const chosen = new Map(packs)
  for (const [script, basic] of basics) {
    const claimed = packs.get(script)
    const own = claimed === undefined || claimed === engine.fallback || (words.get(script) ?? 0) < ENOUGH_WORDS
    if (own || basicOfText(text, tokens.slice(range.from, range.to), script, claimed, engine) === basic) chosen.set(script, basic)
  }
  return chosen
}

function mostVoted(candidates: readonly CompiledPack[], votesOf: (pack: CompiledPack) => number): CompiledPack | undefined {
  return candidates.reduce<CompiledPack | undefined>((top, next) => top && votesOf(top) >= votesOf(next) ? top : next, undefined)
}

function isClaimed(script: Script, words: number, said: { readonly hits: number; readonly votes: number } | undefined): boolean {
  if (!SHARED_SCRIPTS.has(script)) return true
  return said !== undefined && said.hits >= words * LEAST_SHARE && (script !== 'Latin' || said.votes >= words * LEAST_VOTES)
}

function unclaimed(words: number, article: CompiledPack | undefined, engine: Engine): CompiledPack {
  return words < PLENTY_OF_WORDS ? article ?? engine.fallback : engine.fallback
}

/** Han characters beside Kana are Japanese. Else few words of a script are stray ones in another script's article ("Read Time: 3 mins"), which its first pack reads. */
function besideOther(script: Script, words: ReadonlyMap<Script, number>, candidates: readonly CompiledPack[]): CompiledPack | undefined {
  return candidates.find(({ pack }) => pack.scripts.some((other) => other !== script && words.has(other)))
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

function commonestScript({ units }: Counts): Script | undefined {
  let best: Script | undefined
  for (const [script, count] of units) if (best === undefined || count > (units.get(best) ?? 0)) best = script
  return best
}
