import { JAPANESE_FAMILIES, JAPANESE_READINGS, KOREAN_READINGS } from './han-readings.ts'
import { foldHan } from './han-variants.ts'
import { KOREAN_FAMILIES, romanizeHangul, romanizeHangulFamily } from './romanize-hangul.ts'
import { romanizeKana } from './romanize-kana.ts'

/** How each word of a name in Chinese characters is read, romanised, the likeliest reading first; a list is empty where only Mandarin reads it. */
export interface HanReadings {
  readonly korean: readonly (readonly string[])[]
  readonly japanese: readonly (readonly string[])[]
}

/**
 * The readings of a name in Korea and in Japan besides the Mandarin one: 金正恩 is Kim Jong Un, 岸田文雄 Kishida Fumio. `words` are its family name and given name,
 * or one of them alone. A name of Japan is told by its family name; in a Japanese text every name may be one.
 */
export function readHan(words: readonly string[], lang: string | undefined): HanReadings {
  const [family = '', given] = words
  return { korean: koreanOf(family, given), japanese: japaneseOf(family, given, lang === 'ja') }
}

/** The syllables that Chinese characters are read with in Korea. */
export function koreanSyllables(): ReadonlySet<string> { return tables().syllables }

/** How many characters at the head of a name are a family name of Japan; 0 where none are. Lone characters are looked for in Japanese texts only. */
export function japaneseFamilyIn(name: string, lang: string | undefined): number {
  const { families } = tables()
  const plain = sameHan(name)
  for (let length = Math.min(3, name.length); length >= (lang === 'ja' ? 1 : 2); length--) if (families.has(plain.slice(0, length))) return length
  return 0
}

/** The characters that newspapers of Japan, of China and of Taiwan write otherwise, as one: 沢, 澤 and 泽. */
export function sameHan(word: string): string {
  const plain = foldHan(word)
  let out = ''
  for (const one of plain) out += SHINJITAI.get(one) ?? one
  return out
}

// Japanese characters whose Chinese form is another, as far as names have them.
const SHINJITAI: ReadonlyMap<string, string> = new Map(('沢泽 浜滨 辺边 広广 桜樱 斎斋 斉齐 竜龙 滝泷 栄荣 壱壹 実实 関关 黒黑 恵惠 徳德 円圆 峰峯 渋涩 塩盐 豊丰 縄绳 拡扩 剣剑 検检 験验 観观 亀龟 気气 芸艺 沖冲 児儿 寿寿 収收 従从 渓溪 厳严 顕显 県县 暁晓 弐贰 '
  + '戦战 伝传 蔵藏 総总 聡聪 稲稻 毎每 弥弥 訳译 亜亚 悪恶 囲围 医医 為为 栃枥 読读 頼赖 覧览 隆隆 涼凉 鉄铁 静静 浄净 権权 勧劝 帰归 経经 軽轻 撃击 歩步 諭谕 瀬濑 巌岩 呉吴 曽曾 麗丽 暁晓').split(' ').map((pair) => [pair[0] as string, pair[1] as string]))

interface Tables {
  readonly syllables: ReadonlySet<string>
  readonly korean: ReadonlyMap<string, string>
  readonly families: ReadonlyMap<string, readonly string[]>
  readonly readings: ReadonlyMap<string, readonly string[]>
}

// Made on first use: most folders have no Chinese characters.
let made: Tables | undefined

function tables(): Tables {
  made ??= {
    // A syllable that a character or two are read with is as good as none.
    syllables: new Set(KOREAN_READINGS.split(' ').flatMap((row) => (row.length > 4 ? [row[0] as string] : []))),
    korean: new Map(KOREAN_READINGS.split(' ').flatMap((row) => row.slice(1).split('').map((one): [string, string] => [sameHan(one), row[0] as string]))),
    families: familiesOf(`${PRESS_FAMILIES} ${JAPANESE_FAMILIES}`),
    readings: readingsOf(`${JAPANESE_READINGS} ${RARER_READINGS}`),
  }
  return made
}

