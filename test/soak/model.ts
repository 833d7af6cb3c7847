/** What an editor's user does to a folder of articles, and what must have come of it: the simplest thing that can be held against the server. */

/** Words that stand in one place only, so that a word names a place whatever is done to the text. */
export function nameOf(index: number): string {
  let name = ''
  for (let i = 0, rest = index; i < 4; i++, rest = Math.floor(rest / SYLLABLES.length)) name += SYLLABLES[(rest + i * 7) % SYLLABLES.length]
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo']
const FILLERS = ['spoke', 'in the old town', 'and then', 'met', 'नदी के पास', '😀', 'क़रीब', 'before dawn', 'said that', 'wrote to', '\u200fשלום', 'without']

export interface ModelArticle {
  readonly name: string
  /** As on the disk. */
  disk: string
  /** As in the editor; undefined while it is closed. */
  open: string | undefined
  version: number
  /** The words that are tagged, wherever they are now. */
  readonly tags: Set<string>
}

/** One deed as the model undoes it. */
export interface ModelDeed {
  readonly article: string
  readonly word: string
  readonly was: 'tagged' | 'untagged'
}

export type Random = () => number

export function pick<T>(list: readonly T[], random: Random): T { return list[Math.floor(random() * list.length)] as T }

/** A line with three words of its own, made of the next numbers. */
export function lineOf(next: () => number, random: Random): string {
  return `${nameOf(next())} ${pick(FILLERS, random)} ${nameOf(next())} ${pick(FILLERS, random)} ${nameOf(next())}.`
}

export function namesIn(text: string): readonly string[] {
  return text.match(/[A-Z][a-z]{7}/g) ?? []
}

/** The same text with a line put in, taken out, or moved, or other words between the names. */
export function edited(text: string, line: () => string, random: Random): string {
  const lines = text.split('\n').slice(0, -1)
  const at = Math.floor(random() * lines.length)
  const how = lines.length < 6 ? 0 : lines.length > 30 ? 1 : Math.floor(random() * 4)
  if (how === 0) lines.splice(at, 0, line())
  else if (how === 1) lines.splice(at, 1)
  else if (how === 2) lines.splice(Math.floor(random() * lines.length), 0, ...lines.splice(at, 1))
  else lines[at] = (lines[at] as string).replace(pick(FILLERS, random), pick(FILLERS, random))
  return `${lines.join('\n')}\n`
}
