import type { CompiledPack, Engine } from '../lexicon/engine.ts'
import type { Script, Token, TokenRange } from '../model.ts'

/** Which packs read a paragraph: the main one for its numbers and marks, and one for each script that occurs in the article. */
export interface ParagraphLanguage {
  readonly main: CompiledPack
  readonly packs: ReadonlyMap<Script, CompiledPack>
}

/**
 * Tells each paragraph's language: its commonest script, and, where several packs share the script, the one whose function words
 * it has most of. Short paragraphs follow the article. Words that no pack claims are left to the fallback pack.
 */
export function languagesOf(tokens: readonly Token[], ranges: readonly TokenRange[], engine: Engine): readonly ParagraphLanguage[] {
  const whole = { from: 0, to: tokens.length }
  const mainScript = commonestScript(tokens, whole)
  const main = mainScript && packsByScript(tokens, whole, engine, new Map()).get(mainScript)
  const article = new Map(mainScript && main ? [[mainScript, main]] : [])
  return ranges.map((range) => {
    const packs = packsByScript(tokens, range, engine, article)
    const script = commonestScript(tokens, range) ?? mainScript
    return { main: (script && packs.get(script)) ?? engine.fallback, packs }
  })
}

// Fewer words than this say too little about their language.
const ENOUGH_WORDS = 12
// English newspaper text has 35 to 45 % function words; a pack that reaches less than this is not the text's language.
const LEAST_SHARE = 0.12
// A shorter paragraph with hardly a function word is a list or a crisp sentence of the article's own language rather than of another.
const PLENTY_OF_WORDS = 40
// Scripts that newspapers of several languages are printed in; in the others the script alone tells the language, as far as packs know.
const SHARED_SCRIPTS: ReadonlySet<Script> = new Set<Script>(['Latin', 'Devanagari', 'Arabic', 'Cyrillic', 'Bengali', 'Other'])

function packsByScript(tokens: readonly Token[], range: TokenRange, engine: Engine, article: ReadonlyMap<Script, CompiledPack>): ReadonlyMap<Script, CompiledPack> {
  const words = new Map<Script, number>()
  const hits = new Map<CompiledPack, number>()
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') continue
    words.set(token.script, (words.get(token.script) ?? 0) + 1)
    for (const candidate of engine.byScript.get(token.script) ?? []) {
      if (candidate.functionWords.has(token.folded)) hits.set(candidate, (hits.get(candidate) ?? 0) + 1)
    }
  }
  const chosen = new Map<Script, CompiledPack>(article)
  for (const [script, count] of words) {
    const candidates = engine.byScript.get(script) ?? []
    const best = candidates.reduce<CompiledPack | undefined>((top, next) => top && (hits.get(top) ?? 0) >= (hits.get(next) ?? 0) ? top : next, undefined)
    if (!best) chosen.set(script, engine.fallback)
    else if (count >= ENOUGH_WORDS) chosen.set(script, !SHARED_SCRIPTS.has(script) || (hits.get(best) ?? 0) >= count * LEAST_SHARE ? best : count < PLENTY_OF_WORDS ? article.get(script) ?? engine.fallback : engine.fallback)
    // The first pack of a script reads the stray words of an article in another script: "Read Time: 3 mins".
    else if (!chosen.has(script)) chosen.set(script, candidates[0] as CompiledPack)
  }
  return chosen
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