// What a list of the commonest lacks and newspapers have.
const PRESS_FAMILIES = '斉藤さいとう 安倍あべ 岸田きしだ 石破いしば 麻生あそう 枝野えだの 玉木たまき 志位しい 羽生はにゅう 錦織にしこり 大坂おおさか 三笘みとま 二階にかい 甘利あまり 高市たかいち 小渕おぶち 鳩山はとやま 細田ほそだ 丸川まるかわ '
  + '相川あいかわ 加瀬かせ 笹川ささがわ 有馬ありま 仲村なかむら 玉城たまき 翁長おなが 河野こうの 菅すが 菅かん 橋下はしもと 羽田はた 海部かいふ 中曽根なかそね 谷垣たにがき 前原まえはら 馳はせ 世耕せこう 萩生田はぎうだ 岩屋いわや 木原きはら 武見たけみ 盛山もりやま 古屋ふるや '
  + '黒岩くろいわ 川勝かわかつ 辻元つじもと 山添やまぞえ 柳井やない 孫そん 柳やなぎ 稲盛いなもり 豊田とよだ 本庄ほんじょ 山中やまなか 湯川ゆかわ 大隅おおすみ 真鍋まなべ 吉野よしの 赤﨑あかさき 渡邉わたなべ 渡邊わたなべ 上川かみかわ 茂木もてぎ 東国原ひがしこくばる 佐渡島さどしま 宮崎みやざき'

const RARER_READINGS = '恵けい 偉ひで 東はる 純じゅん'

function readingsOf(rows: string): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, readonly string[]>()
  for (const row of rows.split(' ')) {
    const one = sameHan(row[0] as string)
    readings.set(one, [...new Set([...readings.get(one) ?? [], ...row.slice(1).split(',').map(spoken)])])
  }
  return readings
}

function familiesOf(rows: string): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, readonly string[]>()
  for (const row of rows.split(' ')) {
    const at = row.search(/[ぁ-ん]/)
    const family = sameHan(row.slice(0, at))
    families.set(family, [...families.get(family) ?? [], spoken(row.slice(at))])
  }
  return families
}

/** Hiragana as newspapers romanise it: without the letters that only make a vowel long. */
function spoken(kana: string): string {
  return romanizeKana(kana).replace(/oo/g, 'o').replace(/ou(?!e)/g, 'o').replace(/uu/g, 'u')
}

function koreanOf(family: string, given: string | undefined): readonly (readonly string[])[] {
  const first = hangulOf(family)
  const clan = INITIAL_LAW.get(first) ?? first
  if (family.length > 1 ? given !== undefined && !DOUBLE_CLANS.has(first) : !CLANS.has(clan)) return given === undefined ? [[]] : [[], []]
  // Newspapers write Noh as well as Roh, Lee as well as Ri.
  const heads = [...new Set([romanizeHangulFamily(clan), romanizeHangul(clan)])]
  if (given === undefined) return [family.length === 1 ? heads : []]
  const rest = hangulOf(given)
  return rest.length === given.length && given.length <= 2 ? [heads, [romanizeHangul(rest)]] : [[], []]
}

function hangulOf(word: string): string {
  const { korean } = tables()
  return sameHan(word).split('').map((one) => korean.get(one) ?? '').join('')
}

const CLANS: ReadonlySet<string> = new Set(KOREAN_FAMILIES.split(' ').map((entry) => entry[0] as string))
const DOUBLE_CLANS: ReadonlySet<string> = new Set(['남궁', '황보', '제갈', '선우', '독고', '사공'])
// A word does not begin with ㄹ in South Korea; 金 is a name.
const INITIAL_LAW: ReadonlyMap<string, string> = new Map([['금', '김'], ['리', '이'], ['류', '유'], ['림', '임'], ['량', '양'], ['려', '여'], ['로', '노'], ['라', '나'], ['렴', '염'], ['륙', '육'], ['심', '심']])

function japaneseOf(family: string, given: string | undefined, everywhere: boolean): readonly (readonly string[])[] {
  const { families } = tables()
  const plain = sameHan(family)
  const listed = families.get(plain)
  const heads = listed ?? (everywhere && family.length > 1 ? composed(plain) : [])
  if (given === undefined) return [heads]
  return heads.length === 0 || listed !== undefined && family.length === 1 && !everywhere ? [[], []] : [heads, composed(sameHan(given))]
}

/** Character by character, each with the readings it has in names, the likeliest together first; of two the second may be voiced, which sounds nearly alike anyway. */
function composed(word: string): readonly string[] {
  const { readings } = tables()
  let all: readonly { readonly said: string; readonly rank: number }[] = [{ said: '', rank: 0 }]
  for (const one of word) {
    const own = readings.get(one) ?? []
    all = all.flatMap((head) => own.map((tail, i) => ({ said: head.said + tail, rank: head.rank + i }))).sort((a, b) => a.rank - b.rank).slice(0, MOST)
  }
  return all.map(({ said }) => said)
}

const MOST = 30
