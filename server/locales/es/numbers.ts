import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/es/numbers.ts'

export const numbers = {
  cardinals: cldr.cardinals,
  alsoCardinals: [
    [1, 'uno'], [16, 'diez y seis'], [21, 'veintiuno|veintiun'], [31, 'treinta y uno'], [41, 'cuarenta y uno'], [51, 'cincuenta y uno'], [61, 'sesenta y uno'], [71, 'setenta y uno'], [81, 'ochenta y uno'], [91, 'noventa y uno'],
    [100, 'cien|ciento'], [200, 'doscientos|doscientas'], [300, 'trescientos|trescientas'], [400, 'cuatrocientos|cuatrocientas'], [500, 'quinientos|quinientas'], [600, 'seiscientos|seiscientas'], [700, 'setecientos|setecientas'],
    [800, 'ochocientos|ochocientas'], [900, 'novecientos|novecientas'],
  ],
  scales: [[1e3, 'mil'], [1e6, 'millón|millones|mill.|mll.'], [1e12, 'billón|billones'], [1e9, 'millardo|millardos'], [1e18, 'trillón|trillones'], [12, 'docena|docenas'], [10, 'decena'], [15, 'quincena de'], [20, 'veintena'], [30, 'treintena'], [40, 'cuarentena de'], [50, 'cincuentena'], [100, 'centenar|centena'], [1e3, 'millar']],
  bareScales: 'mil',
  gluedScales: [], moneyScales: [[1e6, 'm']],
  partsBefore: [[-0.5, 'medio|media']],
  partsAfter: [[0.5, 'y medio|y media'], [0.25, 'y cuarto']],
  articles: '', and: '', point: 'coma|punto', hundredEnding: '',
  vague: [
    [10, 'decenas'], [12, 'docenas'], [100, 'centenares|cientos'], [1e3, 'miles|millares|cientos y cientos|miles y miles'], [1e4, 'decenas de miles|decenas de millares'], [1e5, 'cientos de miles|centenares de miles'], [1e6, 'millones|millones y millones'], [1e7, 'decenas de millones'], [1e8, 'cientos de millones|centenares de millones'],
    [1e9, 'miles de millones'], [1e10, 'decenas de miles de millones'], [1e11, 'cientos de miles de millones'],
    [200, 'varios cientos|varios centenares|unos cientos|unos cuantos cientos|unos pocos cientos|un par de cientos'], [2e3, 'varios miles|unos miles|unos pocos miles|unos cuantos miles|un par de miles'], [2e6, 'varios millones|unos millones|unos pocos millones'], [24, 'varias docenas|unas docenas|unas pocas docenas'], [20, 'varias decenas|unas decenas'],
  ],
  shy: '', alsoVerbs: '',
} as const satisfies NumberWords
