import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/pt/territories.ts'

// What newspapers also say, in Brazil and in Portugal.
const papers = {
  US: 'EUA|E.U.A|Estados Unidos da América', GB: 'Grã-Bretanha|Inglaterra|Escócia|País de Gales|Irlanda do Norte', AE: 'Emirados|EAU|Emirados Árabes', KP: 'Coreia do Norte', KR: 'República da Coreia', CZ: 'República Checa|República Tcheca|Tchéquia|Chéquia', NL: 'Holanda|Países Baixos', MM: 'Birmânia|Mianmar', CD: 'RD Congo|República Democrática do Congo', PS: 'Gaza|Cisjordânia|Faixa de Gaza|Palestina', VA: 'Vaticano|Santa Sé', RU: 'Federação Russa', IR: 'Irão|Irã', VN: 'Vietname|Vietnã', PL: 'Polónia|Polônia', RO: 'Roménia|Romênia', KE: 'Quénia|Quênia', YE: 'Iémen|Iêmen', BH: 'Bahrein|Barém', SG: 'Singapura', MK: 'Macedónia|Macedônia', EE: 'Estónia|Estônia', LV: 'Letónia|Letônia', SI: 'Eslovénia|Eslovênia', IQ: 'Iraque', TW: 'Taiwan', PA: 'Panamá', MZ: 'Moçambique',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
