import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/en/numbers.ts'

export const numbers = {
  cardinals: cldr.cardinals,
  alsoCardinals: [],
  scales: [...cldr.scales, [12, 'dozen'], [1e5, 'lakh|lac|lakhs|lacs'], [1e7, 'crore|crores|cr']],
  bareScales: '',
  gluedScales: [[1e3, 'k'], [1e5, 'lakh|l'], [1e7, 'cr']],
  moneyScales: [[1e6, 'm'], [1e9, 'b'], [1e12, 't'], [1e5, 'l']],
  partsBefore: [[-0.5, 'half a|half-a|half an'], [-0.75, 'a quarter of a|quarter of a|a quarter of an|quarter of an'], [-0.25, 'three quarters of a|three-quarters of a|three quarters of an|three-quarters of an']],
  partsAfter: [[0.5, 'and a half|and-a-half'], [0.25, 'and a quarter'], [0.75, 'and three quarters|and three-quarters']],
  fractions: {
    words: [[1 / 3, 'one-third'], [2 / 3, 'two-third|two third'], [0.25, 'one-quarter|one-fourth'], [0.75, 'three-quarters'], [0.2, 'one-fifth'], [1 / 6, 'one-sixth'], [1 / 7, 'one-seventh'], [0.125, 'one-eighth'], [0.1, 'one-tenth']],
    shy: [[0.5, 'half|one half|one-half'], [1 / 3, 'a third|one third'], [0.25, 'a quarter|one quarter|a fourth|one fourth'], [0.75, 'three quarters'], [0.2, 'a fifth|one fifth'], [1 / 6, 'a sixth|one sixth'], [1 / 7, 'a seventh|one seventh'], [0.125, 'an eighth|one eighth'], [0.1, 'a tenth|one tenth']],
    parts: [[3, 'thirds'], [4, 'fourths'], [5, 'fifths'], [6, 'sixths'], [7, 'sevenths'], [8, 'eighths'], [9, 'ninths'], [10, 'tenths']],
    under: 'in every|out of every',
    ofOne: 'in',
    whole: 'majority|the|its|their|his|her|our|all|those|these',
    guard: 'first|second|third|other|latter|last|better|top|bottom|next|this|that|each|either|northern|southern|eastern|western|upper|lower|front|back|left|right|opening|closing|final|early|late|same',
  },
  minus: 'minus',
  articles: 'a|an',
  and: 'and',
  point: 'point',
  hundredEnding: '',
  vague: [
    [12, 'dozens'], [20, 'scores'], [100, 'hundreds|scores and hundreds'], [1e3, 'thousands|hundreds and thousands'], [1e4, 'tens of thousands'], [1e5, 'hundreds of thousands|lakhs'], [1e6, 'millions'],
    [1e7, 'tens of millions|crores'], [1e8, 'hundreds of millions'], [1e9, 'billions'], [1e10, 'tens of billions'], [1e11, 'hundreds of billions'], [1e12, 'trillions'],
    [200, 'several hundred|a few hundred|couple hundred|a couple of hundred'], [2e3, 'several thousand|a few thousand|a couple of thousand'], [2e6, 'several million|a few million'], [24, 'several dozen|a few dozen'],
  ],
  shy: 'scores', alsoVerbs: '',
} as const satisfies NumberWords
