import type { Engine } from '../lexicon/engine.ts'
import type { Declension } from '../lexicon/declension.ts'
import type { Token } from '../model.ts'
import { nominativeOf, nominativesAt } from '../recognize/people/declension.ts'
import { endOfName } from '../recognize/people/endings.ts'
import { countStems, formsOf } from '../recognize/people/stems.ts'
import { foldWord } from '../text/fold.ts'
import type { Packs } from '../text/languages.ts'
import type { Reading } from '../text/reading.ts'
import { segment } from '../text/segment.ts'
import type { Sameness } from './value-gate.ts'

/**
 * Whether two names, as they stand in a text, are one in two cases, by the endings and the declension of the language. `maybe`: it may as well be
 * another name, as Иванова is Иванов's genitive and a woman's surname. `packs` read the article they stand in.
 */
export function sameName(was: string, now: string, engine: Engine, packs: Packs | undefined): Sameness {
  if (was.length > LONGEST || now.length > LONGEST) return 'other'
  const [before, after] = [segment(was, engine, packs), segment(now, engine, packs)]
  const { length } = before.tokens
  if (length === 0 || length !== after.tokens.length || [before, after].some(({ document }) => document.paragraphs.length !== 1)) return 'other'
  const declension = after.packs[0]?.declension
  if (declension && [...before.tokens, ...after.tokens].every(({ script }) => script === 'Cyrillic')) return byDeclension(before, after, declension)
  const ways = [byEnding(after, before), byEnding(before, after)]
  return ways.find((one) => one === 'inflected') ?? ways.find((one) => one === 'maybe') ?? 'other'
}

/** UTF-16 code units: no name is longer. */
const LONGEST = 200

/** Whether a name's last word is the other's with an ending glued to it: what the engine reads of it where the article has the name without. */
function byEnding(inflected: Reading, bare: Reading): Sameness {
  const last = bare.tokens.length - 1
  if (bare.tokens.slice(0, last).some((token, i) => token.folded !== inflected.tokens[i]?.folded)) return 'other'
  const stem = (bare.tokens[last] as Token).folded
  const pack = inflected.packs[last]
  // Marathi शिंदें, of which the ending is cut already, is शिंदे spoken of with respect.
  if (pack?.politeSigns.some((sign) => (inflected.tokens[last] as Token).folded === stem + sign)) return 'inflected'
  if (!formsOf(inflected, last).includes(stem)) return 'other'
  const counts = countStems(inflected)
  const end = endOfName(inflected, last, { words: new Map([...counts.words, [stem, 2]]), bare: new Set([stem]) })
  if (end.ending !== '' && end.stem === stem) return 'inflected'
  // German lists have names in the genitive beside others that end so: Merkels, Peters.
  return pack && pack.nameEndings.length > 0 ? 'maybe' : 'other'
}

function byDeclension(before: Reading, after: Reading, declension: Declension): Sameness {
  const [was, now] = [foldedWords(before), foldedWords(after)]
  const common = isCaseOf(after, was, declension) ? was : isCaseOf(before, now, declension) ? now : commonNominative(before, after, declension)
  if (!common) return 'other'
  return [before, after].some((form) => hasRival(form, common, declension)) ? 'maybe' : 'inflected'
}

/** Whether all words of a form are those of a name in some other case, and agree in it. */
function isCaseOf(form: Reading, name: readonly string[], declension: Declension): boolean {
  if (name.length === 1) return nominativesAt(form, 0).includes(name[0] as string)
  const found = nominativeOf(wordsOf(form), declension, (word) => isListed(form, word, ['given', 'family']), (word) => name.includes(word))
  return found !== undefined && found.every((word, i) => foldWord(word) === name[i])
}

function commonNominative(before: Reading, after: Reading, declension: Declension): readonly string[] | undefined {
  const shared = before.tokens.map((_, i) => nominativesAt(before, i).filter((one) => nominativesAt(after, i).includes(one)))
  // The most likely of those that both may be: one that is known, else the first of the paradigms.
  const name = shared.map((all) => all.find((word) => isListed(after, word, ['given', 'family'])) ?? all[0])
  const whole = name.flatMap((word) => word ?? [])
  return whole.length === name.length && [before, after].every((form) => isCaseOf(form, whole, declension)) ? whole : undefined
}

/** Whether a form of a man's name is as well one of a woman's, or the other way round: Иванову of Иванов and of Иванова, Александра of Александр and as it stands. */
function hasRival(form: Reading, name: readonly string[], { women }: Declension): boolean {
  const readings = (at: number): readonly string[] => [(form.tokens[at] as Token).folded, ...nominativesAt(form, at)]
  const isGiven = (word: string): boolean => isListed(form, word, ['given'])
  // "Андрея" is in the lists because it is written often; nobody is called so, for Андрей is.
  const isMansForm = (word: string): boolean => /[^и]я$/.test(word) && ['й', 'ь'].some((ending) => isGiven(word.slice(0, -1) + foldWord(ending)))
  const isWomans = (word: string): boolean => women.some((ending) => word.endsWith(foldWord(ending))) || /[ая]$/.test(word) && isGiven(word) && !isMansForm(word)
  const last = name.length - 1
  const [first, surname] = [name[0] as string, name[last] as string]
  const hasPartner = readings(last).some((one) => one !== surname && isWomans(one) !== isWomans(surname) && isPair(one, surname))
  if (!hasPartner || last === 0) return hasPartner
  return readings(0).some((one) => one !== first && /[ая]$/.test(one) !== /[ая]$/.test(first) && !isMansForm(one) && (isGiven(one) || !isGiven(first)))
}

/** The forms of a name for man and woman differ in no more than the last two letters. */
function isPair(a: string, b: string): boolean {
  const common = Math.min(a.length, b.length) - 2
  return common > 0 && Math.abs(a.length - b.length) < 2 && a.slice(0, common) === b.slice(0, common)
}

function isListed({ packs }: Reading, word: string, cues: readonly string[]): boolean {
  return packs[0]?.lexicon.root.next.get(word)?.lexemes.some((lexeme) => lexeme.cls === 'name-cue' && cues.includes(lexeme.cue)) === true
}

function foldedWords({ tokens }: Reading): readonly string[] { return tokens.map(({ folded }) => folded) }
function wordsOf({ text, tokens }: Reading): readonly string[] { return tokens.map(({ start, end }) => text.slice(start, end)) }
