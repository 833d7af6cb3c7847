import type { LocalePack } from '../locale-pack.ts'
import { compileDateTemplates } from '../recognize/dates/grammar.ts'
import { foldWord } from '../text/fold.ts'
import { dateEntries } from './date-entries.ts'
import { declensionOf } from './declension.ts'
import { eventEntries } from './event-entries.ts'
import { figureEntries } from './figure-entries.ts'
import type { Entry } from './lexeme.ts'
import { buildLexicon } from './lexicon.ts'
import { numberEntries } from './number-entries.ts'
import { numberStemsOf } from './number-stems.ts'
import { peopleEntries } from './people-entries.ts'
import { placeSignsOf } from './place-signs.ts'

/** A pack made ready for matching. Each part is made when it is first asked for: of thirty languages a folder holds three. */
export type CompiledPack = { readonly pack: LocalePack } & { readonly [Part in keyof typeof PARTS]: ReturnType<typeof PARTS[Part]> }

export function compilePack(pack: LocalePack): CompiledPack {
  const compiled = Object.create(null, { pack: { value: pack } })
  for (const [part, make] of Object.entries<(pack: LocalePack) => unknown>(PARTS)) {
    Object.defineProperty(compiled, part, { get: lazily(() => make(pack)) })
  }
  return compiled
}

/** Calls `make` at most once. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** How each part is made. What the lists of words mean stands where packs are described (`Writing`, `PeopleWords`, `FigureWords`). */
const PARTS = {
  lexicon: (pack) => buildLexicon(entriesOf(pack), pack.writing, pack.numbers),
  dates: (pack) => compileDateTemplates(pack.dates),
  /** Only of a language that writes number words together with what follows them. */
  numberStems: (pack) => numberStemsOf(pack),
  /** Only of a language that declines names. */
  declension: (pack) => declensionOf(pack.people),
  /** Undefined where the pack has no words that tell a place. */
  placeSigns: (pack) => placeSignsOf(pack.people),

  functionWords: (pack) => folded(pack.writing.functionWords),
  wholeNames: (pack) => folded(pack.people.wholeNames),
  shyParticles: (pack) => folded(pack.people.shyParticles),
  /** As written. */
  neverNames: (pack) => new Set(wordsOf(pack.people.neverNames)),
  /** Those whose virama folding takes into the letter before it, where a name's last letter looks the same: ന് in ട്രംപിന്, ൻ in പുടിൻ. */
  viramaEndings: (pack) => new Set(wordsOf(pack.writing.caseEndings).filter(endsInVirama).map(foldWord).filter((ending) => !endsInVirama(ending))),

  shyEndings: (pack) => longestFirst(pack.people.shyEndings),
  glides: (pack) => longestFirst(pack.people.glides),
  politeSigns: (pack) => longestFirst(pack.people.politeSigns),
  partMarks: (pack) => longestFirst(pack.people.partMarks),
  appositives: (pack) => longestFirst(pack.people.appositives),
  roleEndings: (pack) => longestFirst(pack.people.roleEndings),
  pluralEndings: (pack) => longestFirst(pack.figures.pluralEndings),
  placeEndings: (pack) => longestFirst(pack.people.placeEndings),
  finiteEndings: (pack) => longestFirst(pack.people.finiteEndings),
  nameSuffixes: (pack) => longestFirst(pack.people.nameSuffixes),
  patronymicEndings: (pack) => longestFirst(pack.people.patronymicEndings),
  nameEndings: (pack) => longestFirst(pack.people.nameEndings),
  commonEndings: (pack) => longestFirst(pack.people.commonEndings),

  soundLetters: (pack) => new Set(pack.people.soundLetters),
  rareSoundLetters: (pack) => new Set(pack.people.rareSoundLetters),
  familySyllables: (pack) => new Set(pack.people.familySyllables),
} satisfies Record<string, (pack: LocalePack) => unknown>

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

function folded(words: string | undefined): ReadonlySet<string> {
  return new Set(wordsOf(words).map(foldWord))
}

function longestFirst(words: string | undefined): readonly string[] {
  return [...folded(words)].sort((a, b) => b.length - a.length)
}

function wordsOf(words: string | undefined): readonly string[] {
  return (words ?? '').split('|').filter((word) => word !== '')
}

function endsInVirama(ending: string): boolean {
  return ending.endsWith('\u0d4d')
}
