import { foldHan } from './han-variants.ts'
import { HAN_SOUNDS } from './letter-sounds.ts'

/**
 * Chinese characters by their Mandarin reading, without tones: 习近平 → "xijinping". Japanese names are read otherwise, but Japanese papers
 * write the names of China in these characters, and a name of Japan still meets itself in Chinese ones.
 */
export function romanizeHan(word: string): string {
  const plain = foldHan(word)
  const foreign = TRANSCRIBING.test(plain)
  let out = ''
  for (const character of plain) out += (foreign ? FOREIGN.get(character) : undefined) ?? soundOf(character)
  return out
}

/** Characters that stand for foreign syllables and hardly in given names, of simplified writing: in 斯卡拉姆齐, 斯 is an s alone. */
export const TRANSCRIBING = /[尔斯姆夫什奇里拉特巴布蒂娃普姬莎勒默塔萨瓦耶鲁科诺迪茨奥伊厄埃弗肯逊顿堡朗杰雅维登贝洛克]/

// What they stand for there, where it is not their syllable.
const FOREIGN: ReadonlyMap<string, string> = new Map(('尔r 克k 斯s 特t 姆m 夫f 什sh 德d 普p 布b 格g 赫h 茨ts 兹z 勒l 奥o 厄e 埃e 顿ton 逊son 维vi 沃vo 瓦va 娃va 奇ch 齐chi 杰je 基ki 吉gi 加ga 肯ken 许sh 谢she 恩n 乔jo 金kin 迈mai 麦mak 惠wi 怀wai 雅ya 伯b 弗f 琼jon 詹jam '
  + '堡burg 哈ha 胡hu 西si 希hi').split(' ').map((entry) => [entry[0] as string, entry.slice(1)]))

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
