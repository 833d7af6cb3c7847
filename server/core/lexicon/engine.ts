import type { LocalePack } from '../locale-pack.ts'
import type { Script } from '../model.ts'
import { decodeWeights, type Weights } from '../recognize/people/weights.ts'
import { votesOf, type Votes } from '../text/language-votes.ts'
import type { BasicData } from './basic-language.ts'
import { basicsOf, type Basics } from './basics.ts'
import { compilePack, lazily, type CompiledPack } from './compiled-pack.ts'

/** All that analysis needs besides the text: built once by the host, then only read. */
export interface Engine {
  readonly packs: ReadonlyMap<string, CompiledPack>
  /** Packs that can read a script, in order of preference. */
  readonly byScript: ReadonlyMap<Script, readonly CompiledPack[]>
  /** Reads what needs no language: symbols, units, ISO dates. Also stands in where no pack knows the language. */
  readonly fallback: CompiledPack
  /** What each function word of a script says for the script's languages. */
  readonly votes: (script: Script) => Votes
  /** Languages that only CLDR tells of; undefined where the host left them out. */
  readonly basics: Basics | undefined
  /** What the tagger of people's names has learned, for all scripts. */
  readonly nameWeights: Weights
}

/** Compiles packs; the one with the id `und` is the fallback and is required. */
export function buildEngine(packs: readonly LocalePack[], basic?: BasicData): Engine {
  const compiled = new Map(packs.map((pack) => [pack.id, compilePack(pack)]))
  const fallback = compiled.get('und')
  if (!fallback) throw new Error('The packs must include "und".')
  const byScript = new Map<Script, CompiledPack[]>()
  for (const one of compiled.values()) {
    for (const script of one.pack.scripts) byScript.set(script, [...(byScript.get(script) ?? []), one])
  }
  const nameWeights = lazily(() => decodeWeights(fallback.pack.people.weights ?? ''))
  const votes = new Map([...byScript].map(([script, all]) => [script, lazily(() => votesOf(all.map(({ pack }) => pack), script))]))
  const basics = basic && basicsOf(basic, new Set(compiled.keys()), fallback.pack)
  return { packs: compiled, byScript, fallback, basics, votes: (script) => votes.get(script)?.() ?? NO_VOTES, get nameWeights() { return nameWeights() } }
}

const NO_VOTES: Votes = new Map()
