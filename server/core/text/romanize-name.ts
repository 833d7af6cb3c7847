import { LETTER_SOUNDS } from './letter-sounds.ts'
import { romanizeHan } from './romanize-han.ts'
import { romanizeHangul } from './romanize-hangul.ts'
import { romanizeIndic, type IndicScript } from './romanize-indic.ts'
import { romanizeKana } from './romanize-kana.ts'
import { romanize } from './romanize.ts'
import { romanizeTamil } from './romanize-tamil.ts'
import { scriptOf } from './scripts.ts'

/**
 * A word of a name in plain lower-case ASCII letters, nearer to how others spell the name than `romanize` is to how a word sounds: Дејвид → "deyvid", Τζόουνς → "jouns",
 * ブッシュ → "bush", 习近平 → "xijinping". What one learned from `romanize` (the tagger's weights) does not change with it. Empty only where there is no letter.
 */
export function romanizeName(word: string): string {
  switch (scriptOf(word.codePointAt(0) ?? 0)) {
    case 'Latin': return romanize(word)
    case 'Cyrillic': return romanize(nominative(word.toLowerCase()).replace(W_SPELLED_U, 'в').replace(/[јљњћђџѓќў]/g, (letter) => SLAVIC.get(letter) ?? letter).replace(/дж/g, 'џ').replace(/џ/g, 'ж').replace(/ъ(?![еёюя])/g, 'а'))
    case 'Greek': return romanize(spelled(word.normalize('NFD').toLowerCase().replace(/[\u0300\u0301\u0342-\u0345]+/g, '').replace(/(?<=[αεηιουω])μπ/g, 'mp').replace(/(?<=[αεηιουω])ντ(?!ζ)/g, 'nt').replace(/(?<=[αεηιουω])γκ/g, 'nk'), GREEK).normalize('NFC'))
    case 'Hebrew': return hebrew(word)
    case 'Arabic': return arabic(word)
    case 'Tamil': return romanizeTamil(word)
    case 'Bengali': case 'Telugu': case 'Kannada': case 'Malayalam': return romanizeIndic(word, scriptOf(word.codePointAt(0) as number) as IndicScript)
    case 'Hangul': return romanizeHangul(word)
    case 'Kana': return romanizeKana(word)
    case 'Han': return /^\p{Script=Han}+$/u.test(word) ? romanizeHan(word) : [...word].map((one) => (scriptOf(one.codePointAt(0) as number) === 'Han' ? romanizeHan(one) : romanizeKana(one))).join('')
    default: return romanize(word) || others(word)
  }
}

/** Without the endings of case that put a consonant to a name or take one away: Риком is Рик, Якубовской Якубовская. */
function nominative(word: string): string {
  if (word.length < 5) return word
  return word.replace(/(?<=[сц]к)(?:ого|ому|им|ом|ою)$/, 'ий').replace(/(?<=[сц]к)ой$/, 'ая').replace(/(?<=ов|ев|ин)ой$/, 'а').replace(/(?<=[^аеёиоуыэюяіїє])(?:ом|ым)$/, '')
}

// English w before a vowel: Уолтон, Мерриуэзер, Пауэлл.
const W_SPELLED_U = /(?<![бвгджзклмнпрстфхцчшщ])у(?=[аеиоэіїє])/g

const SLAVIC: ReadonlyMap<string, string> = new Map([['ј', 'й'], ['љ', 'ль'], ['њ', 'нь'], ['ћ', 'ч'], ['ђ', 'дж'], ['ѓ', 'г'], ['ќ', 'к'], ['ў', 'в']])

// Sounds that Greek writes with two letters.
const GREEK: readonly (readonly [string, string])[] = [['ου', 'u'], ['μπ', 'b'], ['ντζ', 'j'], ['ντ', 'd'], ['τζ', 'j'], ['τσ', 'ch'], ['γκ', 'g'], ['γγ', 'ng'], ['ει', 'i'], ['οι', 'i'], ['υι', 'i'], ['αι', 'e'], ['αυ', 'av'], ['ευ', 'ev']]

function spelled(word: string, digraphs: readonly (readonly [string, string])[]): string {
  let out = word
  for (const [from, to] of digraphs) if (out.includes(from)) out = out.replaceAll(from, to)
  return [...out].map((letter) => (letter < '\u0250' ? letter : romanize(letter))).join('')
}

/** Letters double as vowels; a geresh makes foreign sounds: ג׳ is j. */
function hebrew(word: string): string {
  const bare = word.normalize('NFD').replace(/[\u0591-\u05c7״"]+/g, '')
    .replace(/ג׳/g, 'j').replace(/[צץ]׳/g, 'ch').replace(/ז׳/g, 'j').replace(/ת׳/g, 't').replace(/׳/g, '').replace(/וו/g, 'w').replace(/יי/g, 'ey')
    .replace(/^א(?=[וי])/, '').replace(/^ו/, 'v').replace(/(?<=[א-ת])ו(?=[אע])/g, 'v').replace(/(?<=.)ה$/, 'a').replace(/(?<=.)ב$/, 'v').replace(/^פ/, 'p').replace(/(?<=.)ף$/, 'f')
  let out = ''
  for (const letter of bare) out += letter < '\u0080' ? letter : letter === 'פ' ? 'p' : letter === 'ח' ? 'h' : romanize(letter)
  return out
}

/** Waw and yeh are consonants at the head and before alef. */
function arabic(word: string): string {
  const bare = word.normalize('NFC').replace(/[\u064b-\u065f\u0640]+/g, '')
    .replace(/^و/, 'w').replace(/و(?=[اآ])/g, 'w').replace(/^[يیى]/, 'y').replace(/[يی](?=[اآ])/g, 'y').replace(/^ا(?=[ويی])/, '').replace(/^إ/, 'i').replace(/تش/g, 'ch').replace(/دج/g, 'j')
  let out = ''
  for (const letter of bare) out += letter < '\u0080' ? letter : romanize(letter)
  return out
}

let letters: ReadonlyMap<string, string> | undefined

/** Letter by letter; in Thai and Lao a vowel that is written before its consonant is spoken after it. */
function others(word: string): string {
  letters ??= new Map(LETTER_SOUNDS.split(' ').map((entry) => [entry[0] as string, entry.slice(1)]))
  let out = ''
  for (const letter of word.normalize('NFC').replace(/([เแโใไເແໂໃໄ])([ก-ฮກ-ຮ])/g, '$2$1')) out += letters.get(letter) ?? (/[a-z0-9]/.test(letter) ? letter : '')
  return out
}
