import type { AspectWord, EventWords, LocalePack, Words } from '../locale-pack.ts'
import { foldWord } from '../text/fold.ts'
import type { Entry } from './lexeme.ts'

/** The words of a pack that tell what a fact is about. */
export function eventEntries({ events, people }: LocalePack): readonly Entry[] {
  return [
    ...Object.entries<Words>(events.events).map(([id, words]): Entry => ({ words: inflected(words, events), lexeme: { cls: 'event', id } })),
    ...Object.entries(events.separable ?? {}).flatMap(([id, verbs]) => verbs.map(([words, particle]): Entry => ({ words, lexeme: { cls: 'separable', id, particle: foldWord(particle) } }))),
    ...Object.entries<Words>(events.topics).map(([id, words]): Entry => ({ words, lexeme: { cls: 'topic', id } })),
    ...Object.entries<Words>(events.aspects).map(([aspect, words]): Entry => ({ words, lexeme: { cls: 'aspect', aspect: aspect as AspectWord } })),
    { words: events.clauses, lexeme: { cls: 'clause' } },
    // Names of continents and regions (UN M.49 numbers) tell no place apart.
    ...[...people.territories, events.nationalities].flatMap((names) => Object.entries(names))
      .filter(([code]) => code.length === 2).map(([code, words]): Entry => ({ words, lexeme: { cls: 'territory', code } })),
  ]
}

/** Replaces each "stem~" by the stem with every verb ending of the language. */
function inflected(words: Words, { verbEndings }: EventWords): Words {
  if (!words.includes('~')) return words
  const endings = verbEndings.split('|')
  return words.split('|').flatMap((word) => {
    const at = word.indexOf('~')
    return at < 0 ? word : endings.map((ending) => word.slice(0, at) + ending + word.slice(at + 1))
  }).join('|')
}
