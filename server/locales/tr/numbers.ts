import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/tr/numbers.ts'

export const numbers = {
  cardinals: cldr.cardinals,
  alsoCardinals: [[1.5, 'bir buçuk'], [2, 'ikişer'], [3, 'üçer'], [4, 'dörder'], [5, 'beşer'], [10, 'onar']],
  scales: [...cldr.scales, [12, 'düzine'], [1e3, 'bin'], [1e6, 'mln'], [1e9, 'milyar|mlr|mr'], [1e12, 'trilyon']],
  bareScales: 'yüz|bin',
  gluedScales: [[1e6, 'mn|mln'], [1e9, 'mr|mlr']], moneyScales: [[1e6, 'm'], [1e9, 'b']],
  partsBefore: [[-0.5, 'yarım']],
  partsAfter: [[0.5, 'buçuk']],
  fractions: {
    words: [[1 / 3, 'üçte bir|üçte biri'], [2 / 3, 'üçte iki|üçte ikisi'], [0.25, 'dörtte bir|dörtte biri'], [0.75, 'dörtte üç|dörtte üçü'], [0.2, 'beşte bir|beşte biri'], [0.4, 'beşte iki|beşte ikisi'], [0.1, 'onda bir|onda biri']],
    shy: [[0.5, 'yarısı|yarısından']],
    guard: 'ilk|ikinci|birinci|son|diğer',
  },
  minus: 'eksi|sıfırın altında',
  inflected: 'üç|beş|iki|altı|dört|yedi|sekiz|dokuz|kırk|yüz',
  articles: '', and: '', point: 'virgül|nokta', hundredEnding: '',
  glued: '',
  vague: [
    [10, 'onlarca'], [100, 'yüzlerce'], [1e3, 'binlerce|binler'], [1e4, 'on binlerce|onbinlerce'], [1e5, 'yüz binlerce|yüzbinlerce'], [1e6, 'milyonlarca'], [1e7, 'on milyonlarca'], [1e8, 'yüz milyonlarca'], [1e9, 'milyarlarca'], [1e10, 'on milyarlarca'], [1e11, 'yüz milyarlarca'], [1e12, 'trilyonlarca'],
    [12, 'düzinelerce'], [200, 'birkaç yüz'], [2e3, 'birkaç bin'], [2e6, 'birkaç milyon'], [2e9, 'birkaç milyar'], [24, 'birkaç düzine'],
  ],
  shy: 'on|yüz|bin|bir|altı|kırk|yedi|elli|nokta|virgül|yarım', alsoVerbs: '',
} as const satisfies NumberWords
