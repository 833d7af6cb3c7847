import type { LocalePack } from '../locale-pack.ts'
import type { Script } from '../model.ts'
import { compileDateTemplates, type DateGrammar } from '../recognize/dates/grammar.ts'
import { foldWord } from '../text/fold.ts'
import { declensionOf, type Declension } from './declension.ts'
import { dateEntries } from './date-entries.ts'
import { eventEntries } from './event-entries.ts'
import { basicsOf, type Basics } from './basics.ts'
import type { BasicData } from './basic-language.ts'
import type { Entry } from './lexeme.ts'
import { decodeWeights, type Weights } from '../recognize/people/weights.ts'
import { figureEntries } from './figure-entries.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { numberEntries } from './number-entries.ts'
import { numberStemsOf, type NumberStems } from './number-stems.ts'
import { placeSignsOf, type PlaceSigns } from './place-signs.ts'
import { peopleEntries } from './people-entries.ts'
import { votesOf, type Votes } from '../text/language-votes.ts'

/** A pack made ready for matching. */
export interface CompiledPack {
  readonly pack: LocalePack
  readonly lexicon: Lexicon
  /** Folded one-word function words: what tells languages of one script apart. */
  readonly functionWords: ReadonlySet<string>
  /** Folded names that end like an inflected word and aren't. */
  readonly wholeNames: ReadonlySet<string>
  /** Folded; see `PeopleWords`. */
  readonly shyEndings: readonly string[]
  readonly glides: readonly string[]
  readonly politeSigns: readonly string[]
  readonly partMarks: readonly string[]
  readonly appositives: readonly string[]
  readonly roleEndings: readonly string[]
  /** Folded case endings whose virama folding takes into the letter before it, where a name's last letter looks the same: ന് in ട്രംപിന്, ൻ in പുടിൻ. */
  readonly viramaEndings: ReadonlySet<string>
  /** Only of a language that declines names. */
  readonly declension: Declension | undefined
  /** Folded endings of middle names after the father. */
  readonly patronymicEndings: readonly string[]
  /** Folded endings that only names have glued to them. */
  readonly nameEndings: readonly string[]
  /** Folded endings of common nouns that no name has. */
  readonly commonEndings: readonly string[]
  /** Folded. */
  readonly shyParticles: ReadonlySet<string>
  /** As written. */
  readonly neverNames: ReadonlySet<string>
  /** Folded endings of plurals. */
  readonly pluralEndings: readonly string[]
  /** Folded endings of towns' names. */
  readonly placeEndings: readonly string[]
  /** What tells that the word beside it is a place; undefined where the pack has no such words. */
  readonly placeSigns: PlaceSigns | undefined
  /** Characters; see `PeopleWords`. */
  readonly soundLetters: ReadonlySet<string>
  readonly rareSoundLetters: ReadonlySet<string>
  readonly familySyllables: ReadonlySet<string>
  /** Folded endings of finite verbs that no name has, of three units and more. */
  readonly finiteEndings: readonly string[]
  /** Folded respectful endings of given names. */
  readonly nameSuffixes: readonly string[]
  readonly dates: DateGrammar
  /** Only of a language that writes number words together with what follows them. */
  readonly numberStems: NumberStems | undefined
}

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
  const basics = basic && basicsOf(basic, new Set(compiled.keys()), fallback.pack, compilePack)
  return { packs: compiled, byScript, fallback, basics, votes: (script) => votes.get(script)?.() ?? NO_VOTES, get nameWeights() { return nameWeights() } }
}

const NO_VOTES: Votes = new Map()

