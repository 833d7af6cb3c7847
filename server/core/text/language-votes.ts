import type { LocalePack } from '../locale-pack.ts'
import type { Script } from '../model.ts'
import { foldWord } from './fold.ts'

/** What one function word says for one language. */
export interface Vote {
  readonly pack: string
  /** The word as it is spelled, in lower case, where its accents count; a folded match is enough elsewhere. */
  readonly exact: string | undefined
  /** A word that three languages of the script have speaks a third for each. */
  readonly weight: number
}

/** Votes by folded word. */
export type Votes = ReadonlyMap<string, readonly Vote[]>

/**
 * The function words of all packs of a script in one table, so that a word of a text is looked up once, however many languages there are.
 * In Latin script, which most languages share, months, numbers and counted nouns speak too: a short sentence may have no other word.
 */
export function votesOf(packs: readonly LocalePack[], script: Script): Votes {
  const exactly = script === 'Latin'
  const speakers = new Map<string, Set<string>>()
  for (const pack of packs) {
    const { id, writing } = pack
    for (const word of [writing.functionWords, ...(exactly ? tellingWords(pack) : [])].join('|').split('|')) {
      if (word === '' || word.includes(' ')) continue
      const key = exactly ? spelled(word) : foldWord(word)
      speakers.set(key, (speakers.get(key) ?? new Set()).add(id))
    }
  }
  const votes = new Map<string, Vote[]>()
  for (const [word, ids] of speakers) {
    const folded = exactly ? foldWord(word) : word
    const list = votes.get(folded) ?? []
    for (const pack of ids) list.push({ pack, exact: exactly ? word : undefined, weight: 1 / ids.size })
    votes.set(folded, list)
  }
  return votes
}

function tellingWords({ dates, numbers, figures }: LocalePack): readonly string[] {
  const { months, weekdays, relativeDays } = dates.calendar
  return [...months, ...weekdays, ...Object.values(relativeDays), ...numbers.cardinals, ...numbers.scales.map(([, words]) => words), ...Object.values(figures.nouns), ...Object.values(figures.before)]
}

/** A word with its accents, composed, in lower case. */
export function spelled(word: string): string { return word.normalize('NFC').toLowerCase() }
