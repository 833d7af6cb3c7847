import { foldHan } from './han-variants.ts'
import { HAN_SOUNDS } from './letter-sounds.ts'

/**
 * Chinese characters by their Mandarin reading, without tones: 习近平 → "xijinping", or, where they spell the sounds of a foreign name, by the sounds they stand for
 * there: 特朗普 → "tlanp". `foreign` tells that they do; else the characters themselves tell.
 */
export function romanizeHan(word: string, foreign: 'foreign' | 'native' | 'unknown' = 'unknown'): string {
  const plain = foldHan(word)
  if (foreign === 'native' || foreign === 'unknown' && !TRANSCRIBING.test(plain)) return [...plain].map(soundOf).join('')
  return USUAL.get(plain) ?? [...plain].map((one) => FOREIGN.get(one) ?? transcribed(soundOf(one))).join('').replace(/n(?=[mbp])/g, 'm').replace(/mm/g, 'm')
}

/** Characters that stand for foreign syllables and hardly in given names, of simplified writing: in 斯卡拉姆齐, 斯 is an s alone. */
export const TRANSCRIBING = /[尔斯姆夫什奇里拉特巴布蒂娃普姬莎勒默塔萨瓦耶鲁科诺迪茨奥伊厄埃弗肯逊顿堡朗杰雅维登贝洛克罗加卡科戈尼哥]/

// What they stand for there, where it is not nearly their syllable.
const FOREIGN: ReadonlyMap<string, string> = new Map(('尔r 克k 斯s 特t 姆m 夫f 什sh 德d 普p 布b 格g 赫h 茨ts 兹z 勒l 奥o 厄e 埃e 顿ton 逊son 维vi 沃vo 瓦va 娃va 奇ch 齐chi 杰je 基ki 吉gi 加ga 肯ken 许sh 谢she 恩n 乔jo 金kin 迈mai 麦mak 惠wi 怀wai 雅ya 伯b 弗f 琼jon 詹jam '
  + '堡burg 哈ha 胡hu 西si 希hi 约yo 翰han 戈go 科ko 可ko 贾ja 季ji 久ju 京tin 卫wi 威wi 韦we 魏we 华wa 彼pi 保po 白be 莱lai 赖lai 雷re 泽ze 塞se 赛sai 热ge 让jan 日j 若jo 夏sha 肖sho 休hu 欣hin 辛sin 亨hen 丘chu 钦chin 琴jin 切che 查cha 柴chai 蔡tsai 赞zan 曾zen 佐zo 祖zu '
  + '亚ya 耶ye 尤yu 于yu 延yan 扬yan 永yon 英in 因in 昂an 翁on 文ven 温wen 旺wan 万van 汪wan 戴da 黛da 圭gi 奎ki 夸kwa 瓜gwa 盖ge 凯kai 考ko 高go 豪ho 毛mo 瑙no 劳ro 鲍bo 陶to 绍sho 尚shan 罗ro 洛lo 卢lu 鲁ru 伦ren 龙ron 隆lon 朗ram 邦ban 庞pan 芒man').split(' ').map((entry) => [entry[0] as string, entry.slice(1)]))

// Given names of the Bible and others that are written as they have long been, not by their sounds.
const USUAL: ReadonlyMap<string, string> = new Map(('约翰john 大卫david 乔治jorj 川普tramp 保罗pol 彼得piter 玛丽mari 伊丽莎白elisabet 路易lui 查理charli 理查德richard 爱德华edvard 亨利henri 威廉viliam 亚历山大aleksander 尼古拉nikola 凯瑟琳katrin 安妮ani 西蒙saimon 摩西moshe 雅各布jakob 马太mathiu').split(' ')
  .map((entry) => { const at = entry.search(/[a-z]/); return [entry.slice(0, at), entry.slice(at)] }))

/** A syllable of Mandarin as it stands for foreign sounds: nasals are one, uo is o, and what is said with the tongue's middle is what others write so. */
function transcribed(syllable: string): string {
  return syllable.replace(/ng$/, 'n').replace(/uo$/, 'o').replace(/^x/, 'sh').replace(/^q/, 'ch').replace(/^zh/, 'j').replace(/^c(?!h)/, 'ts').replace(/^r/, 'l')
}

/** A family name of China may be read otherwise than the character is elsewhere. */
export function romanizeHanFamily(word: string): string { return FAMILY_READINGS.get(foldHan(word)) ?? romanizeHan(word) }

const FAMILY_READINGS: ReadonlyMap<string, string> = new Map([['曾', 'zeng'], ['单', 'shan'], ['解', 'xie'], ['查', 'zha'], ['仇', 'qiu'], ['朴', 'piao'], ['盖', 'ge'], ['乐', 'yue'], ['任', 'ren'], ['翟', 'zhai'],
  ['尉迟', 'yuchi'], ['缪', 'miao'], ['区', 'ou'], ['华', 'hua'], ['沈', 'shen'], ['覃', 'qin'], ['柏', 'bai'], ['洗', 'xian'], ['万俟', 'moqi']])

// Made on first use: most folders have no Chinese.
let sounds: ReadonlyMap<string, string> | undefined

function soundOf(character: string): string {
  sounds ??= new Map(HAN_SOUNDS.split(' ').flatMap((row) => {
    const syllable = /^[a-z]+/.exec(row)?.[0] ?? ''
    return row.slice(syllable.length).split('').map((one): [string, string] => [one, syllable])
  }))
  // A rare character has no sound here, but is still told apart from others.
  return sounds.get(character) ?? `u${(character.codePointAt(0) as number).toString(16)}`
}
