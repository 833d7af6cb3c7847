/**
 * Numbers in words by an independent source (npm to-words), to be read back: which of its locales speak a language of ours, which numbers are
 * tried, and what it writes that nobody says.
 */
import { ToWords } from 'to-words'

/** One number as to-words spells it in a locale. */
export interface Spelled { readonly value: number; readonly words: string }

/** By language, the locales whose words differ. */
export const LOCALES: Readonly<Record<string, readonly string[]>> = {
  en: ['en-IN', 'en-US', 'en-GB'], hi: ['hi-IN'], gu: ['gu-IN'], mr: ['mr-IN'], bn: ['bn-IN', 'bn-BD'], pa: ['pa-IN'], ta: ['ta-IN'], te: ['te-IN'], kn: ['kn-IN'], ml: ['ml-IN'],
  ur: ['ur-PK'], ne: ['np-NP'], or: ['or-IN'], ru: ['ru-RU'], uk: ['uk-UA'], de: ['de-DE', 'de-CH'], fr: ['fr-FR', 'fr-BE', 'fr-CH'], es: ['es-ES', 'es-MX'], pt: ['pt-BR', 'pt-PT'],
  ar: ['ar-SA', 'ar-EG'], fa: ['fa-IR'], tr: ['tr-TR'], id: ['id-ID'], vi: ['vi-VN'], ko: ['ko-KR'], ja: ['ja-JP'], zh: ['zh-CN', 'zh-TW'],
}

/** Every sample of a language that somebody would say, each spelling once. */
export function spelledIn(language: string): readonly Spelled[] {
  const spelled = new Map<string, Spelled>()
  for (const locale of LOCALES[language] ?? []) {
    const speller = new ToWords({ localeCode: locale })
    for (const value of SAMPLES) {
      const words = plain(speller.convert(value), language)
      if (!NOBODY_SAYS.some(({ languages, is }) => languages.includes(language) && is(value, words))) spelled.set(`${value} ${words}`, { value, words })
    }
  }
  return [...spelled.values()]
}

interface Unsaid { readonly languages: readonly string[]; readonly why: string; readonly is: (value: number, words: string) => boolean }

/** What to-words writes and no speaker does, as narrowly as it can be told. */
export const NOBODY_SAYS: readonly Unsaid[] = [
  { languages: ['en', 'bn', 'ta', 'te', 'kn', 'ml', 'or'], why: 'arab and kharab are Hindi; these languages go on counting in crore', is: (_, words) => /arab|kharab|আরব|খরব|அரபு|கரப்|అరబ్|ఖరబ్|ಅರಬ್|ಖರಬ್|അറബ്|ഖരബ്|ଅର୍ବୁଦ|ଖର୍ବ/u.test(words) },
  { languages: ['gu', 'mr'], why: 'ખર્વ and खर्व are 10¹⁰, and are written for 10¹¹', is: (value) => value >= 1e11 },
  { languages: ['pt'], why: '"três mil milhões oitocentos milhões" says milhões twice', is: (_, words) => /mil milhões .*milhões/u.test(words) },
  { languages: ['pt'], why: 'a misprint of dezessete', is: (_, words) => words.includes('dezesete') },
  { languages: ['vi'], why: '"mười năm" is ten years; fifteen is mười lăm', is: (_, words) => words.includes('mười năm') },
  { languages: ['fa'], why: 'تیلیارد for تریلیون', is: (value) => value >= 1e12 },
  { languages: ['bn'], why: 'a misprint of পঁয়তাল্লিশ', is: (_, words) => words.includes('পঁইঁতাল্লিশ') },
  { languages: ['pa'], why: 'misprints of ਪੈਂਤੀ, ਸੈਂਤੀ and ਉਣਾਹਠ', is: (_, words) => /ਪੰਜੱਤੀ|ਸੰਤੀ|ਉਣੱਠ/u.test(words) },
  { languages: ['ja', 'zh'], why: 'each digit above ten thousand is given its 万 or 億 (十万二万 for 十二万), and 一万 lacks its 一', is: (value) => isOddlyGrouped(Math.floor(value / 1e4)) },
]

/** Whether a group of four digits has more than one that is not nought, or is one alone. */
function isOddlyGrouped(groups: number): boolean {
  if (groups === 0) return false
  const group = groups % 1e4
  return group === 1 || String(group).replaceAll('0', '').length > 1 || isOddlyGrouped(Math.floor(groups / 1e4))
}

/** All to a thousand; then, for each power of ten to 10¹², round numbers and numbers of any digits. The same on every run. */
const SAMPLES: readonly number[] = [...Array.from({ length: 1001 }, (_, i) => i), ...spread(), 1e12]

function spread(): readonly number[] {
  const samples = new Set<number>()
  let state = 20181001
  // Park and Miller's generator: products stay below 2^53.
  const next = (below: number): number => { state = state * 48271 % 2147483647; return Math.floor(state / 2147483647 * below) }
  for (let power = 3; power < 12; power++) {
    for (let i = 1; i < 10; i++) samples.add(i * 10 ** power)
    for (let i = 0; i < 200; i++) {
      // As many digits as the power has, the last of them zero in one case of two.
      const value = 10 ** power + next(9 * 10 ** power)
      const zeros = i % 2 === 0 ? 0 : next(power)
      samples.add(Math.floor(value / 10 ** zeros) * 10 ** zeros)
    }
  }
  return [...samples]
}

/** As within a sentence: to-words puts a capital before each word, and spaces where the language has none: inside Chinese and Japanese, after the Arabic "and". */
function plain(words: string, language: string): string {
  const low = words.toLocaleLowerCase(language)
  if (language === 'ja' || language === 'zh') return low.replaceAll(' ', '')
  return language === 'ar' ? low.replaceAll(' و ', ' و') : low
}
