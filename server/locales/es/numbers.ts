import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/es/numbers.ts'

export const numbers = {
  cardinals: cldr.cardinals,
  alsoCardinals: [
    [1, 'uno'], [16, 'diez y seis'], [21, 'veintiuno|veintiun'], [31, 'treinta y uno'], [41, 'cuarenta y uno'], [51, 'cincuenta y uno'], [61, 'sesenta y uno'], [71, 'setenta y uno'], [81, 'ochenta y uno'], [91, 'noventa y uno'],
    [100, 'cien|ciento'], [200, 'doscientos|doscientas'], [300, 'trescientos|trescientas'], [400, 'cuatrocientos|cuatrocientas'], [500, 'quinientos|quinientas'], [600, 'seiscientos|seiscientas'], [700, 'setecientos|setecientas'],
    [800, 'ochocientos|ochocientas'], [900, 'novecientos|novecientas'],
  ],
  scales: [[1e3, 'mil'], [1e6, 'millón|millones|mill.|mll.'], [1e12, 'billón|billones'], [1e9, 'millardo|millardos'], [1e18, 'trillón|trillones'], [12, 'docena|docenas'], [10, 'decena|decenas'], [15, 'quincena de'], [20, 'veintena'], [30, 'treintena'], [40, 'cuarentena de'], [50, 'cincuentena'], [100, 'centenar|centena|centenares|centenas'], [1e3, 'millar|millares']],
  bareScales: 'mil',
  roundScales: 'decena|decenas|veintena|treintena|cuarentena de|cincuentena|centenar|centena|centenares|centenas|millar|millares',
  counted: { hour: [[1.5, 'hora y media'], [1.25, 'hora y cuarto']], year: [[1.5, 'año y medio']], month: [[1.5, 'mes y medio']], week: [[1.5, 'semana y media']], day: [[1.5, 'día y medio']], time: [[2, 'doble campeón|doble campeona|doble medallista|bicampeón|bicampeona|bicampeones'], [3, 'triple campeón|triple campeona|triple medallista|tricampeón|tricampeona|tricampeones'], [4, 'tetracampeón|tetracampeona'], [5, 'pentacampeón|pentacampeona']] },
  gluedScales: [], moneyScales: [[1e6, 'm|mm']],
  partsBefore: [[-0.5, 'medio|media'], [-0.75, 'un cuarto de'], [-0.25, 'tres cuartos de']],
  // "tres nuevos millones": adjectives stand before the scale, which is a noun.
  partsAfter: [[0.5, 'y medio|y media'], [0.25, 'y cuarto'], [0, 'nuevos|buenos|largos']],
  fractions: {
    words: [[1 / 3, 'un tercio|una tercera parte|la tercera parte'], [2 / 3, 'dos tercios|dos terceras partes'], [0.25, 'una cuarta parte|la cuarta parte'], [0.75, 'tres cuartos|tres cuartas partes'], [0.2, 'un quinto|una quinta parte|la quinta parte'], [0.4, 'dos quintos|dos quintas partes'], [0.1, 'una décima parte|la décima parte']],
    shy: [[0.25, 'un cuarto'], [0.5, 'la mitad|mitad']],
    whole: 'de|del',
    guard: 'primera|segunda|otra|última|a|hacia',
  },
  minus: 'menos',
  articles: '', and: '', point: 'coma|punto', hundredEnding: '',
  vague: [
    [10, 'decenas'], [12, 'docenas'], [100, 'centenares|cientos'], [1e3, 'miles|millares|cientos y cientos|miles y miles'], [1e4, 'decenas de miles|decenas de millares'], [1e5, 'cientos de miles|centenares de miles'], [1e6, 'millones|millones y millones'], [1e7, 'decenas de millones'], [1e8, 'cientos de millones|centenares de millones'],
    [1e9, 'miles de millones'], [1e10, 'decenas de miles de millones'], [1e11, 'cientos de miles de millones'],
    [200, 'varios cientos|varios centenares|unos cientos|unos cuantos cientos|unos pocos cientos|un par de cientos'], [2e3, 'varios miles|unos miles|unos pocos miles|unos cuantos miles|un par de miles'], [2e6, 'varios millones|unos millones|unos pocos millones'], [24, 'varias docenas|unas docenas|unas pocas docenas'], [20, 'varias decenas|unas decenas'],
  ],
  shy: '', alsoVerbs: '',
} as const satisfies NumberWords
