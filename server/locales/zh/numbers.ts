import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/zh/numbers.ts'

export const numbers = {
  cardinals: [cldr.cardinals[1], cldr.cardinals[2]],
  alsoCardinals: [[2, '兩|俩'], [0, '〇'], [20, '廿'], [100, '百分之百']],
  scales: [...cldr.scales, [1e4, '萬'], [1e8, '億'], [12, '打']],
  bareScales: '',
  gluedScales: [], moneyScales: [],
  partsBefore: [], partsAfter: [],
  articles: '', and: '零', point: '点', hundredEnding: '',
  vague: [
    [10, '数十|几十|數十|幾十|十几|十幾|十余|十多'], [100, '数百|几百|數百|幾百|成百上千|上百|成百'], [1e3, '数千|几千|數千|幾千|上千|成千'], [1e4, '数万|几万|數萬|幾萬|上万|上萬|成千上万'], [1e5, '数十万|几十万|數十萬|幾十萬'], [1e6, '数百万|几百万|數百萬|幾百萬|上百万'], [1e7, '数千万|几千万|數千萬'], [1e8, '数亿|几亿|上亿|數億'], [1e9, '数十亿|几十亿|數十億'], [1e10, '数百亿|几百亿|數百億'], [1e11, '数千亿'], [1e12, '数万亿'],
  ],
  shy: '一|二|三|四|五|六|七|八|九|十|零|百|千|万|两|兩|兆|京|廿|〇|俩',
  alsoVerbs: '',
} as const satisfies NumberWords
