import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/ko/territories.ts'

// What newspapers also say; single Han characters stand for countries in headlines.
const papers = {
  US: '美|미합중국|아메리카', CN: '中|중공', JP: '日', KR: '한국|남한|우리나라|韓', KP: '북한|北|조선민주주의인민공화국', RU: '露|러시아연방', GB: '英|잉글랜드|스코틀랜드|웨일스|웨일즈|북아일랜드', DE: '獨', FR: '佛', SA: '사우디', AE: '아랍에미리트|UAE', TW: '타이완', TR: '터키', VA: '교황청', PS: '팔레스타인|가자지구|가자|서안지구', CD: '콩고민주공화국|민주콩고', MM: '버마', CZ: '체코',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
