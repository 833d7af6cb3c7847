import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/es/territories.ts'

// What newspapers also say.
const papers = {
  US: 'EE.UU|EE. UU|EEUU|EE UU|Estados Unidos de América', GB: 'Gran Bretaña|Inglaterra|Escocia|Gales|Irlanda del Norte', AE: 'EAU|Emiratos|Emiratos Árabes', KP: 'Corea Norte', KR: 'República de Corea|Corea Sur', CZ: 'República Checa|Chequia', NL: 'Holanda', MM: 'Birmania', CD: 'RD Congo|República Democrática del Congo', PS: 'Gaza|Cisjordania|Franja de Gaza|Palestina', VA: 'Vaticano|Santa Sede', RU: 'Federación Rusa', CN: 'República Popular China', SA: 'Arabia Saudí|Arabia Saudita', QA: 'Qatar|Catar', IQ: 'Iraq|Irak', MK: 'Macedonia', TW: 'Taiwán', BD: 'Bangladés|Bangladesh', ZA: 'Suráfrica|Sudáfrica', KE: 'Kenia',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
