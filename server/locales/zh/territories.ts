import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/zh/territories.ts'

// What newspapers also say.
const papers = {
  US: '美国|美|美利坚|美國', CN: '中|大陆|中国大陆|中國', JP: '日', KR: '韩国|南韩|韓國|韩', KP: '朝鲜|北韩|朝|北朝鲜', RU: '俄罗斯|俄|俄國', GB: '英国|英|英格兰|苏格兰|威尔士|英國|北爱尔兰', FR: '法国|法國', DE: '德国|德國', SA: '沙特|沙特阿拉伯|沙烏地阿拉伯', TW: '台湾|臺灣|台灣', AE: '阿联酋', PS: '巴勒斯坦|加沙|加萨|约旦河西岸', VA: '梵蒂冈|教廷', AU: '澳洲', NZ: '新西兰', TR: '土耳其', MM: '缅甸', IN: '印度|印', PK: '巴基斯坦|巴铁', UA: '乌克兰|乌',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
