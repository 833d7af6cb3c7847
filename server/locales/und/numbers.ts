import type { NumberWords } from '../../core/locale-pack.ts'

/** What is written alike in articles of any language. */
export const numbers = {
  cardinals: [], alsoCardinals: [],
  scales: [[1e6, 'mn|mln|mio'], [1e9, 'bn|bln|mrd'], [1e12, 'tn|trn'], [1e7, 'cr']],
  bareScales: '',
  gluedScales: [[1e3, 'k'], [1e5, 'lakh']],
  moneyScales: [[1e6, 'm'], [1e9, 'b'], [1e12, 't']],
  partsBefore: [], partsAfter: [], articles: '', and: '', point: '', hundredEnding: '', vague: [], shy: '', alsoVerbs: '',
} as const satisfies NumberWords
