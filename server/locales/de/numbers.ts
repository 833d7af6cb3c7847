import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/de/numbers.ts'

export const numbers = {
  cardinals: cldr.cardinals,
  alsoCardinals: [
    [1, 'eins'], [2, 'zwo|zweier|zweien'], [3, 'dreier|dreien'], [4, 'vieren'], [6, 'sechsen'], [0.5, 'ein halbes|einem halben|eines halben|ein halber'], [1.5, 'eineinhalb|anderthalb|einundeinhalb'], [2.5, 'zweieinhalb'], [3.5, 'dreieinhalb'], [4.5, 'viereinhalb'], [5.5, 'fünfeinhalb'], [6.5, 'sechseinhalb'], [7.5, 'siebeneinhalb'], [8.5, 'achteinhalb'], [9.5, 'neuneinhalb'], [10.5, 'zehneinhalb'], [30, 'dreissig|dreißiger'], [2.5e5, 'Viertelmillion|eine Viertelmillion|einer Viertelmillion'],
  ],
  scales: [
    [12, 'Dutzend'], [100, 'hundert'], [1000, 'tausend|Tsd|Tsd.'], [1e6, 'Million|Millionen|Mio|Mio.'], [1e9, 'Milliarde|Milliarden|Mrd|Mrd.'], [1e12, 'Billion|Billionen|Bio.'], [1e15, 'Billiarde|Billiarden'],
  ],
  bareScales: 'hundert|tausend',
  gluedScales: [[1e3, 'k'], [1e6, 'Mio'], [1e9, 'Mrd']], moneyScales: [],
  partsBefore: [[-0.5, 'eine halbe|einer halben|halbe|halben']],
  partsAfter: [],
  fractions: {
    words: [[1 / 3, 'einem Drittel|eines Drittels'], [0.75, 'drei Viertel|drei Vierteln|Dreiviertel'], [0.2, 'einem Fünftel'], [0.1, 'einem Zehntel']],
    shy: [[0.25, 'ein Viertel|einem Viertel|eines Viertels'], [0.5, 'die Hälfte|der Hälfte|Hälfte']],
    parts: [[3, 'Drittel|Dritteln'], [5, 'Fünftel|Fünfteln'], [6, 'Sechstel|Sechsteln'], [7, 'Siebtel|Siebteln'], [8, 'Achtel|Achteln'], [10, 'Zehntel|Zehnteln']],
    whole: 'der|des|aller|davon|seiner|ihrer|dieser',
    guard: 'ersten|erste|erster|zweiten|zweite|zweiter|letzten|anderen|andere|oberen|unteren|jenseits',
  },
  // "zweitägig", "dreijährige"; "zweimal" says no more than twice.
  measures: { year: 'jährig', month: 'monatig', week: 'wöchig', day: 'tägig', hour: 'stündig', minute: 'minütig', second: 'sekündig', person: 'köpfig', percent: 'prozentig', storey: 'stöckig|geschossig|geschoßig', time: 'malig', fold: 'fach' },
  counted: { time: [[3, 'dreimal'], [4, 'viermal'], [5, 'fünfmal'], [6, 'sechsmal'], [7, 'siebenmal'], [8, 'achtmal'], [9, 'neunmal'], [10, 'zehnmal'], [11, 'elfmal'], [12, 'zwölfmal'], [13, 'dreizehnmal'], [14, 'vierzehnmal'], [15, 'fünfzehnmal'], [16, 'sechzehnmal'], [17, 'siebzehnmal'], [18, 'achtzehnmal'], [19, 'neunzehnmal'], [20, 'zwanzigmal'], [100, 'hundertmal'], [1000, 'tausendmal']], hour: [[0.25, 'Viertelstunde'], [0.75, 'Dreiviertelstunde']] },
  minus: 'minus',
  articles: '', and: '', point: 'komma', hundredEnding: '',
  glued: 'und',
  vague: [
    [12, 'Dutzende|Dutzenden'], [24, 'mehrere Dutzend|einige Dutzend'], [100, 'Hunderte|Hunderten|Hunderter|Aberhunderte|Aberhunderten'], [200, 'mehrere Hundert|einige Hundert|ein paar Hundert|mehreren Hundert|einigen Hundert'], [1e3, 'Tausende|Tausenden|Tausender|Abertausende|Abertausenden|Tausende und Abertausende|Tausenden und Abertausenden'], [2e3, 'mehrere Tausend|einige Tausend|ein paar Tausend|mehreren Tausend|einigen Tausend'],
    [1e4, 'Zehntausende|Zehntausenden|mehrere Zehntausend|einige Zehntausend|zigtausend|zigtausende|zigtausenden'], [1e5, 'Hunderttausende|Hunderttausenden|mehrere Hunderttausend'], [1e6, 'Millionen|Abermillionen'], [2e6, 'mehrere Millionen|einige Millionen|ein paar Millionen|mehreren Millionen'], [1e7, 'Dutzende Millionen|zig Millionen'], [1e8, 'Hunderte Millionen|Hunderten Millionen|mehrere Hundert Millionen'], [1e9, 'Milliarden'], [2e9, 'mehrere Milliarden|einige Milliarden|mehreren Milliarden'], [1e12, 'Billionen'], [20, 'zig'],
  ],
  shy: 'hundert|tausend|ein|eine|einen|einer|eines|einem|zig|dreier|vieren|komma', alsoVerbs: '',
} as const satisfies NumberWords
