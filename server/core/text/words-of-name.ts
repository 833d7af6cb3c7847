import { foldHan } from './han-variants.ts'
import { TRANSCRIBING } from './romanize-han.ts'
import { KOREAN_FAMILIES } from './romanize-hangul.ts'

/**
 * The words of a name as others would part them: at spaces, hyphens and points; Chinese, Korean and Japanese names, which are written without spaces, after the family name; Arabic
 * ones after the article. An apostrophe parts "O'Brien" and "d'Estaing", but belongs to its letter in Cyrillic and in Hebrew, where it is a geresh: ג'ונסון.
 * `lang` tells Japanese names from Chinese ones.
 */
export function wordsOfName(name: string, lang: string | undefined): readonly string[] {
  const marked = APOSTROPHES.test(name) ? name.replace(GERESH, '$1׳').replace(LETTER_APOSTROPHE, '$1') : name
  const words = marked.split(PARTING).filter((word) => word !== '')
  if (words.length === 1) return partedWord(words[0] as string, lang)
  return ARABIC.test(name) ? words.flatMap((word, i) => (i === 0 ? [word] : withoutArticle(word))) : words
}

const APOSTROPHES = /['’‘`׳]/
const GERESH = /([\u05d0-\u05ea])['’‘`׳]/g
const LETTER_APOSTROPHE = /([\u0400-\u052f])['’‘`]/g
const PARTING = /[\s\-‐-―.'’·・•‧,()"“”।॥]+/u
const ARABIC = /[\u0600-\u06ff]/
const HAN = /^[\u4e00-\u9fff\u3005]+$/
const HANGUL = /^[가-힣]+$/

function partedWord(word: string, lang: string | undefined): readonly string[] {
  const parted = HAN.test(word) ? han(word, lang) : HANGUL.test(word) ? hangul(word) : undefined
  return parted === undefined ? (ARABIC.test(word) ? withoutArticle(word) : [word]) : [word.slice(0, parted), word.slice(parted)]
}

/** "الأسد": al- is a word of its own in other scripts. */
function withoutArticle(word: string): readonly string[] {
  return word.startsWith('ال') && word.length >= 5 && !NO_ARTICLE.test(word) ? ['ال', word.slice(2)] : [word]
}

// God, and given names of Europe that only begin so: Alexander, Alejandro, Alexey, Albert, Alvin, Elena, Elizabeth.
const NO_ARTICLE = /^ال(له|كس|يخ|يك|بير|برت|فين|ين|يز|يس)/

/** Where a name in Chinese characters is parted; undefined where it is a family name alone or transcribes a foreign name. */
function han(word: string, lang: string | undefined): number | undefined {
  const plain = foldHan(word)
  if (word.length < 2 || word.length > 5 || TRANSCRIBING.test(plain.slice(1)) && (lang === 'ja' || !CHINESE_ONLY.includes(plain[0] as string))) return undefined
  if (word.length > 2 && DOUBLE_FAMILIES.has(plain.slice(0, 2))) return 2
  if (CHINESE_ONLY.includes(plain[0] as string) && word.length <= 3) return 1
  if (lang !== 'ja' && ALSO_TRANSCRIBING.includes(plain[0] as string) && word.length <= 3) return 1
  return word.length === 4 || lang === 'ja' && (word.length === 3 || word.length === 5) ? word.length === 5 ? 3 : 2 : undefined
}

// The commonest family names of China, by number; the second row are characters that transcribe foreign names too, or begin family names of Japan.
const CHINESE_ONLY = '习王李张刘陈杨黄赵周吴徐孙朱胡郭何林郑谢宋唐许邓冯韩曹彭曾萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金贾夏韦方邹熊孟秦邱江尹薛闫段侯毛郝崔邵钱汤黎贺龚赖樊兰殷颜倪严牛温俞章鲁葛毕聂焦向柳邢骆岳齐梅庄涂祁耿詹欧关费纪靳童欧甄裴祝阮阎'
const ALSO_TRANSCRIBING = '马高罗梁石白康史常武乔安洪施万雷龙文尚古易管包左华申柯单沙莫盛宁佟海'
const DOUBLE_FAMILIES: ReadonlySet<string> = new Set('欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 夏侯 尉迟 皇甫 公孙 慕容 令狐 宇文 长孙 西门'.split(' '))
// Given names are made of syllables that Chinese characters are read with; foreign names mostly have another.
const SINO_KOREAN: ReadonlySet<string> = new Set(('가각간갑강개건걸검겸경계고곤관광구국권귀규균근금기길나난남내년노누능다단달담대덕도동두득란람래려련령례로록룡루류률리린림마만매명모목무묵문미민박반방배백범벽별병보복봉부분비빈사산삼상생서석선설섭성세소솔송수숙순술숭슬승시식신실심아안암애양억언엄여연열영예오옥온완왕요용우욱운웅원월위유육윤율은을음의이익인일임자장재전정제조종주준중지진찬창채천철청초총최추춘충치태택통필하학한해향헌혁현형혜호홍화환황회효후훈휘휴흔흥희').split(''))
const KOREAN_DOUBLE = /^(남궁|황보|제갈|선우|독고|사공)/

function hangul(word: string): number | undefined {
  const family = KOREAN_DOUBLE.test(word) ? 2 : 1
  if (word.length !== family + 2 || family === 1 && !FAMILY_SYLLABLES.has(word[0] as string)) return undefined
  return SINO_KOREAN.has(word[family] as string) && SINO_KOREAN.has(word[family + 1] as string) ? family : undefined
}

const FAMILY_SYLLABLES: ReadonlySet<string> = new Set(KOREAN_FAMILIES.split(' ').map((entry) => entry[0] as string))
