import { inDevanagari } from './devanagari.ts'
import { inGujaratiLetters } from './examples.ts'

/** A name in Latin letters or in Devanagari roughly as papers of the language would write it, or as it is. Only for learning what foreign names look like there. */
export function inLettersOf(language: string, name: string): string {
  const block = BLOCKS[language]
  const devanagari = (): string => /^[\u0900-\u097f]/.test(name) ? name : inDevanagari(name)
  if (language === 'hi' || language === 'mr' || language === 'ne') return devanagari()
  if (language === 'gu') return inGujaratiLetters(devanagari())
  if (block !== undefined) return devanagari().split(' ').map((word) => inBlock(word, language, block)).join(' ')
  const spell = SPELLERS[language]
  return spell ? name.split(/[\s-]+/).map((word) => spell(soundsOf(word))).join(' ') : name
}

// First code points of the Brahmic blocks, which are laid out alike.
const BLOCKS: Readonly<Record<string, number>> = { bn: 0x980, pa: 0xa00, or: 0xb00, ta: 0xb80, te: 0xc00, kn: 0xc80, ml: 0xd00 }

/** Letters that a block lacks, by their place: Bengali has no v, Tamil one letter a row, Gurmukhi no short ŏ. */
const LACKING: Readonly<Record<string, ReadonlyMap<number, number>>> = {
  bn: new Map([[0x35, 0x2d], [0x49, 0x3e], [0x11, 0x05], [0x02, 0x02]]),
  pa: new Map([[0x37, 0x36], [0x49, 0x4c], [0x11, 0x14], [0x43, 0x3f]]),
  or: new Map([[0x35, 0x2c], [0x49, 0x4b], [0x11, 0x13]]),
  ta: new Map([[0x16, 0x15], [0x17, 0x15], [0x18, 0x15], [0x1b, 0x1a], [0x1d, 0x1c], [0x20, 0x1f], [0x21, 0x1f], [0x22, 0x1f], [0x25, 0x24], [0x26, 0x24], [0x27, 0x24], [0x2b, 0x2a], [0x2c, 0x2a], [0x2d, 0x2a], [0x36, 0x37], [0x49, 0x3e], [0x11, 0x06]]),
  te: new Map([[0x49, 0x3e], [0x11, 0x06], [0x47, 0x46], [0x4b, 0x4a]]), kn: new Map([[0x49, 0x3e], [0x11, 0x06], [0x47, 0x46], [0x4b, 0x4a]]), ml: new Map([[0x49, 0x4b], [0x11, 0x13], [0x47, 0x46]]),
}

function inBlock(text: string, language: string, block: number): string {
  let out = ''
  for (const letter of text) {
    const code = letter.charCodeAt(0)
    if (code < 0x900 || code > 0x963) { out += letter; continue }
    const place = code & 0x7f
    // Tamil writes the nasal as a letter of its own, Gurmukhi as its tippi.
    if (place === 0x02 && (language === 'ta' || language === 'ml')) out += String.fromCharCode(block | 0x28, block | 0x4d)
    else if (place === 0x02 && language === 'pa') out += '\u0a70'
    else out += String.fromCharCode(block | (LACKING[language]?.get(place) ?? place))
  }
  const closed = LAST_VIRAMA.has(language) && isConsonantAt(out) ? out + String.fromCharCode(block | 0x4d) : out
  // Tamil writes its other n but at the beginning; Malayalam has letters of their own for bare consonants at the end.
  return language === 'ta' ? closed.replace(/(?<=.)\u0ba8(?!\u0bcd\u0ba4)/gu, '\u0ba9') : language === 'ml' ? closed.replace(/[\u0d23\u0d28\u0d30\u0d32\u0d33]\u0d4d$/u, (end) => CHILLUS.get(end[0] as string) ?? end) : closed
}

const CHILLUS = new Map([['\u0d23', '\u0d7a'], ['\u0d28', '\u0d7b'], ['\u0d30', '\u0d7c'], ['\u0d32', '\u0d7d'], ['\u0d33', '\u0d7e']])

// The South writes a consonant at the end with its virama.
const LAST_VIRAMA: ReadonlySet<string> = new Set(['ta', 'te', 'kn', 'ml'])

function isConsonantAt(text: string): boolean {
  const place = text.charCodeAt(text.length - 1) & 0x7f
  return place >= 0x15 && place <= 0x39
}

/** A consonant ("" where there is none) and the vowel after it ("" where there is none). */
type Sound = readonly [consonant: string, vowel: string]

