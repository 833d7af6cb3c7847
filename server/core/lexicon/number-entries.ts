import type { LocalePack, NounWords, ValuedWords } from '../locale-pack.ts'
import type { Entry, FigureRole, NumberRole } from './lexeme.ts'

/** The words of a pack's number grammar. */
export function numberEntries({ numbers, figures }: LocalePack): readonly Entry[] {
  const cardinals: ValuedWords = [...numbers.cardinals.flatMap((list) => list.split('|').map((word, value) => [value, word] as const)), ...numbers.alsoCardinals]
  // Classifiers are words of their own.
  const counters = figures.head === 'classifier' ? {} : figures.counters ?? {}
  return [
    ...valued('cardinal', cardinals),
    ...valued('cardinal', hundreds(cardinals, numbers.hundredEnding)),
    ...counted('cardinal', cardinals, counters),
    ...guarded(numbers.guarded),
    ...valued('cardinal', numbers.people ?? []),
    ...(numbers.people ?? []).map(([, words]): Entry => ({ words, lexeme: { cls: 'dual', unit: 'person' } })),
    ...Object.entries(numbers.counted ?? {}).flatMap(([unit, list]) => [...valued('cardinal', list), ...list.map(([, words]): Entry => ({ words, lexeme: { cls: 'dual', unit } }))]),
    ...valued('scale', numbers.scales),
    ...counted('scale', numbers.scales, counters),
    ...valued('dual-scale', numbers.dualScales ?? []),
    ...valued('dual-noun', Object.values(figures.duals ?? {}).map((words) => [2, words] as const)),
    ...valued('glued-scale', numbers.gluedScales),
    ...valued('money-scale', numbers.moneyScales),
    ...valued('part-before', numbers.partsBefore),
    ...valued('part-after', numbers.partsAfter),
    ...valued('vague', numbers.vague),
    ...valued('fraction', numbers.fractions?.words ?? []),
    ...valued('shy-fraction', numbers.fractions?.shy ?? []),
    ...valued('fraction-part', numbers.fractions?.parts ?? []),
    ...plain('fraction-over', numbers.fractions?.over ?? ''),
    ...plain('fraction-of-one', numbers.fractions?.ofOne ?? ''),
    ...plain('fraction-under', numbers.fractions?.under ?? ''),
    ...around('fraction-whole', numbers.fractions?.whole),
    ...around('fraction-guard', numbers.fractions?.guard),
    ...around('minus', numbers.minus),
    ...plain('bare-scale', numbers.bareScales),
    ...plain('round-scale', numbers.roundScales ?? ''),
    ...plain('article', numbers.articles),
    ...plain('and', numbers.and),
    ...plain('point', numbers.point),
    ...plain('more', numbers.more ?? ''),
    ...(numbers.either ?? []).map(([value, max, words]): Entry => ({ words, lexeme: { cls: 'number', role: 'either', value, max } })),
    ...plain('inflected', numbers.inflected ?? ''),
    ...plain('shy', numbers.shy),
    ...plain('verb', numbers.alsoVerbs),
  ]
}

/** ચાર + સો = ચારસો = 400. Two hundred is no such word (બસો, and બેસો is "sit"). */
function hundreds(cardinals: ValuedWords, endings: string): ValuedWords {
  return endings.split('|').filter((ending) => ending !== '').flatMap((ending) =>
    cardinals.filter(([value]) => value > 2 && value < 100).map(([value, words]) => [value * 100, words.split('|').map((word) => word + ending).join('|')] as const))
}

/** তিন + টি = তিনটি, তিন + জন = তিনজন: the counter is a part of the number word and may tell what is counted. */
function counted(role: NumberRole, list: ValuedWords, counters: NounWords): readonly Entry[] {
  return Object.entries(counters).flatMap(([noun, endings]) => list.map(([value, words]): Entry => ({
    words: words.split('|').flatMap((word) => word === '' ? [] : endings.split('|').map((ending) => word + ending)).join('|'),
    lexeme: { cls: 'number', role, value, ...(noun === 'thing' ? {} : { counter: noun }) },
  })))
}

/** One phrase for each word that may stand behind; of a match only the first word is the number. */
function guarded(words: LocalePack['numbers']['guarded']): readonly Entry[] {
  if (!words) return []
  const behind = words.before.split('|')
  return words.values.map(([value, list]): Entry => ({ words: list.split('|').flatMap((word) => behind.map((next) => `${word} ${next}`)).join('|'), lexeme: { cls: 'number', role: 'guarded', value } }))
}

function valued(role: NumberRole, list: ValuedWords): readonly Entry[] {
  return distinct(list).map(([value, words]) => ({ words, lexeme: { cls: 'number', role, value } }))
}

/** A list for each gender and case says most words again. */
function distinct(list: ValuedWords): ValuedWords {
  const seen = new Set<string>()
  return list.map(([value, words]) => [value, words.split('|').filter((word) => !seen.has(`${value} ${word}`) && seen.add(`${value} ${word}`)).join('|')] as const).filter(([, words]) => words !== '')
}

/** Words that are no part of a number and tell something of it. */
function around(role: FigureRole, words = ''): readonly Entry[] {
  return words === '' ? [] : [{ words, lexeme: { cls: 'figure-word', role } }]
}

function plain(role: NumberRole, words: string): readonly Entry[] {
  return words === '' ? [] : [{ words, lexeme: { cls: 'number', role, value: 1 } }]
}
