import type { LocalePack } from '../locale-pack.ts'
import type { Script, Token } from '../model.ts'
import { foldWord } from './fold.ts'

/** What one word says for one language: a word that three languages of the script have speaks a third for each. */
export interface Vote {
  readonly pack: string
  readonly weight: number
}

/** Votes by word, spelled as `keyOf` gives it. */
export type Votes = ReadonlyMap<string, readonly Vote[]>

/**
 * The function words of all packs of a script in one table, so that a word of a text is looked up once, however many languages there are.
 * In Latin script, which most languages share, months, numbers and counted nouns speak too: a short sentence may have no other word.
 */
export function votesOf(packs: readonly LocalePack[], script: Script): Votes {
  const latin = script === 'Latin'
  const speakers = new Map<string, string[]>()
  for (const pack of packs) {
    const { id, writing } = pack
    for (const word of [writing.functionWords, ...(latin ? tellingWords(pack) : [])].join('|').split('|')) {
      if (word === '' || word.indexOf(' ') >= 0) continue
      const key = latin ? spelledWord(word) : foldWord(word)
      const ids = speakers.get(key)
      if (!ids) speakers.set(key, [id])
      else if (ids[ids.length - 1] !== id) ids.push(id)
    }
  }
  const votes = new Map<string, readonly Vote[]>()
  const lists = new Map<string, readonly Vote[]>()
  for (const [word, ids] of speakers) {
    const key = ids.join(' ')
    let list = lists.get(key)
    if (!list) lists.set(key, list = ids.map((pack) => ({ pack, weight: 1 / ids.length })))
    votes.set(word, list)
  }
  return votes
}

/** A token's word in the table of its script: with its accents in Latin, where they tell languages apart ("a", "à"), folded elsewhere. */
export function keyOf(text: string, { start, end, script, folded }: Token): string {
  if (script !== 'Latin') return folded
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 0x7f) return spelledWord(text.slice(start, end))
  return folded
}

function tellingWords({ dates, numbers, figures, writing }: LocalePack): readonly string[] {
  const { months, weekdays, relativeDays } = dates.calendar
  const nouns = [...Object.values(figures.nouns), ...Object.values(figures.states)]
  const plurals = writing.nounEndings.split('|').includes('s') ? nouns.map((words) => `${words.replaceAll('|', 's|')}s`) : []
  return [...months, ...weekdays, ...Object.values(relativeDays), ...numbers.cardinals, ...[...numbers.scales, ...numbers.vague].map(([, words]) => words), ...nouns, ...plurals, ...Object.values(figures.before)]
}

/** A word with its accents, composed, in lower case. */
export function spelledWord(word: string): string {
  const lower = word.toLowerCase()
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 0x7f) return lower.normalize('NFC')
  return lower
}
