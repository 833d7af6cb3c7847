import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/tr/territories.ts'

// What newspapers also say.
const papers = {
  US: 'U.S.|USA|U.S.A.|America|United States of America', GB: 'U.K.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland', AE: 'UAE|U.A.E.|Emirates',
  KP: 'DPRK|Pyongyang', KR: 'Republic of Korea', CZ: 'Czechia', NL: 'Holland', MM: 'Myanmar', CD: 'DR Congo|DRC', SY: 'Syria', PS: 'Gaza|West Bank|Gaza Strip', TW: 'Taiwan',
  VA: 'Vatican|Holy See', RU: 'Russian Federation', CN: 'PRC|mainland China', TR: 'Turkey', MK: 'Macedonia', LK: 'Ceylon',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
