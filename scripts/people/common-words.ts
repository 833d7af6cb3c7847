import { readCldr } from '../locales/cldr.mjs'
import type { Example } from './examples.ts'

interface Annotations { readonly annotations: { readonly annotations: Readonly<Record<string, { readonly default?: readonly string[]; readonly tts?: readonly string[] }>> } }

/**
 * Words of a language that are no names: what CLDR says of its pictures (Unicode licence), some thousand nouns, verbs and adjectives in each of a hundred
 * languages, and `more`.
 */
export function commonWords(language: string, more: readonly string[], isName: (word: string) => boolean): readonly string[] {
  const read = readCldr('cldr-annotations-full', `annotations/${language}/annotations.json`) as Annotations | undefined
  const { annotations } = read?.annotations ?? { annotations: {} }
  const words = new Set(Object.values(annotations).flatMap(({ default: keywords = [], tts = [] }) => [...keywords, ...tts]).flatMap((phrase) => phrase.split(/[^\p{L}\p{M}\u200c\u200d]+/u)))
  return [...words, ...more].filter((word) => word.length > 1 && (CASED.has(language) || !/[a-z]/i.test(word)) && !isName(word.replace(/^./u, (letter) => letter.toUpperCase()))).sort()
}

/** Languages with capitals, which stand on the first words of sentences and on parts of the names of offices, firms and parties. */
export const CASED: ReadonlySet<string> = new Set('en de fr es pt ru uk tr id vi'.split(' '))
const CAPITALS = 0.15

/**
 * No sentences: common words in any order, some with a case ending, and a name among them now and then. They teach what a word is by itself, with a capital
 * too where there are capitals.
 */
export function withoutGrammar(language: string, words: readonly string[], names: readonly string[], endings: readonly string[], count: number, random: () => number): readonly Example[] {
  if (words.length === 0) return []
  const pick = (all: readonly string[]): string => all[Math.floor(random() * all.length)] as string
  const blank = language === 'zh' || language === 'ja' ? '' : ' '
  return Array.from({ length: count }, () => {
    let text = ''
    const people: (readonly [number, number])[] = []
    const length = 4 + Math.floor(random() * 8)
    for (let i = 0; i < length; i++) {
      if (text !== '') text += random() < 0.08 ? `${language === 'zh' ? '，' : language === 'ja' ? '、' : ','}${blank}` : blank
      const isName = names.length > 0 && random() < 0.1
      const plain = isName ? pick(names) : pick(words)
      const word = CASED.has(language) && (text === '' || random() < CAPITALS) ? plain.replace(/^./u, (letter) => letter.toUpperCase()) : plain
      if (isName) people.push([text.length, text.length + word.length])
      text += word + (endings.length > 0 && random() < 0.25 ? pick(endings) : '')
    }
    return { text: text + (language === 'zh' || language === 'ja' ? '。' : '.'), people }
  })
}
