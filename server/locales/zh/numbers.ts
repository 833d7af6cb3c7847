import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/zh/numbers.ts'

export const numbers = {
  cardinals: [cldr.cardinals[1], cldr.cardinals[2]],
  // Those of cheques and contracts, and the old ones of twenty and thirty.
  alsoCardinals: [[0, '〇'], [1, '壹'], [2, '俩|贰'], [3, '叁|仨'], [4, '肆'], [5, '伍'], [6, '陆'], [7, '柒'], [8, '捌'], [9, '玖'], [10, '拾'], [20, '廿'], [30, '卅'], [100, '百分之百']],
  scales: [...cldr.scales, [100, '佰'], [1e3, '仟'], [12, '打']],
  bareScales: '百|千|万|百万|千万',
  gluedScales: [], moneyScales: [],
  partsBefore: [], partsAfter: [[0.5, '个半|半']],
  fractions: {
    words: [],
    shy: [[0.5, '一半|半数']],
    over: '分之',
    whole: '的',
  },
  minus: '零下|负',
  articles: '', and: '零', point: '点', more: '多|余|几', hundredEnding: '',
  vague: [
    [10, '数十|几十|十几|十余|十多|好几十|成十'], [20, '二十几|二十来'], [30, '三十几'], [40, '四十几'], [50, '五十几'], [100, '数百|几百|成百上千|上百|成百|好几百|百余|百多|百十来'], [1e3, '数千|几千|上千|成千|成千上百|好几千|千余|千多|数以千计|数以千计的'],
    [1e4, '数万|几万|上万|成千上万|数以万计|数以万计的|成千上万的|万余|好几万'], [1e5, '数十万|几十万|十几万|十余万|十多万'], [1e6, '数百万|几百万|上百万|百余万'], [1e7, '数千万|几千万|上千万|千余万'], [1e8, '数亿|几亿|上亿'], [1e9, '数十亿|几十亿|十几亿'], [1e10, '数百亿|几百亿|上百亿'], [1e11, '数千亿|几千亿|上千亿'], [1e12, '数万亿|几万亿|上万亿'],
  ],
  shy: '一|二|三|四|五|六|七|八|九|十|零|百|千|万|百万|千万|两|兆|京|廿|卅|〇|俩|仨|壹|贰|叁|肆|伍|陆|柒|捌|玖|拾',
  alsoVerbs: '',
} as const satisfies NumberWords