function soundsOf(word: string): readonly Sound[] {
  const plain = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z]/g, '').replace(/(.)\1/g, '$1').replace(/(?<=[^aeiou])e$/, '')
  const sounds: Sound[] = []
  for (const [, consonant, vowel] of plain.matchAll(/(sch|tch|sh|ch|zh|kh|gh|ph|th|ck|qu|ng(?![aeiou])|[bcdfghjklmnpqrstvwxz]|y(?=[aeiou]))?(ai|ay|au|ea|ei|ey|ie|oo|ou|ow|[aeiouy])?/g) as IterableIterator<[string, string | undefined, string | undefined]>) {
    if (consonant === undefined && vowel === undefined) continue
    const spoken = consonant === 'c' ? /^[ei]/.test(vowel ?? '') ? 's' : 'k' : PLAIN.get(consonant ?? '') ?? consonant ?? ''
    if (consonant === 'x') sounds.push(['k', ''])
    sounds.push([spoken, VOWELS.get(vowel ?? '') ?? vowel ?? ''])
  }
  return sounds
}

const PLAIN = new Map([['sch', 'sh'], ['tch', 'ch'], ['ph', 'f'], ['th', 't'], ['ck', 'k'], ['qu', 'k'], ['q', 'k'], ['x', 's'], ['zh', 'j']])
const VOWELS = new Map([['ai', 'e'], ['ay', 'e'], ['au', 'o'], ['ea', 'i'], ['ei', 'a'], ['ey', 'i'], ['ie', 'i'], ['oo', 'u'], ['ou', 'u'], ['ow', 'o'], ['y', 'i']])

const SPELLERS: Readonly<Record<string, (sounds: readonly Sound[]) => string>> = {
  ar: (sounds) => inArabic(sounds, ARABIC), fa: (sounds) => inArabic(sounds, PERSIAN), ur: (sounds) => inArabic(sounds, URDU),
  ja: inKatakana, ko: inHangul, zh: inHan,
}

function letters(pairs: string): ReadonlyMap<string, string> { return new Map(pairs.split(' ').map((pair) => pair.split(':') as [string, string])) }

const COMMON = 'b:ب t:ت j:ج kh:خ d:د r:ر z:ز s:س sh:ش gh:غ f:ف l:ل m:م n:ن h:ه w:و ng:نغ y:ي'
const ARABIC = letters(`${COMMON} p:ب ch:تش k:ك g:غ v:ف`)
const PERSIAN = letters(`${COMMON} p:پ ch:چ k:ک g:گ v:و y:ی ng:نگ`)
const URDU = letters(`${COMMON} p:پ ch:چ k:ک g:گ v:و y:ی t:ٹ d:ڈ h:ہ ng:نگ`)

function inArabic(sounds: readonly Sound[], table: ReadonlyMap<string, string>): string {
  const i = table === ARABIC ? 'ي' : 'ی'
  return sounds.map(([consonant, vowel], at) => {
    const long = vowel === 'a' ? 'ا' : vowel === 'i' ? i : vowel === 'o' || vowel === 'u' ? 'و' : vowel === 'e' ? at === sounds.length - 1 ? i : '' : ''
    return consonant === '' ? `ا${vowel === 'a' ? '' : long}` : (table.get(consonant) ?? '') + long
  }).join('')
}

// Five vowels, then the consonant alone.
const KATAKANA: Readonly<Record<string, string>> = {
  '': 'ア|イ|ウ|エ|オ|', k: 'カ|キ|ク|ケ|コ|ク', s: 'サ|シ|ス|セ|ソ|ス', t: 'タ|ティ|トゥ|テ|ト|ト', n: 'ナ|ニ|ヌ|ネ|ノ|ン', h: 'ハ|ヒ|フ|ヘ|ホ|', m: 'マ|ミ|ム|メ|モ|ム', r: 'ラ|リ|ル|レ|ロ|ー', l: 'ラ|リ|ル|レ|ロ|ル', w: 'ワ|ウィ|ウ|ウェ|ウォ|ウ',
  g: 'ガ|ギ|グ|ゲ|ゴ|グ', z: 'ザ|ジ|ズ|ゼ|ゾ|ズ', d: 'ダ|ディ|ドゥ|デ|ド|ド', b: 'バ|ビ|ブ|ベ|ボ|ブ', p: 'パ|ピ|プ|ペ|ポ|プ', f: 'ファ|フィ|フ|フェ|フォ|フ', v: 'バ|ビ|ブ|ベ|ボ|ブ', j: 'ジャ|ジ|ジュ|ジェ|ジョ|ジ', sh: 'シャ|シ|シュ|シェ|ショ|シュ', ch: 'チャ|チ|チュ|チェ|チョ|チ',
  y: 'ヤ|イ|ユ|イエ|ヨ|', ng: 'ンガ|ンギ|ング|ンゲ|ンゴ|ング', kh: 'ハ|ヒ|フ|ヘ|ホ|フ', gh: 'ガ|ギ|グ|ゲ|ゴ|グ',
}

