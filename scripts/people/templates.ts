import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../server/core/lexicon/engine.ts'
import { inDevanagari } from './devanagari.ts'
import type { Example } from './examples.ts'
import { inLettersOf } from './foreign.ts'

/** Given and family names of one kind of people, each in one string with spaces between. */
interface NameList { readonly given: readonly string[]; readonly family: readonly string[]; readonly order: 'given-first' | 'family-first' | 'together'; readonly kind: string }

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
      if (!slot) { text += language === 'ko' ? withParticle(text, piece) : piece; continue }
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

/** Full names such as the templates have. */
export function madeNames(language: string, count: number, random: Random): readonly string[] {
  const lists = listsOf(language)
  return Array.from({ length: count }, () => nameOf(pick(lists, random), 'N', language, random))
}

/** Korean particles have one form behind a vowel and another behind a consonant. */
function withParticle(before: string, piece: string): string {
  const syllable = before.charCodeAt(before.length - 1) - 0xac00
  const forms = PARTICLES.find((both) => both.includes(piece[0] ?? ' '))
  if (syllable < 0 || syllable > 11171 || forms === undefined || piece[0] === '이' && piece[1] !== ' ') return piece
  return (syllable % 28 === 0 ? forms[0] : forms[1]) + piece.slice(1)
}

const PARTICLES = ['는은', '가이', '를을', '와과']

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
  if (order === 'together') return last + first
  if (order === 'family-first') return `${last} ${first}`
  const middle = language === 'ja' || language === 'zh' ? DOTS[language] : ' '
  return random() < 0.15 ? [first, spelled(pick(given, random)), last].join(middle) : [first, last].join(middle)
}

const DOTS = { ja: '・', zh: '·' } as const

const INITIALS: Readonly<Record<string, string>> = { hi: 'ए बी सी डी जी एच जे के एल एम एन पी आर एस टी वी', gu: 'એ બી સી ડી જી એચ જે કે એલ એમ એન પી આર એસ ટી વી' }

// Half of the short vowels of Indian names are the one that their own letters leave out.
function spell(name: string, language: string, random: Random | undefined): string {
  const isLatin = /^[A-Za-z\u00c0-\u024f'-]+$/.test(name)
  if (!isLatin || random === undefined || !INDIC.has(language)) return isLatin || INDIC.has(language) ? inLettersOf(language, name) : name
  return inLettersOf(language, inDevanagari(name).replace(/ा(?=.)/g, (sign) => random() < 0.6 ? '' : sign))
}

const INDIC: ReadonlySet<string> = new Set('hi gu mr ne bn pa or ta te kn ml'.split(' '))
const EAST_ASIAN: ReadonlySet<string> = new Set(['ja', 'ko', 'zh'])

/** Names as a paper of the language meets them: its own people twice as often as each other kind. */
function listsOf(language: string): readonly NameList[] {
  const all = JSON.parse(readFileSync(join(import.meta.dirname, 'names.json'), 'utf8')) as Readonly<Record<string, { readonly given: string; readonly family: string }>>
  const list = (kind: string): NameList => ({
    given: all[kind]?.given.split(' ') ?? [], family: all[kind]?.family.split(' ') ?? [], kind,
    order: EAST_ASIAN.has(kind) ? 'together' : kind === 'chinese' || kind === 'korean' || kind === 'vi' ? 'family-first' : 'given-first',
  })
  const [devanagari, indian, western] = [list('devanagari'), list('indian'), list('western')]
  if (language === 'ru' || language === 'uk') return [list('cyrillic'), list(language)]
  const abroad = [western, western, western, list('arab'), list('chinese'), list('korean'), list('japanese')]
  switch (language) {
    case 'hi': return [devanagari, devanagari, devanagari, { ...devanagari, family: indian.family }, indian, ...abroad]
    case 'gu': return [devanagari, devanagari, { ...list('gujarati'), family: [...list('gujarati').family, ...devanagari.family] }, { ...devanagari, family: indian.family }, indian, ...abroad]
    case 'bn': case 'mr': case 'ne': case 'or': return [list(language), list(language), devanagari, indian, ...abroad]
    case 'ta': return [{ ...list('ta'), family: indian.family }, list('ta'), devanagari, indian, ...abroad]
    case 'pa': case 'te': case 'kn': case 'ml': return [devanagari, devanagari, indian, indian, ...abroad]
    case 'ja': case 'ko': case 'zh': return [list(language), list(language), list(language), western, western]
    case 'ar': case 'fa': return [list(language), list(language), list(language), ...abroad]
    case 'ur': return [list('ar'), list('fa'), { ...list('ar'), family: list('fa').family }, list('arab'), ...abroad]
    case 'vi': case 'tr': return [list(language), list(language), ...abroad]
    default: return language === 'en' ? [indian, indian, indian, ...abroad] : [western, western, western, western, ...abroad]
  }
}

function pick<One>(all: readonly One[], random: Random): One { return all[Math.floor(random() * all.length)] as One }
