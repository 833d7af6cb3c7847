import type { PeopleWords } from '../../core/locale-pack.ts'

export const people = {} as const satisfies PeopleWords
