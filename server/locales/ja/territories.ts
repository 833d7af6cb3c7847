import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/ja/territories.ts'

// What newspapers also say.
const papers = {
  US: '米国|米|アメリカ|アメリカ合衆国', CN: '中国|中', JP: '日本|日|我が国', KR: '韓国|韓', KP: '北朝鮮|朝鮮民主主義人民共和国', RU: 'ロシア|露', GB: '英国|英|イギリス|イングランド|スコットランド|ウェールズ|北アイルランド', FR: '仏|フランス', DE: '独|ドイツ', SA: 'サウジ|サウジアラビア', TW: '台湾', AE: 'アラブ首長国連邦|UAE', PS: 'パレスチナ|ガザ|ヨルダン川西岸', VA: 'バチカン|ローマ教皇庁', AU: '豪|豪州|オーストラリア', IN: 'インド', TR: 'トルコ', UA: 'ウクライナ', MM: 'ミャンマー',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
