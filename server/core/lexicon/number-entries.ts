import type { LocalePack, ValuedWords } from '../locale-pack.ts'
import type { Entry, NumberRole } from './lexeme.ts'

/** The words of a pack's number grammar. */
export function numberEntries({ numbers }: LocalePack): readonly Entry[] {
  const cardinals: ValuedWords = [...numbers.cardinals.flatMap((list) => list.split('|').map((word, value) => [value, word] as const)), ...numbers.alsoCardinals]
  return [
    ...valued('cardinal', cardinals),
    ...valued('cardinal', hundreds(cardinals, numbers.hundredEnding)),
    ...valued('scale', numbers.scales),
    ...valued('glued-scale', numbers.gluedScales),
    ...valued('money-scale', numbers.moneyScales),
    ...valued('part-before', numbers.partsBefore),
    ...valued('part-after', numbers.partsAfter),
    ...valued('vague', numbers.vague),
    ...plain('bare-scale', numbers.bareScales),
    ...plain('article', numbers.articles),
    ...plain('and', numbers.and),
    ...plain('point', numbers.point),
    ...plain('shy', numbers.shy),
    ...plain('verb', numbers.alsoVerbs),
  ]
}

/** ચાર + સો = ચારસો = 400. Two hundred is no such word (બસો, and બેસો is "sit"). */
function hundreds(cardinals: ValuedWords, endings: string): ValuedWords {
  return endings.split('|').filter((ending) => ending !== '').flatMap((ending) =>
    cardinals.filter(([value]) => value > 2 && value < 100).map(([value, words]) => [value * 100, words.split('|').map((word) => word + ending).join('|')] as const))
}

function valued(role: NumberRole, list: ValuedWords): readonly Entry[] {
  return list.map(([value, words]) => ({ words, lexeme: { cls: 'number', role, value } }))
}

function plain(role: NumberRole, words: string): readonly Entry[] {
  return words === '' ? [] : [{ words, lexeme: { cls: 'number', role, value: 1 } }]
}
