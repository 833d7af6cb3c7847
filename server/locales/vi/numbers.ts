import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/vi/numbers.ts'

export const numbers = {
  cardinals: cldr.cardinals,
  alsoCardinals: [[4, 'tư'], [5, 'lăm'], [7, 'bẩy'], [20, 'hai chục'], [30, 'ba chục'], [24, 'hai mươi bốn'], [34, 'ba mươi bốn'], [44, 'bốn mươi bốn']],
  scales: [...cldr.scales, [10, 'chục'], [12, 'tá'], [1e3, 'ngàn'], [1e4, 'vạn'], [1e9, 'tỉ']],
  bareScales: '',
  gluedScales: [[1e6, 'tr'], [1e3, 'k']], moneyScales: [[1e6, 'tr']],
  partsBefore: [], partsAfter: [[0.5, 'rưỡi']],
  fractions: {
    words: [[1 / 3, 'một phần ba'], [2 / 3, 'hai phần ba'], [0.25, 'một phần tư'], [0.75, 'ba phần tư'], [0.2, 'một phần năm'], [0.4, 'hai phần năm'], [0.1, 'một phần mười']],
    shy: [[0.5, 'một nửa|nửa']],
    under: 'phần',
    whole: 'số|trong số|của|dân số',
  },
  minus: 'âm',
  articles: '', and: 'linh|lẻ', point: 'phẩy', hundredEnding: '',
  vague: [
    [10, 'hàng chục|vài chục|mấy chục'], [100, 'hàng trăm|vài trăm|mấy trăm|hàng mấy trăm'], [1e3, 'hàng nghìn|hàng ngàn|vài nghìn|vài ngàn|mấy nghìn'], [1e4, 'hàng vạn|hàng chục nghìn|hàng chục ngàn|vài chục nghìn'], [1e5, 'hàng trăm nghìn|hàng trăm ngàn|vài trăm nghìn'], [1e6, 'hàng triệu|vài triệu'], [1e7, 'hàng chục triệu|vài chục triệu'], [1e8, 'hàng trăm triệu'], [1e9, 'hàng tỷ|hàng tỉ|vài tỷ'], [1e10, 'hàng chục tỷ|hàng chục tỉ'], [1e11, 'hàng trăm tỷ|hàng trăm tỉ'],
  ],
  shy: 'năm|ba|tư|hai|lăm|chín|không|chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ|vạn|tá',
  alsoVerbs: '',
} as const satisfies NumberWords
