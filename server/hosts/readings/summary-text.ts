import type { ArticleSummary } from '../../core/link/folder-memo.ts'
import type { ArticleTrouble } from '../../library/library.ts'

/** What the folder keeps of an article at hand, wherever the article is. */
export interface Told {
  readonly summary: Omit<ArticleSummary, 'uri'>
  readonly trouble: ArticleTrouble | undefined
}

/** As JSON: it goes from thread to thread and to the disk, and thousands are read when a folder is opened, so it is flat. */
export function summaryText({ summary: { people, story }, trouble }: Told): string {
  return JSON.stringify([people, story.people, story.language ?? '', story.published ?? '', story.content, [...story.keys.keys()], [...story.keys.values()], ...(trouble ? [trouble] : [])])
}

export function readSummary(text: string): Told {
  const [people, inStory, language, published, content, keys, weights, trouble] = JSON.parse(text) as Flat
  const weightOf = new Map<string, number>()
  for (let i = 0; i < keys.length; i++) weightOf.set(keys[i] as string, weights[i] as number)
  return { summary: { people, story: { people: inStory, keys: weightOf, language: language === '' ? undefined : language, published: published === '' ? undefined : published, content } }, trouble }
}

type Story = ArticleSummary['story']
type Flat = readonly [people: ArticleSummary['people'], inStory: Story['people'], language: string, published: string, content: string, keys: readonly string[], weights: readonly number[], trouble?: ArticleTrouble]
