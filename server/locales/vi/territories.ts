import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/vi/territories.ts'

// What newspapers also say.
const papers = {
  US: 'Mỹ|Hoa Kỳ', CN: 'Trung Quốc', RU: 'Nga|Liên bang Nga', KP: 'Triều Tiên|Bắc Triều Tiên', KR: 'Hàn Quốc|Nam Hàn', GB: 'Anh|Vương quốc Anh|Scotland|xứ Wales|Wales|Bắc Ireland', FR: 'Pháp', DE: 'Đức', JP: 'Nhật Bản|Nhật', IN: 'Ấn Độ', VN: 'Việt Nam', SA: 'Ả Rập Xê Út|Saudi Arabia|Ả-rập Xê-út', AE: 'UAE', AU: 'Úc|Australia', TW: 'Đài Loan', PS: 'Palestine|Dải Gaza|Gaza|Bờ Tây', UA: 'Ukraine|Ukraina', TH: 'Thái Lan', ID: 'Indonesia', PH: 'Philippines', ES: 'Tây Ban Nha', IT: 'Ý|Italia', NL: 'Hà Lan', TR: 'Thổ Nhĩ Kỳ', SY: 'Syria',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
