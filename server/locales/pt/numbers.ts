import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/pt/numbers.ts'

export const numbers = {
  cardinals: cldr.cardinals,
  alsoCardinals: [
    [14, 'quatorze'], [16, 'dezasseis'], [17, 'dezassete'], [19, 'dezanove'], [6, 'meia dúzia'],
    [100, 'cem|cento'], [200, 'duzentos|duzentas'], [300, 'trezentos|trezentas'], [400, 'quatrocentos|quatrocentas'], [500, 'quinhentos|quinhentas'], [600, 'seiscentos|seiscentas'], [700, 'setecentos|setecentas'], [800, 'oitocentos|oitocentas'], [900, 'novecentos|novecentas'],
  ],
  scales: [
    [1e3, 'mil'], [1e6, 'milhão|milhões|mi'], [1e9, 'bilhão|bilhões|bi'], [1e12, 'trilhão|trilhões|tri|bilião|biliões'], [1e15, 'quatrilhão|quatrilhões'], [12, 'dúzia|dúzias'], [10, 'dezena'], [15, 'quinzena de'], [20, 'vintena'], [100, 'centena'], [1e3, 'milhar'],
  ],
  bareScales: 'mil',
  gluedScales: [], moneyScales: [[1e6, 'm']],
  partsBefore: [[-0.5, 'meio|meia']],
  partsAfter: [[0.5, 'e meio|e meia'], [0.25, 'e um quarto']],
  articles: '', and: 'e', point: 'vírgula', hundredEnding: '',
  vague: [
    [10, 'dezenas'], [12, 'várias dúzias'], [100, 'centenas'], [1e3, 'milhares'], [1e4, 'dezenas de milhares'], [1e5, 'centenas de milhares'], [1e6, 'milhões'], [1e7, 'dezenas de milhões'], [1e8, 'centenas de milhões'], [1e9, 'bilhões|milhares de milhões'], [1e10, 'dezenas de bilhões|dezenas de milhares de milhões'], [1e11, 'centenas de bilhões'],
    [20, 'várias dezenas|algumas dezenas|umas dezenas'], [200, 'várias centenas|algumas centenas|umas centenas'], [2e3, 'vários milhares|alguns milhares|uns milhares'], [2e6, 'vários milhões|alguns milhões'], [2e9, 'vários bilhões|alguns bilhões'],
  ],
  shy: '', alsoVerbs: '',
} as const satisfies NumberWords
