import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/de/territories.ts'

// What newspapers also say.
const papers = {
  US: 'USA|US|Amerika|Amerikas|Vereinigte Staaten|Vereinigten Staaten', GB: 'Großbritannien|Großbritanniens|Britannien|Vereinigte Königreich|Vereinigten Königreich|England|Englands|Schottland|Schottlands|Wales|Nordirland|Nordirlands', DE: 'Deutschlands|BRD|Bundesrepublik|DDR', RU: 'Russlands|Russische Föderation', UA: 'Ukraine', CN: 'Chinas|Volksrepublik China', KP: 'Nordkorea|Nordkoreas|Pjöngjang', KR: 'Südkorea|Südkoreas', FR: 'Frankreichs', TR: 'Türkei', IR: 'Irans', IL: 'Israels', SY: 'Syriens', AE: 'Emirate|VAE|Vereinigten Arabischen Emirate', SA: 'Saudi-Arabiens', PS: 'Gaza|Gazastreifen|Westjordanland|Palästina', NL: 'Holland', CZ: 'Tschechien|Tschechische Republik', BY: 'Weißrussland|Belarus', MM: 'Birma|Burma', CD: 'Kongo|DR Kongo', VA: 'Vatikan', MK: 'Mazedonien|Nordmazedonien', TW: 'Taiwans', PL: 'Polens', IT: 'Italiens', ES: 'Spaniens', AT: 'Österreichs', CH: 'Schweiz', JP: 'Japans', IN: 'Indiens', PK: 'Pakistans', HU: 'Ungarns', GR: 'Griechenlands',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
