import type { LocalePack } from '../locale-pack.ts'
import type { Entry, NameCue } from './lexeme.ts'

/** The words of a pack that tell names from other words. Country names are places, whatever their code. */
export function peopleEntries({ people }: LocalePack): readonly Entry[] {
  const entry = (words: string, cue: NameCue): Entry => ({ words, lexeme: { cls: 'name-cue', cue } })
  return [
    entry(people.titles, 'title'), entry(people.honorifics, 'honorific'), entry(people.afterNames, 'after-name'), entry(people.speech, 'speech'),
    entry(people.kin, 'kin'), entry(people.particles, 'particle'), entry(people.initials, 'initial'), entry(people.bodies, 'body'), entry(people.bodiesBefore, 'body-before'),
    entry(people.places, 'place'), entry(people.notNames, 'not-name'), entry(people.given, 'given'), entry(people.family, 'family'), entry(people.acts ?? '', 'act'),
    ...people.territories.flatMap((names) => Object.values(names).map((words) => entry(words, 'place'))),
  ]
}
