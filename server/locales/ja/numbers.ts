import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/ja/numbers.ts'

export const numbers = {
  // The plain numerals, and those of deeds and cheques.
  cardinals: [cldr.cardinals[1], cldr.cardinals[0]],
  alsoCardinals: [[1, '壹'], [2, 'ふた|貳']],
  scales: [...cldr.scales, [12, 'ダース']],
  bareScales: '百|千',
  gluedScales: [], moneyScales: [],
  partsBefore: [], partsAfter: [[0.5, '半']],
  fractions: {
    words: [],
    shy: [[0.5, '半数|半分']],
    over: '分の',
  },
  minus: '零下|氷点下|マイナス',
  articles: '', and: '', point: '', hundredEnding: '',
  vague: [
    [10, '数十|何十|十数|十数もの|数十もの|何十もの'], [20, '二十数|二十何'], [30, '三十数'], [100, '数百|何百|数百もの|何百もの|百数十'], [1e3, '数千|何千|数千もの|何千もの|千数百'], [1e4, '数万|何万|数万もの|何万もの'], [1e5, '数十万|何十万'], [1e6, '数百万|何百万'], [1e7, '数千万|何千万'], [1e8, '数億|何億'], [1e9, '数十億|何十億'], [1e10, '数百億|何百億'], [1e11, '数千億|何千億'], [1e12, '数兆|何兆'], [1e13, '数十兆|何十兆'], [1e14, '数百兆'],
  ],
  shy: '一|二|三|四|五|六|七|八|九|十|〇|百|千|万|零|兆|京|萬|ふた|壱|弐|参|伍|拾|壹|貳',
  alsoVerbs: '',
} as const satisfies NumberWords
