import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/en/numbers.ts'

export const numbers = {
  cardinals: cldr.cardinals,
  alsoCardinals: [],
  scales: [...cldr.scales, [12, 'dozen'], [1e5, 'lakh|lac|lakhs|lacs'], [1e7, 'crore|crores|cr']],
  bareScales: '',
  gluedScales: [[1e3, 'k'], [1e5, 'lakh|l'], [1e7, 'cr']],
  moneyScales: [[1e6, 'm'], [1e9, 'b'], [1e12, 't'], [1e5, 'l']],
  partsBefore: [[-0.5, 'half a|half-a']],
  partsAfter: [[0.5, 'and a half|and-a-half'], [0.25, 'and a quarter'], [0.75, 'and three quarters|and three-quarters']],
  articles: 'a|an',
  and: 'and',
  point: 'point',
  hundredEnding: '',
  vague: [
    [12, 'dozens'], [100, 'hundreds|scores and hundreds'], [1e3, 'thousands|hundreds and thousands'], [1e4, 'tens of thousands'], [1e5, 'hundreds of thousands|lakhs'], [1e6, 'millions'],
    [1e7, 'tens of millions|crores'], [1e8, 'hundreds of millions'], [1e9, 'billions'], [1e10, 'tens of billions'], [1e11, 'hundreds of billions'], [1e12, 'trillions'],
    [200, 'several hundred|a few hundred|couple hundred|a couple of hundred'], [2e3, 'several thousand|a few thousand|a couple of thousand'], [2e6, 'several million|a few million'], [24, 'several dozen|a few dozen'],
  ],
  shy: '', alsoVerbs: '',
} as const satisfies NumberWords
