import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../server/core/lexicon/engine.ts'
import { inDevanagari } from './devanagari.ts'
import { inGujaratiLetters, type Example } from './examples.ts'

/** Given and family names of one kind of people, each in one string with spaces between. */
interface NameList { readonly given: readonly string[]; readonly family: readonly string[]; readonly order: 'given-first' | 'family-first'; readonly kind: string }

type Random = () => number

/**
 * Sentences such as newspapers write, with other names each time: the labelled sets are no news and have few people.
 * A line of `templates/xx.txt` has [N] a full name, [F] a family name alone, [G] a given name alone, [I] initials that belong to the [F] behind them, [N+] with the
 * Gujarati ending of the agent; <N> <F> <G> the same where they are not a person (a stadium's name), <P> a place, <T> a title, <#> a number.
 */
export function fromTemplates(language: string, count: number, engine: Engine, random: Random): readonly Example[] {
    const lists = listsOf(language)
  const pack = engine.packs.get(language)?.pack.people
  const words = (all: string): readonly string[] => all.split('|').filter((word) => word !== '')
  const [places, titles] = [words(pack?.places ?? ''), words(pack?.titles ?? '')]
  const lines = readFileSync(join(import.meta.dirname, 'templates', `${language}.txt`), 'utf8').split('\n')
    .filter((line) => line !== '' && (places.length > 0 || !line.includes('<P>')) && (titles.length > 0 || !line.includes('<T>')))
  const examples: Example[] = []
  for (let i = 0; i < count; i++) {
    const line = lines[i % lines.length] as string
    let text = ''
    const people: [number, number][] = []
    let from: number | undefined
    for (const piece of line.split(/([<[][NFGIPT#]\+?[>\]])/)) {
      const slot = /^([<[])([NFGIPT#])(\+?)[>\]]$/.exec(piece)
      if (!slot) { text += piece; continue }
      const [, bracket, kind, agent] = slot as unknown as [string, string, string, string]
      if (kind === 'P') { text += pick(places, random); continue }
      if (kind === 'T') { text += capital(pick(titles, random), text, language); continue }
      if (kind === '#') { text += String(20 + Math.floor(random() * 70)); continue }
      const name = nameOf(pick(lists, random), kind, language, random)
      const start: number = from ?? text.length
      text += name
      from = kind === 'I' ? start : undefined
      if (agent !== '') text += /[\u0a95-\u0ab9]$/.test(name) ? 'ે' : 'એ'
      if (bracket === '[' && kind !== 'I') people.push([start, text.endsWith('એ') && agent !== '' ? text.length - 1 : text.length])
    }
    examples.push({ text, people })
  }
  return examples
}

/** Titles are written with capitals before English names, more or less. */
function capital(title: string, before: string, language: string): string {
  if (before !== '' && language !== 'en') return title
  return title.replace(language === 'en' ? /(^|\s)\p{Ll}/gu : /^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function nameOf({ given, family, order, kind: people }: NameList, kind: string, language: string, random: Random): string {
  const spelled = (name: string): string => spell(name, language, people === 'indian' ? random : undefined)
  if (kind === 'I') {
    const letters = INITIALS[language]?.split(' ') ?? 'A B C D E G H J K L M N P R S T V'.split(' ')
    return Array.from({ length: random() < 0.5 ? 1 : 2 }, () => `${pick(letters, random)}.`).join(random() < 0.5 ? '' : ' ')
  }
  if (kind === 'G') return spelled(pick(given, random))
  if (kind === 'F') return spelled(pick(family, random))
  const first = spelled(pick(given, random))
  const last = spelled(pick(family, random))
  if (order === 'family-first') return `${last} ${first}`
  return random() < 0.15 ? `${first} ${spelled(pick(given, random))} ${last}` : `${first} ${last}`
}

const INITIALS: Readonly<Record<string, string>> = { hi: 'ए बी सी डी जी एच जे के एल एम एन पी आर एस टी वी', gu: 'એ બી સી ડી જી એચ જે કે એલ એમ એન પી આર એસ ટી વી' }

// Half of the short vowels of Indian names are the one that their own letters leave out.
function spell(name: string, language: string, random: Random | undefined): string {
  if (language !== 'hi' && language !== 'gu' || !/^[A-Za-z\u00c0-\u024f'-]+$/.test(name)) return language === 'gu' ? inGujaratiLetters(name) : name
  const devanagari = inDevanagari(name).replace(/ा(?=.)/g, (sign) => random !== undefined && random() < 0.6 ? '' : sign)
  return language === 'gu' ? inGujaratiLetters(devanagari) : devanagari
}

/** Names as a paper of the language meets them: its own people twice as often as each other kind. */
function listsOf(language: string): readonly NameList[] {
  const all = JSON.parse(readFileSync(join(import.meta.dirname, 'names.json'), 'utf8')) as Readonly<Record<string, { readonly given: string; readonly family: string }>>
  const list = (kind: string): NameList => ({
    given: all[kind]?.given.split(' ') ?? [], family: all[kind]?.family.split(' ') ?? [], order: kind === 'chinese' || kind === 'korean' ? 'family-first' : 'given-first', kind,
  })
  const devanagari = list('devanagari')
  const indian = list('indian')
  if (language === 'ru' || language === 'uk') return [list('cyrillic')]
  const abroad = [list('western'), list('western'), list('western'), list('arab'), list('chinese'), list('korean'), list('japanese')]
  if (language === 'hi') return [devanagari, devanagari, devanagari, { ...devanagari, family: indian.family }, indian, ...abroad]
  if (language === 'gu') return [devanagari, devanagari, { ...list('gujarati'), family: [...list('gujarati').family, ...devanagari.family] }, { ...devanagari, family: indian.family }, indian, ...abroad]
  return language === 'en' ? [indian, indian, indian, ...abroad] : [list('western'), list('western'), list('western'), list('western'), ...abroad]
}

function pick<One>(all: readonly One[], random: Random): One { return all[Math.floor(random() * all.length)] as One }
