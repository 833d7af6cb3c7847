import { order } from '../order.ts'
import { dayNumber, SAME_TIME } from './days-between.ts'

/** Each key once, and its weight at the same place: the keys of ten thousand articles are in memory, so they are flat. */
export interface WeightedKeys { readonly names: readonly string[]; readonly weights: readonly number[] }

/** An article as the index of stories needs it. */
export interface StoryArticle {
  readonly uri: string
  readonly language: string | undefined
  /** Day of publication, YYYY-MM-DD. */
  readonly published: string | undefined
  /** What it may share with others, and how much that says at best, 0 to 1: `keys` of a PreparedArticle. */
  readonly keys: WeightedKeys
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
  /** Puts an article in or replaces it. The URIs of those whose partners may be others now are added to `touched`; without it nobody asks, which is cheaper where many come at once. */
  put(article: StoryArticle, touched?: Set<string>): void
  remove(uri: string, touched?: Set<string>): void
  /** In the order of their URIs. */
  partnersOf(uri: string): readonly Partner[]
}

export function storyIndex(): StoryIndex {
  const rows = new Map<string, Row>()
  const postings = new Map<string, Posting>()

  const gain = (row: Row, key: string, weight: number, touched: Set<string> | undefined): Share => {
    let posting = postings.get(key)
    if (!posting) postings.set(key, posting = { key, family: familyOf(key), size: 0, lots: 1, members: [[]] })
    const before = meetingAt(posting)
    const share: Share = { row, posting, weight }
    membersFor(posting, row).push(share)
    resized(posting, posting.size + 1)
    if (touched) touch(posting, row, before, touched)
    return share
  }
  const lose = (share: Share, touched: Set<string> | undefined): void => {
    const { row, posting } = share
    const before = meetingAt(posting)
    const members = membersFor(posting, row)
    // The order of those who share a key means nothing.
    members[members.indexOf(share)] = members.at(-1) as Share
    members.pop()
    resized(posting, posting.size - 1)
    if (posting.size === 0) postings.delete(posting.key)
    else if (touched) touch(posting, row, before, touched)
  }
  const touchAll = (touched: Set<string>): void => { for (const uri of rows.keys()) touched.add(uri) }
  const partners = (row: Row): readonly Partner[] => {
    const found: Partner[] = []
    for (const other of sharedWith(row, scaleOf(rows.size))) {
      const degree = degreeOf(other.shared, row.language === other.language ? 1 : WORDS_ABROAD, lapse(row.day, other.day))
      if (degree > 0) found.push({ uri: other.uri, degree })
    }
    return found.sort((x, y) => order(x.uri, y.uri))
  }

  return {
    put: ({ uri, language, published, keys, people }, touched) => {
      const wanted = new Map<string, number>()
      keys.names.forEach((name, i) => wanted.set(name, keys.weights[i] as number))
      for (const id of people) wanted.set(`who:${id}`, PERSON)
      const known = rows.get(uri)
      const day = published === undefined ? undefined : dayNumber(published)
      const row: Row = known ?? { uri, language, day, hash: hashOf(uri), shares: [], shared: noneShared(), asked: 0 }
      // Whoever shares a key that comes or goes is touched by that; here are those who share what stays.
      if (known && touched) for (const partner of partners(known)) touched.add(partner.uri)
      row.language = language
      row.day = day
      const shares: Share[] = []
      for (const share of row.shares) {
        const weight = wanted.get(share.posting.key)
        if (weight === undefined) { lose(share, touched); continue }
        share.weight = weight
        wanted.delete(share.posting.key)
        shares.push(share)
      }
      for (const [key, weight] of wanted) shares.push(gain(row, key, weight, touched))
      row.shares = shares
      rows.set(uri, row)
      if (!touched) return
      if (known) for (const partner of partners(row)) touched.add(partner.uri)
      touched.add(uri)
      if (!known && scaleOf(rows.size) !== scaleOf(rows.size - 1)) touchAll(touched)
    },
    remove: (uri, touched) => {
      const row = rows.get(uri)
      if (!row) return
      for (const share of row.shares) lose(share, touched)
      rows.delete(uri)
      touched?.add(uri)
      if (touched && scaleOf(rows.size) !== scaleOf(rows.size + 1)) touchAll(touched)
    },
    partnersOf: (uri) => {
      const row = rows.get(uri)
      return row ? partners(row) : []
    },
  }
}

