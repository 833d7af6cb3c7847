import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/fr/numbers.ts'

export const numbers = {
  cardinals: cldr.cardinals,
  alsoCardinals: [
    // The spelling before 1990, and the tens of Belgium and Switzerland.
    [21, 'vingt et un|vingt et une'], [31, 'trente et un|trente et une'], [41, 'quarante et un|quarante et une'], [51, 'cinquante et un|cinquante et une'], [61, 'soixante et un|soixante et une'], [71, 'soixante et onze'], [80, 'quatre-vingts|quatre vingts|quatre-vingt|quatre vingt|huitante|octante'],
    [70, 'septante'], [90, 'nonante'], [71, 'septante et un|septante et une|septante-et-un|septante-et-une'], [81, 'huitante et un|huitante et une|huitante-et-un|octante et un|octante-et-un'], [91, 'nonante et un|nonante et une|nonante-et-un|nonante-et-une'], [17, 'dix sept'], [18, 'dix huit'], [19, 'dix neuf'],
    [100, 'cent'], [200, 'deux cents|deux cent|deux-cents|deux-cent'], [300, 'trois cents|trois cent|trois-cents|trois-cent'], [400, 'quatre cents|quatre cent|quatre-cents|quatre-cent'], [500, 'cinq cents|cinq cent|cinq-cents|cinq-cent'],
    [600, 'six cents|six cent|six-cents|six-cent'], [700, 'sept cents|sept cent|sept-cents|sept-cent'], [800, 'huit cents|huit cent|huit-cents|huit-cent'], [900, 'neuf cents|neuf cent|neuf-cents|neuf-cent'],
    [1100, 'onze cents|onze cent'], [1200, 'douze cents|douze cent'], [1300, 'treize cents'], [1400, 'quatorze cents'], [1500, 'quinze cents|quinze cent'], [1600, 'seize cents'],
  ],
  scales: [
    [1e3, 'mille'], [1e6, 'million|millions'], [1e9, 'milliard|milliards'], [1e12, 'billion|billions'], [1e15, 'billiard|billiards'],
    [10, 'dizaine|dizaines'], [12, 'douzaine|douzaines'], [15, 'quinzaine'], [20, 'vingtaine'], [30, 'trentaine'], [40, 'quarantaine'], [50, 'cinquantaine'], [60, 'soixantaine'], [100, 'centaine|centaines'], [1e3, 'millier|milliers'], [1e9, 'mds|mrds|mrd|mlds|mlrds'], [1e6, 'mios'],
  ],
  bareScales: 'mille',
  counted: { time: [[2, 'double champion|double championne|double médaillé|double médaillée|double vainqueur|double lauréat'], [3, 'triple champion|triple championne|triple médaillé|triple médaillée|triple vainqueur'], [4, 'quadruple champion|quadruple championne|quadruple médaillé'], [5, 'quintuple champion|quintuple championne|quintuple médaillé']] },
  roundScales: 'dizaine|dizaines|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|centaines|millier|milliers',
  gluedScales: [], moneyScales: [[1e3, 'k'], [1e6, 'm'], [1e9, 'md|mds|mrd|mrds']],
  partsBefore: [[-0.5, 'demi|demi-|un demi|un demi-|une demi|une demi-'], [-0.75, "un quart d'"], [-0.25, "trois quarts d'"]],
  // "six autres millions": adjectives stand before the scale, which is a noun.
  partsAfter: [[0.5, 'et demi|et demie'], [0.25, 'et quart'], [0, 'autres|nouveaux|petits|bons|longs']],
  fractions: {
    words: [[1 / 3, 'un tiers'], [2 / 3, 'deux tiers'], [0.25, 'un quart'], [0.75, 'trois quarts|trois-quarts'], [0.4, 'deux cinquièmes'], [0.6, 'trois cinquièmes'], [0.8, 'quatre cinquièmes'], [0.3, 'trois dixièmes'], [0.9, 'neuf dixièmes']],
    shy: [[0.2, 'un cinquième|le cinquième'], [1 / 6, 'un sixième'], [0.125, 'un huitième'], [0.1, 'un dixième|le dixième'], [1 / 3, 'tiers|le tiers'], [0.25, 'quart|le quart'], [0.5, 'moitié|la moitié']],
    whole: "de|des|du|d'",
    guard: 'première|seconde|deuxième|dernière|autre|pays',
  },
  minus: 'moins',
  articles: '', and: '', point: 'virgule', hundredEnding: '',
  vague: [
    [10, 'dizaines'], [12, 'plusieurs douzaines'], [100, 'centaines'], [1e3, 'milliers|milliers et milliers'], [1e4, 'dizaines de milliers'], [1e5, 'centaines de milliers'], [1e6, 'millions'], [1e7, 'dizaines de millions'], [1e8, 'centaines de millions'], [1e9, 'milliards'], [1e10, 'dizaines de milliards'], [1e11, 'centaines de milliards'],
    [20, 'plusieurs dizaines|quelques dizaines'], [200, 'plusieurs centaines|quelques centaines'], [2e3, 'plusieurs milliers|quelques milliers'], [2e4, 'plusieurs dizaines de milliers'], [2e5, 'plusieurs centaines de milliers'], [2e6, 'plusieurs millions|quelques millions'], [2e7, 'plusieurs dizaines de millions'], [2e8, 'plusieurs centaines de millions'], [2e9, 'plusieurs milliards|quelques milliards'],
  ],
  shy: '', alsoVerbs: '',
} as const satisfies NumberWords
