import type { ArticleSummary } from '../../core/link/folder-memo.ts'
import type { ArticleTrouble } from '../../library/library.ts'

/** What the folder keeps of an article at hand, wherever the article is. */
export interface Told {
  readonly summary: Omit<ArticleSummary, 'uri'>
  readonly trouble: ArticleTrouble | undefined
}

/** As JSON: it goes from thread to thread and to the disk, and thousands are read when a folder is opened, so it is flat. */
export function summaryText({ summary: { people, story }, trouble }: Told): string {
  return JSON.stringify([people, story.people, story.language ?? '', story.published ?? '', story.content, story.keys.names, story.keys.weights, ...(trouble ? [trouble] : [])])
}

export function readSummary(text: string): Told {
  const [people, inStory, language, published, content, names, weights, trouble] = JSON.parse(text) as Flat
  // Articles of a folder share most of their keys: each is in memory once.
  for (let i = 0; i < names.length; i++) names[i] = known(names[i] as string)
  return { summary: { people, story: { people: inStory, keys: { names, weights }, language: language === '' ? undefined : language, published: published === '' ? undefined : published, content } }, trouble }
}

function known(key: string): string {
  const there = keysInMemory.get(key)
  if (there === undefined) keysInMemory.set(key, key)
  return there ?? key
}

const keysInMemory = new Map<string, string>()

type Story = ArticleSummary['story']
type Flat = readonly [people: ArticleSummary['people'], inStory: Story['people'], language: string, published: string, content: string, names: string[], weights: readonly number[], trouble?: ArticleTrouble]
