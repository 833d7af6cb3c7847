import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/pt/numbers.ts'

export const numbers = {
  cardinals: cldr.cardinals,
  alsoCardinals: [
    [14, 'quatorze'], [16, 'dezasseis'], [17, 'dezassete'], [19, 'dezanove'], [6, 'meia dúzia'],
    [100, 'cem|cento'], [200, 'duzentos|duzentas'], [300, 'trezentos|trezentas'], [400, 'quatrocentos|quatrocentas'], [500, 'quinhentos|quinhentas'], [600, 'seiscentos|seiscentas'], [700, 'setecentos|setecentas'], [800, 'oitocentos|oitocentas'], [900, 'novecentos|novecentas'],
  ],
  scales: [
    [1e3, 'mil'], [1e6, 'milhão|milhões|mi'], [1e9, 'bilhão|bilhões|bi'], [1e12, 'trilhão|trilhões|tri|bilião|biliões'], [1e15, 'quatrilhão|quatrilhões'], [12, 'dúzia|dúzias'], [10, 'dezena|dezenas'], [15, 'quinzena de'], [20, 'vintena'], [30, 'trintena'], [100, 'centena|centenas'], [1e3, 'milhar|milhares'],
  ],
  bareScales: 'mil',
  roundScales: 'dezena|dezenas|vintena|trintena|centena|centenas|milhar|milhares',
  counted: { hour: [[1.5, 'hora e meia'], [1.25, 'hora e um quarto']], year: [[1.5, 'ano e meio']], month: [[1.5, 'mês e meio']], week: [[1.5, 'semana e meia']], day: [[1.5, 'dia e meio']], time: [[2, 'duplo campeão|dupla campeã|duplo medalhista|dupla medalhista|bicampeão|bicampeã|bicampeões|bicampeãs'], [3, 'triplo campeão|tripla campeã|triplo medalhista|tricampeão|tricampeã|tricampeões|tricampeãs'], [4, 'tetracampeão|tetracampeã|tetracampeões'], [5, 'pentacampeão|pentacampeã|pentacampeões'], [6, 'hexacampeão|hexacampeã'], [7, 'heptacampeão|heptacampeã'], [8, 'octacampeão|octacampeã']] },
  gluedScales: [], moneyScales: [[1e6, 'm|mm'], [1e3, 'k']],
  partsBefore: [[-0.5, 'meio|meia'], [-0.75, 'um quarto de'], [-0.25, 'três quartos de']],
  partsAfter: [[0.5, 'e meio|e meia'], [0.25, 'e um quarto']],
  fractions: {
    words: [[1 / 3, 'um terço'], [2 / 3, 'dois terços'], [0.2, 'um quinto'], [0.4, 'dois quintos'], [0.1, 'um décimo']],
    shy: [[0.25, 'um quarto'], [0.75, 'três quartos'], [0.5, 'metade|a metade']],
    whole: 'de|do|da|dos|das',
    guard: 'primeira|segunda|outra|última',
  },
  minus: 'menos',
  articles: '', and: 'e', point: 'vírgula', hundredEnding: '',
  vague: [
    [10, 'dezenas'], [12, 'várias dúzias'], [100, 'centenas'], [1e3, 'milhares'], [1e4, 'dezenas de milhares'], [1e5, 'centenas de milhares'], [1e6, 'milhões'], [1e7, 'dezenas de milhões'], [1e8, 'centenas de milhões'], [1e9, 'bilhões|milhares de milhões'], [1e10, 'dezenas de bilhões|dezenas de milhares de milhões'], [1e11, 'centenas de bilhões'],
    [20, 'várias dezenas|algumas dezenas|umas dezenas'], [200, 'várias centenas|algumas centenas|umas centenas'], [2e3, 'vários milhares|alguns milhares|uns milhares'], [2e6, 'vários milhões|alguns milhões'], [2e9, 'vários bilhões|alguns bilhões'],
  ],
  shy: '', alsoVerbs: '',
} as const satisfies NumberWords
