import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/tr/territories.ts'

// What newspapers also say.
const papers = {
  US: 'ABD|Amerika|Amerika Birleşik Devletleri|Birleşik Devletler', GB: 'İngiltere|Britanya|Büyük Britanya|Birleşik Krallık|İskoçya|Galler|Kuzey İrlanda', TR: 'Türkiye Cumhuriyeti', RU: 'Rusya Federasyonu', KP: 'Kuzey Kore|Pyongyang', KR: 'Güney Kore', CN: 'Çin Halk Cumhuriyeti', AE: 'BAE|Birleşik Arap Emirlikleri', SA: 'Suudi Arabistan', PS: 'Filistin|Gazze|Gazze Şeridi|Batı Şeria', NL: 'Hollanda', CZ: 'Çek Cumhuriyeti|Çekya', BY: 'Belarus|Beyaz Rusya', MK: 'Makedonya|Kuzey Makedonya', CY: 'Kıbrıs|KKTC', VA: 'Vatikan', MM: 'Burma|Myanmar', DE: 'Almanya', GR: 'Yunanistan', EG: 'Mısır', JO: 'Ürdün', TW: 'Tayvan',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
