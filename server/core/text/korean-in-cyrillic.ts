import { romanizeName } from './romanize-name.ts'

/** Whether the words of a name are those of a Korean one in Cyrillic letters: Ким Чен Ын, Пак Кын Хе, Кім Йо Чжон. */
export function isKoreanInCyrillic(words: readonly string[], least = 3): boolean {
  return words.length >= least && words.length < 4 && FAMILIES.test(words[0] as string) && words.slice(1).every((word) => SYLLABLE.test(word))
}

/** A syllable of such a name as others spell it, whose sounds Kontsevich's system writes otherwise: Чен is Jong, Ын Un. */
export function koreanSyllable(word: string): string {
  const lower = word.toLowerCase()
  const [, onset = '', rest = ''] = /^([бвгджзклмнпрстфхцчшщ]*)(.*)$/.exec(lower) ?? []
  const sound = ONSETS.get(onset)
  const end = RIMES.get(rest)
  return end === undefined ? romanizeName(word) : (sound ?? romanizeName(onset)) + end
}

const FAMILIES = /^(?:Ким|Кім|Ли|Лі|Ри|Рі|Пак|Чон|Чан|Чхве|Цой|Мун|Юн|Хван|Син|Кан|Чо|Со|Но|Ан|Пэ|Нам|Сон|Лю|Хон|Хан|О|Квон)(?:а|у|ом|е)?$/u
const SYLLABLE = /^[бвгджзйклмнпрстфхцчшщ]{0,3}(?:[аеёиоуыэюяіїє]|йо|йу|ья|ье|ё){1,2}[кнлмпт]?ь?(?:а|у|ом|е)?$/iu
const ONSETS: ReadonlyMap<string, string> = new Map([['ч', 'j'], ['чж', 'j'], ['к', 'k'], ['г', 'g'], ['кх', 'k'], ['чх', 'ch'], ['т', 't'], ['п', 'p'], ['с', 's'], ['х', 'h'], ['', '']])
// Rimes that others spell with other vowels, or with a ng that Cyrillic has no letter for.
const RIMES: ReadonlyMap<string, string> = new Map([['ен', 'ong'], ['он', 'ong'], ['ын', 'un'], ['ин', 'in'], ['ун', 'un'], ['ён', 'yong'], ['йон', 'yong'], ['э', 'ae'], ['е', 'e'], ['о', 'o'], ['ё', 'yo'], ['йо', 'yo'], ['у', 'u'], ['и', 'i'], ['і', 'i'], ['а', 'a'], ['ан', 'an'], ['ок', 'ok'], ['ук', 'uk'], ['ак', 'ak'], ['ир', 'il'], ['ил', 'il'], ['іл', 'il'], ['ін', 'in']])
