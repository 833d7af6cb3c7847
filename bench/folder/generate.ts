import { seeded } from '../../scripts/people/random.ts'
import { PHRASES, type Phrases } from './phrases.ts'

/** An article of a generated folder. */
export interface GeneratedArticle {
  /** Below the folder, "/"-separated. */
  readonly path: string
  readonly text: string
}

/**
 * Stories told by a few sources each, in several languages, about 6 kB an article: the same seed gives the same folder. Each story has people, a place, a day and
 * figures of its own; its articles agree on most of them, and one in four has another toll.
 */
export function* generateFolder(articles: number, seed = 1): Generator<GeneratedArticle> {
  const random = seeded(seed)
  let made = 0
  for (let story = 0; made < articles; story++) {
    const facts = factsOf(random)
    const sources = Math.min(articles - made, 3 + below(random, 5))
    for (let source = 0; source < sources; source++, made++) {
      const phrases = PHRASES[(story + source) % PHRASES.length] as Phrases
      yield { path: `${String(story % 100).padStart(2, '0')}/story-${story}-${source}.${phrases.code}.txt`, text: textOf(phrases, facts, random) }
    }
  }
}

/** Who is meant by each full name of a generated folder, in whatever language. */
export function personsNamed(): ReadonlyMap<string, string> {
  return new Map(PHRASES.flatMap(({ given, family }) => given.flatMap((first, i) => family.flatMap((second, j) => family.map((third, k): [string, string] => [`${first} ${second} ${third}`, `${i}-${j}-${k}`])))))
}

interface StoryFacts { readonly people: readonly (readonly [given: number, family: number, second: number])[]; readonly place: number; readonly day: number; readonly month: number; readonly year: number; readonly figures: readonly number[] }

function factsOf(random: Random): StoryFacts {
  const en = PHRASES[0] as Phrases
  return {
    people: Array.from({ length: 6 }, () => [below(random, en.given.length), below(random, en.family.length), below(random, en.family.length)] as const),
    place: below(random, en.places.length), day: 1 + below(random, 28), month: below(random, 12), year: 2015 + below(random, 10),
    figures: [12 + below(random, 200), 300 + below(random, 9000), 40 + below(random, 900), 2 + below(random, 90)],
  }
}

function textOf(phrases: Phrases, facts: StoryFacts, random: Random): string {
  const toll = below(random, 4) === 0 ? (facts.figures[0] as number) + 1 + below(random, 9) : facts.figures[0] as number
  const figures = [toll, ...facts.figures.slice(1)]
  const name = (i: number): string => {
    const [given, family, second] = facts.people[i % facts.people.length] as readonly [number, number, number]
    return `${phrases.given[given]} ${phrases.family[family]} ${phrases.family[second]}`
  }
  const date = phrases.date.replace('{day}', String(facts.day)).replace('{month}', phrases.months[facts.month] as string).replace('{year}', String(facts.year))
  const filled = (sentence: string): string => {
    const who = below(random, facts.people.length)
    return sentence.replace(/\{(\w+)\}/g, (slot, key: string) => {
      switch (key) {
        case 'place': return phrases.places[facts.place] as string
        case 'person': return name(who)
        case 'other': return name(who + 1)
        case 'last': return phrases.family[facts.people[0]?.[2] ?? 0] as string
        case 'date': return date
        case 'r': return String(2 + below(random, 97))
        default: return key.startsWith('n') ? written(figures[Number(key[1]) - 1] as number, phrases) : slot
      }
    })
  }
  const pick = (list: readonly string[]): string => list[below(random, list.length)] as string
  const paragraphs = [filled(pick(phrases.headline)), `${filled(phrases.dateline)} ${phrases.core.map(filled).join(' ')}`]
  let bytes = 0
  while (bytes < TARGET) {
    const paragraph = Array.from({ length: 4 }, () => filled(below(random, 12) === 0 ? pick(phrases.core) : pick(phrases.filler))).join(' ')
    paragraphs.push(paragraph)
    bytes += utf8.encode(paragraph).length
  }
  return paragraphs.join('\n\n') + '\n'
}

// UTF-8 bytes of an article's running text.
const TARGET = 5200
const utf8 = new TextEncoder()

function written(value: number, { decimal }: Phrases): string {
  const digits = String(value)
  if (digits.length < 4) return digits
  return `${digits.slice(0, -3)}${decimal === 'point' ? '.' : ','}${digits.slice(-3)}`
}

type Random = () => number

function below(random: Random, limit: number): number { return Math.floor(random() * limit) }
