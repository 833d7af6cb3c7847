import { order } from '../order.ts'
/** An article as the index of stories needs it. */
export interface StoryArticle {
  readonly uri: string
  readonly language: string | undefined
  /** What it may share with others, and how much that says at best, 0 to 1: `keys` of a PreparedArticle. */
  readonly keys: ReadonlyMap<string, number>
  /** Folder-wide ids of the story's persons. */
  readonly people: ReadonlySet<string>
}

/** Another article that may tell the same story. */
export interface Partner {
  readonly uri: string
  /** 0 to 1, in steps, so that an unrelated article more or less in the folder changes nothing. */
  readonly degree: number
}

/**
 * Which articles tell the same story, by what they share and how rare that is in the folder. Mutable: the memo of the folder keeps it
 * from change to change; what it answers depends on the articles in it and not on how they came in. Articles that share nothing rare
 * never meet, so an answer costs what is shared and not what the folder holds.
 */
export interface StoryIndex {
  /** Puts an article in or replaces it. The URIs of those whose partners may be others now are added to `touched`. */
  put(article: StoryArticle, touched: Set<string>): void
  remove(uri: string, touched: Set<string>): void
  /** In the order of their URIs. */
  partnersOf(uri: string): readonly Partner[]
}

export function storyIndex(): StoryIndex {
  const rows = new Map<string, Row>()
  const postings = new Map<string, Posting>()

  const gain = (row: Row, key: string, weight: number, touched: Set<string>): void => {
    let posting = postings.get(key)
    if (!posting) postings.set(key, posting = { key, family: familyOf(key), weights: new Map() })
    const lots = lotsOf(posting)
    posting.weights.set(row, weight)
    row.postings.set(key, posting)
    touch(posting, row, lots, touched)
  }
  const lose = (row: Row, posting: Posting, touched: Set<string>): void => {
    const lots = lotsOf(posting)
    posting.weights.delete(row)
    row.postings.delete(posting.key)
    if (posting.weights.size === 0) postings.delete(posting.key)
    else touch(posting, row, lots, touched)
  }
  const touchAll = (touched: Set<string>): void => { for (const uri of rows.keys()) touched.add(uri) }
  const partners = (row: Row): readonly Partner[] => {
    const found: Partner[] = []
    for (const [other, shared] of sharedWith(row, scaleOf(rows.size))) {
      const degree = degreeOf(shared, row.language === other.language ? 1 : WORDS_ABROAD)
      if (degree > 0) found.push({ uri: other.uri, degree })
    }
    return found.sort((x, y) => order(x.uri, y.uri))
  }

  return {
    put: ({ uri, language, keys, people }, touched) => {
      const wanted = new Map(keys)
      for (const id of people) wanted.set(`who:${id}`, PERSON)
      const known = rows.get(uri)
      const row: Row = known ?? { uri, language, hash: hashOf(uri), postings: new Map() }
      if (known) for (const partner of partners(known)) touched.add(partner.uri)
      row.language = language
      for (const posting of row.postings.values()) if (!wanted.has(posting.key)) lose(row, posting, touched)
      for (const [key, weight] of wanted) {
        const posting = row.postings.get(key)
        if (posting) posting.weights.set(row, weight)
        else gain(row, key, weight, touched)
      }
      rows.set(uri, row)
      for (const partner of partners(row)) touched.add(partner.uri)
      touched.add(uri)
      if (!known && scaleOf(rows.size) !== scaleOf(rows.size - 1)) touchAll(touched)
    },
    remove: (uri, touched) => {
      const row = rows.get(uri)
      if (!row) return
      for (const posting of row.postings.values()) lose(row, posting, touched)
      rows.delete(uri)
      touched.add(uri)
      if (scaleOf(rows.size) !== scaleOf(rows.size + 1)) touchAll(touched)
    },
    partnersOf: (uri) => {
      const row = rows.get(uri)
      return row ? partners(row) : []
    },
  }
}

interface Row { readonly uri: string; language: string | undefined; readonly hash: number; readonly postings: Map<string, Posting> }
interface Posting { readonly key: string; readonly family: Family; readonly weights: Map<Row, number> }

const PERSON = 1
// A handful of articles about one story is not the world: rarity is reckoned as if among this many at least, and then in doublings, so
// that one article more changes it for nobody.
const ASSUMED_FOLDER = 200

function scaleOf(articles: number): number {
  let scale = ASSUMED_FOLDER
  while (scale < articles) scale *= 2
  return scale
}

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

/** What a row shares with each other row, in points of 1/65536: whole numbers, so that no order of adding changes a sum. */
function sharedWith(row: Row, scale: number): ReadonlyMap<Row, Shared> {
  const found = new Map<Row, Shared>()
  for (const posting of row.postings.values()) {
    const { family, weights } = posting
    const lots = lotsOf(posting)
    if (weights.size < 2 || lots === 0) continue
    const rarity = POINTS * Math.log(1 + scale / weights.size) / Math.log(1 + scale)
    const own = weights.get(row) as number
    for (const [other, weight] of weights) {
      if (other === row || !sameLot(row, other, lots)) continue
      let shared = found.get(other)
      if (!shared) found.set(other, shared = { who: 0, value: 0, place: 0, word: 0, topic: 0 })
      shared[family] += Math.round(Math.min(own, weight) * rarity)
    }
  }
  return found
}

const POINTS = 65536

/**
 * Names and odd values tie even a story of a thousand articles together: there each article meets those of its own lot, in lots drawn by
 * URI. Other things that so many share tie nobody: 0 lots.
 */
function lotsOf({ family, weights }: Posting): number {
  let lots = 1
  while (weights.size > MOST_SHARERS[family] * lots) lots *= 2
  return lots === 1 || family === 'who' || family === 'value' ? lots : 0
}

function sameLot(a: Row, b: Row, lots: number): boolean { return (a.hash ^ b.hash) % lots === 0 }

/** A key that one more or one fewer has is more or less rare for all who meet by it. */
function touch(posting: Posting, row: Row, lotsBefore: number, touched: Set<string>): void {
  const lots = lotsOf(posting)
  if (lots === 0 && lotsBefore === 0) return
  for (const other of posting.weights.keys()) if (lots !== lotsBefore || sameLot(row, other, lots)) touched.add(other.uri)
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ hash >>> 15) >>> 0
}

// Two languages hardly share a word but names.
const WORDS_ABROAD = 1.7
const ENOUGH = 1.25
const PLENTY = 4

/** 0 where it is too little; then in eighths. One famous person alone, or places and words alone, are too little. */
function degreeOf(shared: Shared, wordsCount: number): number {
  const capped = (family: Family): number => Math.min(shared[family] / POINTS, CAPS[family])
  const word = capped('word') * wordsCount
  const firm = capped('who') + capped('value')
  const sum = word + firm + capped('place') + capped('topic')
  if (sum < ENOUGH || firm < 0.4 && word + shared.place / POINTS < 1.3) return 0
  return Math.round(Math.min(1, 0.25 + 0.75 * (sum - ENOUGH) / (PLENTY - ENOUGH)) * 8) / 8
}
