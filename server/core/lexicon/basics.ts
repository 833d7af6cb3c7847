import type { LocalePack } from '../locale-pack.ts'
import type { Script } from '../model.ts'
import { spelledWord } from '../text/language-votes.ts'
import { basicLanguages, lettersOfPacks, type BasicData, type BasicLanguage } from './basic-language.ts'
import { basicPack } from './basic-pack.ts'
import { compilePack, type CompiledPack } from './compiled-pack.ts'

/** The languages without packs: nothing of them is made before a text asks for it. */
export interface Basics {
  readonly table: (script: Script) => BasicTable
  /** The pack of one of the table's languages. */
  readonly compiled: (language: BasicLanguage) => CompiledPack
  /** The letters besides a to z that texts of a language with a pack have. */
  readonly lettersOfPack: (id: string) => ReadonlySet<string>
}

/** The basic languages of a script, and which of them have a word or a letter. */
export interface BasicTable {
  readonly languages: readonly BasicLanguage[]
  /** By word as it is spelled, in lower case. */
  readonly words: ReadonlyMap<string, readonly BasicLanguage[]>
  readonly letters: ReadonlyMap<string, readonly BasicLanguage[]>
}

/** `withPacks`: the languages that have outgrown this. */
export function basicsOf(data: BasicData, withPacks: ReadonlySet<string>, fallback: LocalePack): Basics {
  let languages: readonly BasicLanguage[] | undefined
  let letters: ReadonlyMap<string, ReadonlySet<string>> | undefined
  const tables = new Map<Script, BasicTable>()
  const packs = new Map<string, CompiledPack>()
  return {
    table: (script) => {
      languages ??= basicLanguages(data).filter(({ id }) => !withPacks.has(id))
      const known = tables.get(script) ?? tableOf(languages.filter((one) => one.script === script))
      tables.set(script, known)
      return known
    },
    compiled: (language) => {
      const known = packs.get(language.id) ?? compilePack(basicPack(language, fallback))
      packs.set(language.id, known)
      return known
    },
    lettersOfPack: (id) => (letters ??= lettersOfPacks(data)).get(id) ?? NO_LETTERS,
  }
}

const NO_LETTERS: ReadonlySet<string> = new Set()

function tableOf(languages: readonly BasicLanguage[]): BasicTable {
  const words = new Map<string, BasicLanguage[]>()
  const letters = new Map<string, BasicLanguage[]>()
  for (const language of languages) {
    for (const word of tellingWords(language)) push(words, word, language)
    for (const letter of language.letters) push(letters, letter, language)
  }
  return { languages, words, letters }
}

function push(map: Map<string, BasicLanguage[]>, key: string, language: BasicLanguage): void {
  const list = map.get(key)
  if (list) list.push(language)
  else map.set(key, [language])
}

/** Words that tell a language: its commonest, and those of the calendar, also within a month's name of several words. */
function tellingWords({ words, months, weekdays, relativeDays, more }: BasicLanguage): ReadonlySet<string> {
  const list = (all: readonly string[]): readonly string[] => all.flatMap((one) => one.split('|'))
  const inMonths = list([...months, ...(more.months?.split(';') ?? [])]).flatMap((name) => name.split(' ')).filter((word) => word.length >= LEAST_LETTERS && !/\d/.test(word))
  const single = list([...weekdays, ...(more.weekdays?.split(';') ?? []), ...Object.values(relativeDays)]).filter((word) => word !== '' && !word.includes(' '))
  return new Set([...words, ...inMonths, ...single].map(spelledWord))
}

const LEAST_LETTERS = 3