function inKatakana(sounds: readonly Sound[]): string { return sounds.map(([consonant, vowel]) => KATAKANA[consonant]?.split('|')[vowel === '' ? 5 : 'aiueo'.indexOf(vowel)] ?? '').join('') }

/** A word of Katakana in Latin letters, for comparing sounds. */
export function soundOfKatakana(word: string): string {
  let out = ''
  for (let i = 0; i < word.length;) {
    const size = SOUND_OF.has(word.slice(i, i + 2)) ? 2 : 1
    out += SOUND_OF.get(word.slice(i, i + size)) ?? ''
    i += size
  }
  return out
}

const SOUND_OF = new Map(Object.entries(KATAKANA).flatMap(([consonant, row]) => row.split('|').flatMap((kana, i): (readonly [string, string])[] => kana === '' || kana === 'ー' ? [] : [[kana, consonant + ('aiueo'[i] ?? '')]])).reverse())

// Usual Chinese spellings of foreign syllables, the same order.
const HAN: Readonly<Record<string, string>> = {
  '': '阿|伊|乌|埃|奥|', k: '卡|基|库|凯|科|克', s: '萨|西|苏|塞|索|斯', t: '塔|蒂|图|特|托|特', n: '纳|尼|努|内|诺|恩', h: '哈|希|胡|赫|霍|赫', m: '马|米|穆|梅|莫|姆', r: '拉|里|鲁|雷|罗|尔', l: '拉|利|卢|莱|洛|尔', w: '瓦|威|伍|韦|沃|夫',
  g: '加|吉|古|格|戈|格', z: '扎|齐|祖|泽|佐|兹', d: '达|迪|杜|德|多|德', b: '巴|比|布|贝|博|布', p: '帕|皮|普|佩|波|普', f: '法|菲|富|费|福|夫', v: '瓦|维|武|韦|沃|夫', j: '贾|吉|朱|杰|乔|奇', sh: '沙|希|舒|谢|肖|什', ch: '查|奇|丘|切|乔|奇',
  y: '亚|伊|尤|耶|约|', ng: '加|吉|古|格|戈|格', kh: '哈|希|胡|赫|霍|赫', gh: '加|吉|古|格|戈|格',
}
const HAN_WITH_N: Readonly<Record<string, string>> = { man: '曼', dan: '丹', san: '桑', lan: '兰', ran: '兰', han: '汉', jan: '詹', kan: '坎', tan: '坦', wan: '万', den: '登', men: '门', ken: '肯', len: '伦', ren: '伦', sen: '森', ben: '本', pen: '彭', lin: '林', rin: '林', tin: '廷', min: '明', ton: '顿', son: '森', ron: '龙', don: '东', an: '安', in: '因', en: '恩' }

function inHan(sounds: readonly Sound[]): string {
  let out = ''
  for (let i = 0; i < sounds.length; i++) {
    const [consonant, vowel] = sounds[i] as Sound
    const closed = sounds[i + 1]?.[0] === 'n' && sounds[i + 1]?.[1] === '' ? HAN_WITH_N[`${consonant}${vowel}n`] : undefined
    if (closed !== undefined) i++
    out += closed ?? HAN[consonant]?.split('|')[vowel === '' ? 5 : 'aiueo'.indexOf(vowel)] ?? ''
  }
  return out
}

// Indices of Unicode's composed syllables.
const ONSETS = letters('b:7 v:7 p:17 f:17 d:3 t:16 g:0 gh:0 k:15 kh:15 m:6 n:2 ng:11 r:5 l:5 s:9 sh:9 z:12 j:12 ch:14 h:18 w:11 y:11')
const NUCLEI = letters('a:0 e:5 i:20 o:8 u:13')
const CODAS = letters('n:4 m:16 l:8 k:1 p:17 ng:21')

function inHangul(sounds: readonly Sound[]): string {
  const syllables: [number, number, number][] = []
  for (const [consonant, vowel] of sounds) {
    const last = syllables[syllables.length - 1]
    if (vowel !== '') syllables.push([Number(ONSETS.get(consonant) ?? 11), Number(NUCLEI.get(vowel) ?? 0), 0])
    else if (last && last[2] === 0 && CODAS.has(consonant)) last[2] = Number(CODAS.get(consonant))
    // A consonant alone takes the vowel eu, after sh and ch i; an r before another is silent.
    else if (consonant !== 'r') syllables.push([Number(ONSETS.get(consonant) ?? 11), consonant === 'sh' || consonant === 'ch' || consonant === 'j' ? 20 : 18, 0])
  }
  return syllables.map(([onset, nucleus, coda]) => String.fromCharCode(0xac00 + (onset * 21 + nucleus) * 28 + coda)).join('')
}
