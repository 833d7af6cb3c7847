import type { PeopleWords } from '../../core/locale-pack.ts'
import { territories } from './territories.ts'

export const people = {
  titles: '', honorifics: '', afterNames: '', nameSuffixes: '', speech: '', kin: '', initials: '', particles: '', bodies: '', bodiesBefore: '', places: '', territories, notNames: '', given: '', family: '', wholeNames: '',
} as const satisfies PeopleWords
