import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/id/territories.ts'

// What newspapers also say.
const papers = {
  US: 'AS|Amerika|Negeri Paman Sam|USA', GB: 'Britania Raya|Inggris Raya|Skotlandia|Wales|Irlandia Utara|Inggris', AE: 'UEA|UAE', KP: 'Korut', KR: 'Korsel', CZ: 'Republik Ceko|Ceko', NL: 'Negeri Belanda', MM: 'Burma', CD: 'RD Kongo|Republik Demokratik Kongo', PS: 'Palestina|Gaza|Tepi Barat|Jalur Gaza', VA: 'Takhta Suci|Vatikan', RU: 'Federasi Rusia', CN: 'China|Cina|Tiongkok|RRC|RRT', FR: 'Perancis|Prancis', AF: 'Afganistan|Afghanistan', SA: 'Arab Saudi|Saudi', ID: 'Indonesia|RI|NKRI', ZA: 'Afsel|Afrika Selatan', NZ: 'Selandia Baru', CH: 'Swiss', MK: 'Makedonia', TW: 'Taiwan', TL: 'Timor Leste|Timor-Leste', PG: 'Papua Nugini',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
