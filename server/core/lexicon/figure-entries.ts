import type { BoundWords, LocalePack, NounWords } from '../locale-pack.ts'
import { foldWord } from '../text/fold.ts'
import type { Entry, FigureRole, Lexeme } from './lexeme.ts'

/** The words of a pack that stand around a number. */
export function figureEntries({ figures, writing }: LocalePack): readonly Entry[] {
  const caseEndings = new Set(writing.caseEndings.split('|').filter((ending) => ending !== '').map(foldWord))
  const roles: readonly (readonly [FigureRole, string])[] = [
    ['cap', figures.cap], ['apart', figures.apart ?? ''], ['apart-from', figures.apartFrom ?? ''], ['reach', figures.reach ?? ''], ['during', figures.during], ['lasting', figures.lasting], ['cap-follower', figures.capFollowers], ['to', figures.to], ['or', figures.or], ['between', figures.between], ['between-and', figures.betweenAnd], ['from', figures.from],
    ['both', figures.both ?? ''], ['of', figures.of], ['scale-of', figures.scaleOf ?? ''], ['clock-before', figures.clockBefore ?? ''], ['part-of', figures.partOf], ['attribute', figures.attributes], ['postposition', figures.postpositions], ['plural', figures.plurals], ['not-noun', figures.notNouns], ['auxiliary', figures.auxiliaries],
    ['label', figures.labels], ['shy-label', figures.shyLabels], ['numbered', figures.numbered ?? ''], ['clock', figures.clock], ['ordinal', figures.ordinalEndings], ['not-figure', figures.notFigures], ['list-and', figures.listAnd ?? ''], ['street', figures.streets ?? ''], ['versus', figures.versus ?? ''], ['converb', figures.converbs ?? ''], ['speed', figures.speed ?? ''], ['change-to', figures.changeTo ?? ''], ['age-group', figures.ageGroup ?? ''], ['ordinal-after', figures.ordinalAfter ?? ''], ['age-before', figures.ageBefore], ['age-after', figures.ageAfter],
  ]
  return [
    ...nouns(figures.units, (unit) => ({ cls: 'unit', unit, currency: false, sign: false })),
    ...nouns(figures.currencies, (unit) => ({ cls: 'unit', unit, currency: true, sign: false })),
    ...Object.entries(figures.verbalCurrencies ?? {}).map(([unit, { words, before }]): Entry => ({ words, lexeme: { cls: 'unit', unit, currency: true, sign: false, before: new Set(before.split('|').map(foldWord)) } })),
    ...nouns(figures.currencySigns, (unit) => ({ cls: 'unit', unit, currency: true, sign: true })),
    ...(figures.scaledUnits ?? []).map(([times, unit, words]): Entry => ({ words, lexeme: { cls: 'unit', unit, currency: false, sign: false, times } })),
    ...nouns(figures.nouns, (noun) => ({ cls: 'counted', noun, state: false })),
    ...Object.entries(figures.nounsBefore ?? {}).flatMap(([noun, words]) => nouns(words, (unit) => ({ cls: 'noun-before', noun, unit }))),
    ...nouns(figures.duals ?? {}, (unit) => ({ cls: 'dual', unit })),
    ...nouns(figures.states, (noun) => ({ cls: 'counted', noun, state: true })),
    ...nouns(figures.counters ?? {}, (noun) => ({ cls: 'counter', noun: noun === 'thing' ? undefined : noun })),
    ...nouns(figures.tolls, (unit) => ({ cls: 'toll', unit, side: 'before' })),
    ...nouns(figures.tollsAfter, (unit) => ({ cls: 'toll', unit, side: 'after' })),
    ...bounds(figures.before, 'before', true, caseEndings),
    ...bounds(figures.after, 'after', true, caseEndings),
    ...bounds(figures.outsideBefore, 'before', false, caseEndings),
    ...bounds(figures.outsideAfter, 'after', false, caseEndings),
    ...roles.flatMap(([role, words]) => words === '' ? [] : [{ words, lexeme: { cls: 'figure-word', role } as const }]),
  ]
}

function nouns(words: NounWords, lexeme: (id: string) => Lexeme): readonly Entry[] {
  return Object.entries(words).map(([id, list]) => ({ words: list, lexeme: lexeme(id) }))
}

/** "થી વધુ" also stands as "વધુ" behind a word that "થી" is glued to. */
function bounds(words: BoundWords, side: 'before' | 'after', inside: boolean, caseEndings: ReadonlySet<string>): readonly Entry[] {
  return (['~', '>', '>=', '<', '<='] as const).flatMap((modifier) => (words[modifier] ?? '').split('|').filter((phrase) => phrase !== '').flatMap((phrase) => {
    const plain: Entry = { words: phrase, lexeme: { cls: 'bound', modifier, side, inside, glued: undefined } }
    const space = phrase.indexOf(' ')
    const ending = foldWord(phrase.slice(0, Math.max(space, 0)))
    return side === 'after' && caseEndings.has(ending) ? [plain, { words: phrase.slice(space + 1), lexeme: { cls: 'bound', modifier, side, inside, glued: ending } }] : [plain]
  }))
}