/** Each part is made when it is first asked for: of thirty languages a folder holds three. */
function compilePack(pack: LocalePack): CompiledPack {
  const lexicon = lazily(() => buildLexicon(entriesOf(pack), pack.writing, pack.numbers))
  const functionWords = lazily(() => foldedSet(pack.writing.functionWords))
  const wholeNames = lazily(() => foldedSet(pack.people.wholeNames))
  const shyEndings = lazily(() => longestFirst(pack.people.shyEndings))
  const glides = lazily(() => longestFirst(pack.people.glides))
  const politeSigns = lazily(() => longestFirst(pack.people.politeSigns))
  const partMarks = lazily(() => longestFirst(pack.people.partMarks))
  const appositives = lazily(() => longestFirst(pack.people.appositives))
  const roleEndings = lazily(() => longestFirst(pack.people.roleEndings))
  const viramaEndings = lazily(() => new Set(pack.writing.caseEndings.split('|').filter((ending) => ending.endsWith('\u0d4d')).map(foldWord).filter((ending) => !ending.endsWith('\u0d4d'))))
  const nameSuffixes = lazily(() => [...foldedSet(pack.people.nameSuffixes)])
  const pluralEndings = lazily(() => [...foldedSet(pack.figures.pluralEndings)])
  const soundLetters = lazily(() => new Set(pack.people.soundLetters ?? ''))
  const rareSoundLetters = lazily(() => new Set(pack.people.rareSoundLetters ?? ''))
  const familySyllables = lazily(() => new Set(pack.people.familySyllables ?? ''))
  const placeEndings = lazily(() => [...foldedSet(pack.people.placeEndings ?? '')])
  const placeSigns = lazily(() => placeSignsOf(pack.people))
  const finiteEndings = lazily(() => [...foldedSet(pack.people.finiteEndings ?? '')])
  const declension = lazily(() => declensionOf(pack.people))
  const shyParticles = lazily(() => foldedSet(pack.people.shyParticles ?? ''))
  const neverNames = lazily(() => new Set((pack.people.neverNames ?? '').split('|')))
  const patronymicEndings = lazily(() => [...foldedSet(pack.people.patronymicEndings ?? '')])
  const nameEndings = lazily(() => [...foldedSet(pack.people.nameEndings ?? '')])
  const commonEndings = lazily(() => [...foldedSet(pack.people.commonEndings ?? '')])
  const dates = lazily(() => compileDateTemplates(pack.dates))
  const numberStems = lazily(() => numberStemsOf(pack))
  return {
    pack,
    get lexicon() { return lexicon() },
    get functionWords() { return functionWords() },
    get wholeNames() { return wholeNames() },
    get pluralEndings() { return pluralEndings() },
    get soundLetters() { return soundLetters() },
    get rareSoundLetters() { return rareSoundLetters() },
    get familySyllables() { return familySyllables() },
    get placeEndings() { return placeEndings() },
    get placeSigns() { return placeSigns() },
    get finiteEndings() { return finiteEndings() },
    get shyEndings() { return shyEndings() },
    get glides() { return glides() },
    get politeSigns() { return politeSigns() },
    get partMarks() { return partMarks() },
    get appositives() { return appositives() },
    get roleEndings() { return roleEndings() },
    get viramaEndings() { return viramaEndings() },
    get nameSuffixes() { return nameSuffixes() },
    get declension() { return declension() },
    get shyParticles() { return shyParticles() },
    get neverNames() { return neverNames() },
    get patronymicEndings() { return patronymicEndings() },
    get nameEndings() { return nameEndings() },
    get commonEndings() { return commonEndings() },
    get dates() { return dates() },
    get numberStems() { return numberStems() },
  }
}

function entriesOf(pack: LocalePack): readonly Entry[] {
  return [
    { words: pack.writing.functionWords, lexeme: { cls: 'function' } },
    { words: pack.writing.abbreviations, lexeme: { cls: 'abbreviation' } },
    { words: pack.layout.teaser, lexeme: { cls: 'teaser' } },
    { words: pack.layout.chrome, lexeme: { cls: 'chrome' } },
    { words: pack.layout.caption, lexeme: { cls: 'caption' } },
    ...numberEntries(pack),
    ...figureEntries(pack),
    ...dateEntries(pack),
    ...peopleEntries(pack),
    ...eventEntries(pack),
  ]
}

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split('|').filter((word) => word !== '').map(foldWord))
}

function longestFirst(words: string | undefined): readonly string[] {
  return [...foldedSet(words ?? '')].sort((a, b) => b.length - a.length)
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
