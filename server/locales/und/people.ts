import type { PeopleWords } from '../../core/locale-pack.ts'
import { weights } from '../generated/people/weights.ts'

export const people = {
  titles: '', honorifics: '', afterNames: '', nameSuffixes: '', speech: '', kin: '',
  initials: '',
  particles: 'bin|ibn|ben|bint|al|el|de|del|della|di|da|dos|das|du|la|le|van|von|der|den|ter|zu|y|e',
  bodies: '', bodiesBefore: '', places: '', territories: [], notNames: '', given: '', family: '', wholeNames: '',
  weights,
} as const satisfies PeopleWords
