import type { CompiledPack, Engine } from '../lexicon/engine.ts'
import type { Script, Token, TokenRange } from '../model.ts'
import { spelled } from './language-votes.ts'

/** Which packs read a paragraph: the main one for its numbers and marks, and one for each script that occurs in the article. */
export interface ParagraphLanguage {
  readonly main: CompiledPack
  readonly packs: ReadonlyMap<Script, CompiledPack>
}

/**
 * Tells each paragraph's language: its commonest script, and, where several packs share the script, the one whose function words
 * it has most of. Short paragraphs follow the article. Words that no pack claims are left to the fallback pack.
 */
export function languagesOf(text: string, tokens: readonly Token[], ranges: readonly TokenRange[], engine: Engine): readonly ParagraphLanguage[] {
  const whole = { from: 0, to: tokens.length }
  const mainScript = commonestScript(tokens, whole)
  const main = mainScript && packsByScript(text, tokens, whole, engine, new Map()).get(mainScript)
  const article = new Map(mainScript && main ? [[mainScript, main]] : [])
  return ranges.map((range) => {
    const packs = packsByScript(text, tokens, range, engine, article)
    const script = commonestScript(tokens, range) ?? mainScript
    return { main: (script && packs.get(script)) ?? engine.fallback, packs }
  })
}

// Fewer words than this say too little about their language.
const ENOUGH_WORDS = 12
// English newspaper text has 35 to 45 % function words; a pack that reaches less than this is not the text's language.
const LEAST_SHARE = 0.12
// A paragraph in another language than its article's has many times its votes; one in a kindred language (Spanish, Portuguese) needs that much more.
const LOYALTY = 1.5
// Among the words of another script fewer words of a language are names and quotations.
const FEW_HITS = 2
// Function words among fewer words may be another language's abbreviations: "08:05 AM IST".
const LEAST_WORDS = 5
// A shorter paragraph with hardly a function word is a list or a crisp sentence of the article's own language rather than of another.
const PLENTY_OF_WORDS = 40
// Scripts that newspapers of several languages are printed in; in the others the script alone tells the language, as far as packs know.
const SHARED_SCRIPTS: ReadonlySet<Script> = new Set<Script>(['Latin', 'Devanagari', 'Arabic', 'Cyrillic', 'Bengali', 'Other'])

function packsByScript(text: string, tokens: readonly Token[], range: TokenRange, engine: Engine, article: ReadonlyMap<Script, CompiledPack>): ReadonlyMap<Script, CompiledPack> {
  const words = new Map<Script, number>()
  const tally: Tally = new Map()
  const hitsOf = (pack: CompiledPack): number => tally.get(pack.pack.id)?.hits ?? 0
  const own = new Set(article.values())
  const votesOf = (pack: CompiledPack): number => (tally.get(pack.pack.id)?.votes ?? 0) * (own.has(pack) ? LOYALTY : 1)
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') continue
    words.set(token.script, (words.get(token.script) ?? 0) + 1)
    tallyWord(text, token, engine, tally)
  }
  const chosen = new Map<Script, CompiledPack>(article)
  for (const [script, count] of words) {
    const candidates = engine.byScript.get(script) ?? []
    const best = candidates.reduce<CompiledPack | undefined>((top, next) => top && votesOf(top) >= votesOf(next) ? top : next, undefined)
    if (!best) chosen.set(script, engine.fallback)
    else if (count >= ENOUGH_WORDS) chosen.set(script, !SHARED_SCRIPTS.has(script) || hitsOf(best) >= count * LEAST_SHARE ? best : count < PLENTY_OF_WORDS ? article.get(script) ?? engine.fallback : engine.fallback)
    // Han characters beside Kana are Japanese. Else a few function words tell, or the first pack of a script reads the stray words of an article in another script: "Read Time: 3 mins".
    else if (!chosen.has(script)) chosen.set(script, candidates.find(({ pack }) => pack.scripts.some((other) => other !== script && words.has(other))) ?? (hitsOf(best) >= (words.size === 1 && count >= LEAST_WORDS ? 1 : FEW_HITS) ? best : candidates[0] as CompiledPack))
  }
  return chosen
}

/** By pack id: how many words speak for a language at all, and how much. */
type Tally = Map<string, { hits: number; votes: number }>

function tallyWord(text: string, token: Token, engine: Engine, tally: Tally): void {
  const add = (pack: string, weight: number): void => {
    const one = tally.get(pack)
    if (one) { one.hits++; one.votes += weight } else tally.set(pack, { hits: 1, votes: weight })
  }
  if (isShoutedShort(text, token)) return
  const votes = engine.votes(token.script).get(token.folded)
  const raw = votes?.[0]?.exact === undefined ? '' : spelled(text.slice(token.start, token.end))
  for (const { pack, exact, weight } of votes ?? []) if (exact === undefined || exact === raw) add(pack, weight)
  for (const { pack } of engine.byScript.get(token.script) ?? []) {
    if (pack.writing.letters !== undefined && !votes?.some((vote) => vote.pack === pack.id) && hasOwnLetter(text, token, pack.writing.letters)) add(pack.id, 1)
  }
}

/** "IST", "AM": short words in capitals are abbreviations, whatever they mean in small letters. */
function isShoutedShort(text: string, token: Token): boolean {
  const length = token.end - token.start
  return token.script === 'Latin' && token.capital && (length === 2 || length === 3) && text.slice(token.start, token.end) === text.slice(token.start, token.end).toUpperCase()
}

/** A letter of its own tells a language as a function word does. */
function hasOwnLetter(text: string, token: Token, letters: string | undefined): boolean {
  if (letters === undefined) return false
  for (let i = token.start; i < token.end; i++) if (text.charCodeAt(i) > 0x7f && letters.includes(text[i] as string)) return true
  return false
}

function commonestScript(tokens: readonly Token[], range: TokenRange): Script | undefined {
  const counts = new Map<Script, number>()
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'word') counts.set(token.script, (counts.get(token.script) ?? 0) + token.end - token.start)
  }
  let best: Script | undefined
  for (const [script, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = script
  return best
}
