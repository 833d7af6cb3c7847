import type { Declension, Row } from '../../lexicon/declension.ts'
import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { foldWord } from '../../text/fold.ts'

/** What a word would be in the nominative if it stood in some other case. */
interface Oblique { readonly nominative: string; readonly row: Row; /** Index into the row's cases. */ readonly at: number; readonly ending: string }

/** The folded nominatives that a word may be another case of: "Белоусовым" is белоусов, "Анне" is анна or анн. None in languages without declension. */
export function nominativesAt(reading: Reading, at: number): readonly string[] {
  const declension = reading.packs[at]?.declension
  const token = reading.tokens[at] as Token
  if (!declension || token.kind !== 'word' || !token.capital) return NONE
  return [...new Set(obliques(reading.text.slice(token.start, token.end), declension).map(({ nominative }) => foldWord(nominative)))]
}

const NONE: readonly string[] = []

/**
 * A name of several words in the nominative, where its words agree in another case and gender, and that is likelier: "Полом Манафортом" is
 * Пол Манафорт, "Анна Иванова" stays. `isListed` knows folded names, `isSeen` folded words of the article.
 */
export function nominativeOf(words: readonly string[], declension: Declension, isListed: (word: string) => boolean, isSeen: (word: string) => boolean): readonly string[] | undefined {
  const readings = words.map((word) => obliques(word, declension))
  let best: readonly string[] | undefined
  let top = scoreAsItStands(words, isListed, declension)
  for (let at = 0; at < CASES; at++) for (const gender of ['m', 'f'] as const) {
    let score = 0
    let changed = 0
    const nominatives = words.map((word, i) => {
      const fits = (readings[i] as readonly Oblique[]).filter(({ row, at: other }) => other === at && (row.gender === 'any' || row.gender === gender))
      const one = fits.reduce<Oblique | undefined>((first, next) => first && worth(first) >= worth(next) ? first : next, undefined)
      if (!one) {
        score += isListed(foldWord(word)) ? 3 : 0
        return isIndeclinable(word, gender) ? word : undefined
      }
      changed++
      score += worth(one)
      return one.nominative
    })
    if (changed === 0 || score <= top || nominatives.includes(undefined)) continue
    best = nominatives as readonly string[]
    top = score
  }
  return best

  function worth({ nominative, ending }: Oblique): number {
    const folded = foldWord(nominative)
    return (WEAK.test(ending) ? 0 : ending.length > 1 || STRONG.test(ending) ? 2 : 1) + (isListed(folded) ? 3 : 0) + (isSeen(folded) ? 2 : 0)
  }
}

const CASES = 5
// Endings of one letter that hardly a name has in the nominative.
const STRONG = /^[ую]$/
// Endings that foreign names have anyway: Келли, Генри, Хорхе.
const WEAK = /^(?:[иеії]|[зсц]і)$/

/** A woman's name and surname, or what the lists have just so, are likely to be in the nominative. */
function scoreAsItStands(words: readonly string[], isListed: (word: string) => boolean, { women }: Declension): number {
  const last = (words[words.length - 1] as string).toLowerCase()
  const woman = /[ая]$/.test(words[0] as string) && women.some((ending) => last.endsWith(ending))
  return (woman ? 3 : 1) + words.reduce((sum, word) => sum + (isListed(foldWord(word)) ? 3 : 0), 0)
}

/** Names in other vowels, initials and names of one syllable, and women's names in a consonant, are the same in every case. */
function isIndeclinable(word: string, gender: 'm' | 'f'): boolean {
  return word.length < 4 || /[оеэиіуюёєї]$/i.test(word) || gender === 'f' && !/[ая]$/i.test(word)
}

function obliques(word: string, { rows }: Declension): readonly Oblique[] {
  const found: Oblique[] = []
  const lower = word.toLowerCase()
  for (const row of rows) row.cases.forEach((endings, at) => {
    for (const ending of endings) {
      const stem = lower.length - ending.length
      if (stem < 2 || !lower.endsWith(ending) || !joins(lower[stem - 1] as string, row.nominative)) continue
      found.push({ nominative: word.slice(0, stem) + row.nominative, row, at, ending })
    }
  })
  return found
}

/** Whether a nominative in this ending may have its stem end so: й stands after a vowel, ь and nothing after a consonant. */
function joins(letter: string, nominative: string): boolean {
  const vowel = /[аеёиоуыэюяіїє]/.test(letter)
  if (letter === 'ь' || letter === 'й') return nominative !== '' && nominative !== 'ь'
  return nominative === 'й' ? vowel : nominative === '' || nominative === 'ь' ? !vowel : true
}
