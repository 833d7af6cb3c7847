import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadNames } from './examples.ts'
import { inLettersOf } from './foreign.ts'
import { madeNames } from './templates.ts'

const MADE_NAMES = 2000

/** Full names as the papers of a language write them. */
export type NamesFor = (language: string) => readonly string[]

/** All parts of names that the lists have, as the language writes them, and those of `more`. */
export function namePartsOf(language: string, more: readonly string[]): readonly string[] {
  const lists = JSON.parse(readFileSync(join(import.meta.dirname, 'names.json'), 'utf8')) as Readonly<Record<string, { readonly given: string; readonly family: string }>>
  const own = Object.values(lists).flatMap(({ given, family }) => `${given} ${family}`.split(' '))
  return [...more.flatMap((name) => name.split(/[\s·-]+/)), ...own.map((name) => (/^[A-Za-z]/.test(name) ? inLettersOf(language, name) : name))]
}

/** Most names in the news are foreign, so half of them are; Chinese writes a point between their parts. */
export function nameLists(data: string, random: () => number): NamesFor {
  const names = loadNames(data)
  const foreign = (names.get('en') ?? []).filter((name) => /^[A-Za-z .'-]+$/.test(name))
  const lists = new Map<string, readonly string[]>()
  return (language) => {
    const known = lists.get(language)
    if (known) return known
    const spelled = foreign.filter((_, i) => language !== 'zh' || i % 4 === 0).map((name) => inLettersOf(language, name).replaceAll(' ', language === 'zh' ? '·' : ' '))
    const all = [...names.get(language) ?? [], ...spelled, ...madeNames(language, MADE_NAMES, random)]
    lists.set(language, all)
    return all
  }
}
