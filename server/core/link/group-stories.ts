import type { PreparedArticle } from './prepare.ts'

/** An article in the folder, with what its persons are called folder-wide. */
export interface StoryArticle {
  readonly uri: string
  readonly prepared: PreparedArticle
  /** Folder-wide ids of the story's persons by their keys in the article. */
  readonly people: ReadonlyMap<string, string>
  /** All of them in one string: changes when who is whom changes. */
  readonly who: string
}

/** Two articles that may tell the same story. */
export interface StoryPair {
  /** Indices into the list of articles; `a` < `b`. */
  readonly a: number
  readonly b: number
  /** 0 to 1, in steps, so that an unrelated article more or less in the folder changes nothing. */
  readonly degree: number
}

/**
 * Which articles tell the same story, by what they share and how rare that is in the folder. Inverted index on rare keys: articles that
 * share nothing rare never meet, so the cost grows with what is shared and not with the square of the folder.
 */
export function groupStories(articles: readonly StoryArticle[]): readonly StoryPair[] {
  const postings = new Map<string, Posting>()
  articles.forEach(({ prepared, people }, i) => {
    for (const id of new Set(people.values())) post(postings, `who:${id}`, i, PERSON)
    for (const [key, weight] of prepared.keys) post(postings, key, i, weight)
  })
  const scores = articles.map(() => new Map<number, Shared>())
  const scale = Math.log(1 + Math.max(articles.length, ASSUMED_FOLDER))
  for (const [key, { articles: sharers, weights }] of postings) {
    const family = familyOf(key)
    if (sharers.length < 2 || sharers.length > MOST_SHARERS[family]) continue
    const rarity = Math.log(1 + Math.max(articles.length, ASSUMED_FOLDER) / sharers.length) / scale
    for (let i = 0; i < sharers.length; i++) for (let j = i + 1; j < sharers.length; j++) {
      const row = scores[sharers[i] as number] as Map<number, Shared>
      const other = sharers[j] as number
      let shared = row.get(other)
      if (!shared) row.set(other, shared = { who: 0, value: 0, place: 0, word: 0, topic: 0 })
      shared[family] += Math.min(weights[i] as number, weights[j] as number) * rarity
    }
  }
  return scores.flatMap((row, a) => best([...row].map(([b, shared]): StoryPair => ({ a, b, degree: degreeOf(shared, articles[a]?.prepared.language === articles[b]?.prepared.language ? 1 : WORDS_ABROAD) })).filter(({ degree }) => degree > 0)))
    .sort((x, y) => x.a - y.a || x.b - y.b)
}

interface Posting { readonly articles: number[]; readonly weights: number[] }

function post(postings: Map<string, Posting>, key: string, article: number, weight: number): void {
  let posting = postings.get(key)
  if (!posting) postings.set(key, posting = { articles: [], weights: [] })
  posting.articles.push(article)
  posting.weights.push(weight)
}

const PERSON = 1
// A handful of articles about one story is not the world: rarity is reckoned as if among this many.
const ASSUMED_FOLDER = 200
// An article is held against this many others at most, the nearest ones.
const MOST_PARTNERS = 48

type Family = 'who' | 'value' | 'place' | 'word' | 'topic'
type Shared = Record<Family, number>
// What more articles than this share tells no two of them apart, and would cost their square.
const MOST_SHARERS: Shared = { who: 96, value: 64, place: 24, word: 16, topic: 8 }
// So much each family of keys can say at most: no heap of common words makes a story.
const CAPS: Shared = { who: 3, value: 3, place: 0.5, word: 1.1, topic: 0.25 }

function familyOf(key: string): Family {
  switch (key[0]) {
    case 'w': return key.startsWith('who:') ? 'who' : 'word'
    case 'p': return 'place'
    case 't': return 'topic'
    default: return 'value'
  }
}

// Two languages hardly share a word but names.
const WORDS_ABROAD = 1.7
const ENOUGH = 1.25
const PLENTY = 4

/** 0 where it is too little; then in eighths. One famous person alone, or places and words alone, are too little. */
function degreeOf(found: Shared, wordsCount: number): number {
  const shared: Shared = { ...found, word: Math.min(found.word, CAPS.word) * wordsCount }
  let sum = shared.word
  for (const family of FAMILIES) sum += Math.min(shared[family], CAPS[family])
  const firm = Math.min(shared.who, CAPS.who) + Math.min(shared.value, CAPS.value)
  if (sum < ENOUGH || firm < 0.4 && shared.word + shared.place < 1.3) return 0
  return Math.round(Math.min(1, 0.25 + 0.75 * (sum - ENOUGH) / (PLENTY - ENOUGH)) * 8) / 8
}

const FAMILIES = ['who', 'value', 'place', 'topic'] as const

function best(pairs: readonly StoryPair[]): readonly StoryPair[] {
  return pairs.length <= MOST_PARTNERS ? pairs : pairs.toSorted((x, y) => y.degree - x.degree || x.b - y.b).slice(0, MOST_PARTNERS)
}
