import { identifyPeople } from '../../server/core/link/identify-people.ts'
import type { Analysis } from '../../server/core/model.ts'
import type { Found } from './match.ts'

/** The people of each line in both languages, under one id a person over both; a name said twice in a line may be a pronoun once in another language. */
export function peopleOfBoth(english: Analysis, other: Analysis): readonly [LinesOfPeople, LinesOfPeople] {
  const people = identifyPeople([{ uri: 'a', analysis: english }, { uri: 'b', analysis: other }])
  return [linesOf(english, 'a'), linesOf(other, 'b')]

  function linesOf({ text, mentions }: Analysis, uri: string): LinesOfPeople {
    const lines = new Map<number, Found[]>()
    for (const mention of mentions) {
      if (mention.kind !== 'person') continue
      const found = { key: people.personOf(uri, mention.person)?.id ?? mention.person, words: text.slice(mention.start, mention.end) }
      const line = lineAt(text, mention.start)
      const before = lines.get(line) ?? []
      if (!before.some(({ key }) => key === found.key)) lines.set(line, [...before, found])
    }
    return lines
  }
}

/** By the line's number, from 1. */
export type LinesOfPeople = ReadonlyMap<number, readonly Found[]>

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
