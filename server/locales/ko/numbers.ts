import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/ko/numbers.ts'

export const numbers = {
  // The native words; of the Sino-Korean ones the short are words of all kinds ("이" is also this, "사" company), and papers write them in digits.
  cardinals: [cldr.cardinals[1], cldr.cardinals[2]],
  alsoCardinals: [
    [10, '십'], [20, '이십'], [30, '삼십'], [40, '사십'], [50, '오십'], [60, '육십'], [70, '칠십'], [80, '팔십'], [90, '구십'],
    [2, '이틀'], [3, '사흘'], [4, '나흘'], [5, '닷새'], [6, '엿새'], [7, '이레'], [8, '여드레'], [9, '아흐레'], [10, '열흘'], [15, '보름'],
  ],
  together: 'counters',
  scales: [...cldr.scales, [1e5, '십만'], [1e6, '백만'], [1e7, '천만'], [1e9, '십억'], [1e10, '백억'], [1e11, '천억']],
  bareScales: '백|천|만|십만|백만|천만|십억|백억|천억',
  gluedScales: [], moneyScales: [],
  partsBefore: [],
  partsAfter: [[0.5, '반']],
  articles: '', and: '', point: '', hundredEnding: '',
  vague: [
    [10, '수십|몇십'], [100, '수백|몇백'], [1e3, '수천|몇천'], [1e4, '수만|몇만'], [1e5, '수십만|수십 만'], [1e6, '수백만|수백 만'], [1e7, '수천만|수천 만'], [1e8, '수억'], [1e9, '수십억'], [1e10, '수백억'], [1e11, '수천억'], [1e12, '수조'],
  ],
  shy: '영|한|하나|두|둘|세|셋|네|넷|열|스물|백|천|만|십|이십|반',
  alsoVerbs: '',
} as const satisfies NumberWords
