import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/fr/territories.ts'

// What newspapers also say.
const papers = {
  US: 'États-Unis|Etats-Unis|USA|États-Unis d\'Amérique|Amérique', GB: 'Grande-Bretagne|Angleterre|Écosse|Ecosse|Pays de Galles|Irlande du Nord|Royaume-Uni', AE: 'Émirats|Emirats|EAU|Émirats arabes unis', KP: 'RPDC', KR: 'République de Corée', CZ: 'République tchèque|Tchéquie', NL: 'Hollande', MM: 'Birmanie', CD: 'RD Congo|RDC', PS: 'Gaza|Cisjordanie|bande de Gaza|Palestine', VA: 'Vatican|Saint-Siège', RU: 'Fédération de Russie', CN: 'Chine populaire', BY: 'Biélorussie|Bélarus', MK: 'Macédoine', TW: 'Taïwan|Taiwan', CI: 'Côte d\'Ivoire', IQ: 'Irak|Iraq',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