interface Row {
  readonly uri: string
  language: string | undefined
  /** Of publication, since 1970. */
  day: number | undefined
  readonly hash: number
  shares: readonly Share[]
  /** What the row shares with the one that asked last, and which asking that was. */
  readonly shared: Shared
  asked: number
}

/** That a row has a key, and how much it says of it. */
interface Share { readonly row: Row; readonly posting: Posting; weight: number }

/** Who has a key, in the lots of those who meet by it; all in one where nobody does. Most keys are one article's alone. */
interface Posting { readonly key: string; readonly family: Family; size: number; lots: number; members: Share[][] }

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

function noneShared(): Shared { return { who: 0, value: 0, place: 0, word: 0, topic: 0 } }

let asking = 0

/** The rows that share anything with a row; what, stands in them until the next asking: in points of 1/65536, whole numbers, so that no order of adding changes a sum. */
function sharedWith(row: Row, scale: number): readonly Row[] {
  const found: Row[] = []
  asking++
  for (const { posting, weight: own } of row.shares) {
    const { family, size, lots } = posting
    if (size < 2 || lots === 0) continue
    const rarity = POINTS * Math.log(1 + scale / aboutAs(size)) / Math.log(1 + scale)
    for (const { row: other, weight } of membersFor(posting, row)) {
      if (other === row) continue
      const { shared } = other
      if (other.asked !== asking) {
        other.asked = asking
        shared.who = shared.value = shared.place = shared.word = shared.topic = 0
        found.push(other)
      }
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
function lotsOf(family: Family, size: number): number {
  let lots = 1
  while (size > MOST_SHARERS[family] * lots) lots *= 2
  return lots === 1 || family === 'who' || family === 'value' ? lots : 0
}

/** The members of a row's own lot. */
function membersFor({ lots, members }: Posting, { hash }: Row): Share[] {
  return members[lots > 1 ? hash & lots - 1 : 0] as Share[]
}

function resized(posting: Posting, size: number): void {
  const lots = lotsOf(posting.family, size)
  posting.size = size
  if (lots === posting.lots) return
  const before = posting.members
  posting.lots = lots
  posting.members = Array.from({ length: Math.max(1, lots) }, () => [])
  for (const members of before) for (const share of members) membersFor(posting, share.row).push(share)
}

/** How those who share a key meet by it: in how many lots, and as how many they count. */
interface Meeting { readonly lots: number; readonly about: number }

function meetingAt({ lots, size }: Posting): Meeting { return { lots, about: aboutAs(size) } }

/** 1, 2, 3, 4, 6, 8, 12 … of those who share a key: so one more or one fewer changes mostly nothing for the others. */
function aboutAs(size: number): number {
  let step = 1
  while (step * 2 <= size) step *= 2
  return size >= step * 1.5 ? step * 1.5 : step
}

/** A key that more or fewer have is more or less rare for all who meet by it. */
function touch(posting: Posting, row: Row, before: Meeting, touched: Set<string>): void {
  const { lots, about } = meetingAt(posting)
  if (lots === before.lots && (lots === 0 || about === before.about)) return
  for (const members of lots === before.lots ? [membersFor(posting, row)] : posting.members) for (const { row: { uri } } of members) touched.add(uri)
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ hash >>> 15) >>> 0
}

/** What speaks against one story, by the days between two articles: rivers flood and parliaments vote every year in the same words. */
function lapse(a: number | undefined, b: number | undefined): number {
  const days = a === undefined || b === undefined ? 0 : Math.abs(a - b)
  return days <= FRESH ? 0 : days <= SAME_TIME ? 0.25 : 0.75
}

// In days: so long a story is told on.
const FRESH = 31

// Two languages hardly share a word but names.
const WORDS_ABROAD = 1.7
const ENOUGH = 1.25
const PLENTY = 4

/** 0 where it is too little; then in eighths. One famous person alone, or places and words alone, are too little. */
function degreeOf(shared: Shared, wordsCount: number, lapsed: number): number {
  const capped = (family: Family): number => Math.min(shared[family] / POINTS, CAPS[family])
  const word = capped('word') * wordsCount
  const firm = capped('who') + capped('value')
  const sum = word + firm + capped('place') + capped('topic') - lapsed
  if (sum < ENOUGH || firm < 0.4 && word + shared.place / POINTS < 1.3) return 0
  return Math.round(Math.min(1, 0.25 + 0.75 * (sum - ENOUGH) / (PLENTY - ENOUGH)) * 8) / 8
}
