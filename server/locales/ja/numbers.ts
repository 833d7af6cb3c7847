import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/ja/numbers.ts'

export const numbers = {
  cardinals: [cldr.cardinals[1]],
  alsoCardinals: [[2, 'ふた']],
  scales: [...cldr.scales],
  bareScales: '百|千',
  gluedScales: [], moneyScales: [],
  partsBefore: [], partsAfter: [],
  articles: '', and: '', point: '', hundredEnding: '',
  vague: [
    [10, '数十|何十|十数'], [100, '数百|何百|数百もの'], [1e3, '数千|何千'], [1e4, '数万|何万'], [1e5, '数十万|何十万'], [1e6, '数百万|何百万'], [1e7, '数千万|何千万'], [1e8, '数億|何億'], [1e9, '数十億|何十億'], [1e10, '数百億|何百億'], [1e11, '数千億'], [1e12, '数兆'],
  ],
  shy: '一|二|三|四|五|六|七|八|九|十|〇|百|千|万|零|兆|京|萬|ふた',
  alsoVerbs: '',
} as const satisfies NumberWords
