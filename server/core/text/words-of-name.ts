import { japaneseFamilyIn, koreanSyllables, sameHan } from './read-han.ts'
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
// Given names are written in kana too: 大坂なおみ.
const KANA_BEHIND_HAN = /(?<=^[\u4e00-\u9fff\u3005]{1,3})[\u3041-\u30ff]+$/
const HANGUL = /^[가-힣]+$/

function partedWord(word: string, lang: string | undefined): readonly string[] {
  const kana = word.search(KANA_BEHIND_HAN)
  if (kana > 0) return [word.slice(0, kana), word.slice(kana)]
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
  const plain = sameHan(word)
  if (word.length < 2 || word.length > 5) return undefined
  const chinese = CHINESE_ONLY.includes(plain[0] as string)
  const japanese = japaneseFamilyIn(word, lang)
  // 林 and 金 begin names of China and Korea in Japanese texts too: both are parted alike.
  if (japanese > 0 && !(chinese && japanese === 1)) return japanese < word.length ? japanese : undefined
  if (lang !== 'ja' && isTranscribed(plain, chinese)) return undefined
  if (word.length === 3 && KOREAN_ONLY.includes(plain[0] as string)) return 1
  if (word.length > 2 && DOUBLE_FAMILIES.has(plain.slice(0, 2))) return 2
  if (word.length <= 3 && (chinese || (lang !== 'ja' || word.length === 3) && ALSO_TRANSCRIBING.includes(plain[0] as string))) return 1
  return word.length === 4 || lang === 'ja' && word.length !== 2 ? word.length === 5 ? 3 : 2 : undefined
}

/** Whether a character is a common family name of China or Korea, and hardly another word before a title. */
export function isHanFamily(character: string): boolean {
  const plain = sameHan(character)
  if (plain === '') return false
  return (CHINESE_ONLY.includes(plain) || KOREAN_ONLY.includes(plain) || BEFORE_TITLES.includes(plain)) && !WORDS_TOO.includes(plain)
}

const BEFORE_TITLES = '习金尹马高罗梁柳申'
const WORDS_TOO = '任方于时关向文具表段温'

/** Behind a family name of China one character of those that spell foreign sounds may be a given name's (李克强), but not two (杜兰特 is Durant), nor in a longer name. */
function isTranscribed(plain: string, chinese: boolean): boolean {
  const rest = plain.slice(1).split('')
  const spelling = rest.filter((one) => TRANSCRIBING.test(one)).length
  return chinese && rest.length <= 2 ? spelling > 1 : spelling > 0
}

// The commonest family names of China, by number; the second row are characters that transcribe foreign names too, or begin family names of Japan.
const CHINESE_ONLY = '习王李张刘陈杨黄赵周吴徐孙朱胡郭何林郑谢宋唐许邓冯韩曹彭曾萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金贾夏韦方邹熊孟秦邱江尹薛闫段侯毛郝崔邵钱汤黎贺龚赖樊兰殷颜倪严牛温俞章鲁葛毕聂焦向柳邢骆岳齐梅庄涂祁耿詹欧关费纪靳童欧甄裴祝阮阎'
const ALSO_TRANSCRIBING = '马高罗梁石白康史常武乔安洪施万雷龙文尚古易管包左华申柯单沙莫盛宁佟海'
// Of Korea alone.
const KOREAN_ONLY = '朴玄池表卓鞠昔卞具慎'
const DOUBLE_FAMILIES: ReadonlySet<string> = new Set('欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 夏侯 尉迟 皇甫 公孙 慕容 令狐 宇文 长孙 西门'.split(' '))
// Given names are made of syllables that Chinese characters are read with; foreign names mostly have another.
const SINO_KOREAN: ReadonlySet<string> = new Set(('가각간갑강개건걸검겸경계고곤관광구국권귀규균근금기길나난남내년노누능다단달담대덕도동두득라란람래려련령례로록룡루류률리린림마만매명모목무묵문미민박반방배백범벽별병보복봉부분비빈사산삼상생서석선설섭성세소솔송수숙순술숭슬승시식신실심아안암애양억언엄여연열영예오옥온완왕요용우욱운웅원월위유육윤율은을음의이익인일임자장재전정제조종주준중지진찬창채천철청초총최추춘충치태택통필하학한해향헌혁현형혜호홍화환황회효후훈휘휴흔흥희').split(''))
const KOREAN_DOUBLE = /^(남궁|황보|제갈|선우|독고|사공)/

function hangul(word: string): number | undefined {
  const chinese = FAMILIES_OF_CHINA.exec(word)?.[0].length ?? 0
  const given = word.slice(chinese).split('')
  if (chinese > 0 && word.length > 2 && word.length <= 5 && given.some((one) => ONLY_OF_CHINA.includes(one)) && given.every((one) => SYLLABLES_OF_CHINA.includes(one))) return chinese
  return isNameOfKorea(word) ? word.length - 2 : undefined
}

// Names of China by their sounds: 리커창, 자오즈창. The commonest family names as Korean spells them; the syllables of given names; those that neither Korean names nor western ones have.
const FAMILIES_OF_CHINA = /^(?:자오|저우|가오|차오|샤오|위안|차이|웨이|야오|추이|사오|마오|하오|랴오|왕|리|장|류|천|양|황|우|쉬|쑨|주|마|후|궈|린|허|량|정|뤄|쑹|셰|탕|한|펑|덩|톈|둥|판|위|두|예|청|쑤|뤼|딩|선|런|루|중|탄|진|스|시|쉐|옌|멍|친|바이|쩡|팡)(?=..)/
const SYLLABLES_OF_CHINA = '량랴롱뤠가간강거건겅고구궁궈광구관구이궁나난내네넝녜녠뉴니닝다단당더덩도두둥둔뒤디딩딩라란랑러레렁렌로루룽뤄뤼류리린링마만망메멍멘모무미민밍바반방베번벙보부비빈빙사산상샤샹샨선성세셴소수순쉐쉬쉰쉔슈슝스시신싱싸싼쌍쑤쑨쑹쓰아안야양어언얼에예옌오와완왕왜우원웨위윈융으이인잉자잔장저전정제젠졘조주준중쥐쥔즈지진징짜쩌쩡쭈쭝쯔차찬창처천청체첸초추춘충취췐츠치친칭카캉커컹코쿠쿤쿵퀀타탄탕터텅톄톈토투퉁트티팅파판팡퍼펑페펜포푸핀핑하한항허헝호화환황후훙훠후이'
const ONLY_OF_CHINA = '궈즈쩌쯔쥔쥐쉬쉐웨슈셴량룽핑훙얼융둥펑팡쑨쑤쑹창더커젠졘톈첸칭잉징톄쯔윈쉔샹췐커란푸민밍샤'

/** Whether a word in Hangul is a family name and a given name of Korea. */
export function isNameOfKorea(word: string): boolean {
  const family = KOREAN_DOUBLE.test(word) ? 2 : 1
  return word.length === family + 2 && (family === 2 || FAMILY_SYLLABLES.has(word[0] as string)) && word.slice(family).split('').every((one) => SINO_KOREAN.has(one))
}

/** Whether all syllables are those that Chinese characters are read with, as most nouns and given names are made of; foreign names mostly have another. */
export function isOfKoreanSyllables(word: string): boolean {
  const known = koreanSyllables()
  for (const syllable of word) if (!known.has(syllable)) return false
  return true
}

const FAMILY_SYLLABLES: ReadonlySet<string> = new Set(KOREAN_FAMILIES.split(' ').map((entry) => entry[0] as string))
