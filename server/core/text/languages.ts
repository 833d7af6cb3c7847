import type { CompiledPack } from '../lexicon/compiled-pack.ts'
import type { Engine } from '../lexicon/engine.ts'
import type { Script } from '../model.ts'
import { basicOfText } from './basic-of-text.ts'
import { raise, speakFor, type LanguageCounts } from './language-counts.ts'
import { written, type Written } from './written.ts'

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
export function languagesOf(paragraphs: readonly Written[], engine: Engine, around?: Packs): readonly ParagraphLanguage[] {
  const all = sumOf(paragraphs)
  const mainScript = commonestScript(all)
  const main = mainScript && packsByScript(all, engine, new Map()).get(mainScript)
  const article: Packs = around ?? new Map(mainScript && main ? [[mainScript, main]] : [])
  const basics = basicsOf(paragraphs, all, engine)
  return paragraphs.map((paragraph) => {
    const packs = withBasics(packsByScript(paragraph.counts, engine, article), basics, paragraph, engine)
    const script = commonestScript(paragraph.counts) ?? mainScript
    return { main: (script && packs.get(script)) ?? engine.fallback, packs }
  })
}

/** The pack that reads each script of a text as a whole. */
export function packsOf(text: string, engine: Engine): Packs {
  return languagesOf([written(text, engine)], engine)[0]?.packs ?? new Map()
}

function sumOf(paragraphs: readonly Written[]): LanguageCounts {
  const sum: LanguageCounts = { words: new Map(), units: new Map(), tally: new Map() }
  for (const { counts: { words, units, tally } } of paragraphs) {
    for (const [script, count] of words) raise(sum.words, script, count)
    for (const [script, count] of units) raise(sum.units, script, count)
    for (const [pack, { hits, votes }] of tally) speakFor(sum.tally, pack, hits, votes)
  }
  return sum
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

function packsByScript({ words, tally }: LanguageCounts, engine: Engine, article: ReadonlyMap<Script, CompiledPack>): ReadonlyMap<Script, CompiledPack> {
  const hitsOf = (pack: CompiledPack): number => tally.get(pack.pack.id)?.hits ?? 0
  const own = new Set(article.values())
  const votesOf = (pack: CompiledPack): number => (tally.get(pack.pack.id)?.votes ?? 0) * (own.has(pack) ? LOYALTY : 1)
  const chosen = new Map<Script, CompiledPack>(article)
  for (const [script, count] of words) {
    const candidates = engine.byScript.get(script) ?? []
    const best = mostVoted(candidates, votesOf)
    if (!best) chosen.set(script, engine.fallback)
    else if (count >= ENOUGH_WORDS) chosen.set(script, isClaimed(script, count, tally.get(best.pack.id)) ? best : unclaimed(count, article.get(script) ?? (script !== 'Latin' && hitsOf(best) > 0 ? best : undefined), engine))
    else if (!chosen.has(script)) chosen.set(script, besideOther(script, words, candidates) ?? (hitsOf(best) >= (words.size === 1 ? 1 : FEW_HITS) ? best : candidates[0] as CompiledPack))
  }
  return chosen
}

/** The article's languages that no pack is for, by script. */
function basicsOf(paragraphs: readonly Written[], all: LanguageCounts, engine: Engine): ReadonlyMap<Script, CompiledPack> {
  const found = new Map<Script, CompiledPack>()
  if (!engine.basics) return found
  const main = commonestScript(all)
  for (const script of all.words.keys()) {
    // In an article of another script a few Latin words are names.
    if (script !== main && engine.byScript.has(script)) continue
    const rival = mostVoted(engine.byScript.get(script) ?? [], (pack) => all.tally.get(pack.pack.id)?.votes ?? 0)
    const basic = basicOfText(paragraphs, script, rival, engine)
    if (basic) found.set(script, basic)
  }
  return found
}

/** An article in a basic language may have paragraphs in another, which their own words tell. */
function withBasics(packs: ReadonlyMap<Script, CompiledPack>, basics: ReadonlyMap<Script, CompiledPack>, paragraph: Written, engine: Engine): ReadonlyMap<Script, CompiledPack> {
  if (basics.size === 0) return packs
  const chosen = new Map(packs)
  for (const [script, basic] of basics) {
    const claimed = packs.get(script)
    const own = claimed === undefined || claimed === engine.fallback || (paragraph.counts.words.get(script) ?? 0) < ENOUGH_WORDS
    if (own || basicOfText([paragraph], script, claimed, engine) === basic) chosen.set(script, basic)
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

/** A short text with one function word of a language is of that language if anything; in Latin script one is everybody's. */
function unclaimed(words: number, article: CompiledPack | undefined, engine: Engine): CompiledPack {
  return words < PLENTY_OF_WORDS ? article ?? engine.fallback : engine.fallback
}

/** Han characters beside Kana are Japanese. Else few words of a script are stray ones in another script's article ("Read Time: 3 mins"), which its first pack reads. */
function besideOther(script: Script, words: ReadonlyMap<Script, number>, candidates: readonly CompiledPack[]): CompiledPack | undefined {
  return candidates.find(({ pack }) => pack.scripts.some((other) => other !== script && words.has(other)))
}

function commonestScript({ units }: LanguageCounts): Script | undefined {
  let best: Script | undefined
  for (const [script, count] of units) if (best === undefined || count > (units.get(best) ?? 0)) best = script
  return best
}
