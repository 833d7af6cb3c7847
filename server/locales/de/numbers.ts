import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/de/numbers.ts'

export const numbers = {
  cardinals: cldr.cardinals,
  alsoCardinals: [
    [1, 'eins'], [2, 'zwo|zweier|zweien'], [3, 'dreier|dreien'], [4, 'vieren'], [6, 'sechsen'], [0.5, 'ein halbes|einem halben|eines halben|ein halber'], [1.5, 'eineinhalb|anderthalb|einundeinhalb'], [2.5, 'zweieinhalb'], [3.5, 'dreieinhalb'], [4.5, 'viereinhalb'], [5.5, 'fünfeinhalb'], [6.5, 'sechseinhalb'], [7.5, 'siebeneinhalb'], [8.5, 'achteinhalb'], [9.5, 'neuneinhalb'], [10.5, 'zehneinhalb'], [30, 'dreissig'],
  ],
  scales: [
    [12, 'Dutzend'], [100, 'hundert'], [1000, 'tausend|Tsd|Tsd.'], [1e6, 'Million|Millionen|Mio|Mio.'], [1e9, 'Milliarde|Milliarden|Mrd|Mrd.'], [1e12, 'Billion|Billionen|Bio.'], [1e15, 'Billiarde|Billiarden'],
  ],
  bareScales: 'hundert|tausend',
  gluedScales: [[1e3, 'k'], [1e6, 'Mio'], [1e9, 'Mrd']], moneyScales: [],
  partsBefore: [[-0.5, 'eine halbe|einer halben|halbe|halben']],
  partsAfter: [],
  articles: '', and: '', point: 'komma', hundredEnding: '',
  glued: 'und',
  vague: [
    [12, 'Dutzende|Dutzenden'], [24, 'mehrere Dutzend|einige Dutzend'], [100, 'Hunderte|Hunderten|Hunderter'], [200, 'mehrere Hundert|einige Hundert|ein paar Hundert|mehreren Hundert|einigen Hundert'], [1e3, 'Tausende|Tausenden|Tausender|abertausende'], [2e3, 'mehrere Tausend|einige Tausend|ein paar Tausend|mehreren Tausend|einigen Tausend'],
    [1e4, 'Zehntausende|Zehntausenden|mehrere Zehntausend'], [1e5, 'Hunderttausende|Hunderttausenden|mehrere Hunderttausend'], [1e6, 'Millionen'], [2e6, 'mehrere Millionen|einige Millionen|ein paar Millionen|mehreren Millionen'], [1e7, 'Dutzende Millionen|zig Millionen'], [1e8, 'Hunderte Millionen|Hunderten Millionen|mehrere Hundert Millionen'], [1e9, 'Milliarden'], [2e9, 'mehrere Milliarden|einige Milliarden|mehreren Milliarden'], [1e12, 'Billionen'], [20, 'zig'],
  ],
  shy: 'hundert|tausend|acht|ein|eine|einen|einer|eines|einem|sieben|zig|dreier|vieren|komma', alsoVerbs: '',
} as const satisfies NumberWords
