import type { DateWords } from './date-words.ts'
import type { Script } from './model.ts'
import type { NumberWords } from './number-words.ts'
import type { PeopleWords } from './people-words.ts'

export type { CalendarNames, DateRole, DateWords, PublicationWords, TenseWords } from './date-words.ts'
export type { FractionWords, NumberWords, ValuedWords } from './number-words.ts'
export type { PeopleWords } from './people-words.ts'

/**
 * A language as data. A pack is a literal that `satisfies LocalePack`, without functions or RegExp; what a language needs as code is
 * a named strategy in core that the data selects. One folder a language: `locales/xx/pack.ts` gathers the sections, each a file.
 */
export interface LocalePack {
  /** BCP 47 language tag: "hi". */
  readonly id: string
  /** The language's name for itself: "हिन्दी". */
  readonly name: string
  readonly scripts: readonly Script[]
  readonly writing: Writing
  readonly numbers: NumberWords
  readonly figures: FigureWords
  readonly dates: DateWords
  readonly people: PeopleWords
  readonly events: EventWords
  readonly layout: LayoutWords
}

/**
 * Alternatives separated by "|", each a word or a phrase of words separated by spaces, in any spelling that `foldWord` folds:
 * "से ज़्यादा|से अधिक". Inflected forms that the endings in `Writing` don't reach are listed.
 */
export type Words = string

export interface Writing {
  /** `either`: newspapers use both marks for both ends; three digits after a lone one are a group, fewer a fraction. */
  readonly decimal: '.' | ',' | 'either' | 'unknown'
  /** Persian: before a scale or a unit "۲/۵" is 2.5. */
  readonly decimalSlash?: 'yes'
  /** Characters that may stand between groups of digits, besides spaces: "," or ".'" … */
  readonly group: string
  /** Order of day, month and year in 03/04/2025. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd'
  /**
   * Endings glued to a word that are not part of it: case endings and postpositions (Gujarati "માં", "ની", "એ"). One that begins with a
   * letter lies outside the mention's span; one that begins with a vowel sign stays inside (GUIDELINES of the contract).
   */
  readonly caseEndings: Words
  /** Number and oblique endings that stay inside the span, tried only for nouns, units, titles and events: English "s", Hindi "ों". */
  readonly nounEndings: Words
  /**
   * What a word's last letters become before an ending, and what they are without it, where the script hides the seam: Tamil
   * [['த்த', 'ம்'], ['', '்|ு']], as மாதத்தில் is மாதம் and இல், செப்டம்பரில் செப்டம்பர் and இல். "" stands before a vowel sign only.
   * A word whose letters have changed lies inside the mention whole.
   */
  readonly sandhi?: readonly (readonly [before: string, alone: Words])[]
  /** Written to the word after them and outside the mention: Arabic "و", "ب", "ال". Also before digits: "بـ50". */
  readonly proclitics?: Words
  /** Those of `proclitics` that are the article: what is counted may have it, "مئات المتاجر". */
  readonly gluedArticles?: Words
  /** Letters that of the languages of its script it alone writes, or hardly another: they tell the language, as function words do. */
  readonly letters?: string
  /** The commonest grammatical words: they tell the language, and end a noun phrase. */
  readonly functionWords: Words
  /** `matter`: words that differ by a diacritic are different words, as in Vietnamese; left out, the pack's words match without. */
  readonly diacritics?: 'matter'
  /** Words whose full stop does not end a sentence: "Mr|Dr|Jan", "डॉ|रु". Single letters need no entry. */
  readonly abbreviations: Words
}

/** Words by concept id; the ids are the same in every language. */
export type NounWords = Readonly<Record<string, Words>>

/** Words that bound a figure, by what they say. */
export type BoundWords = Readonly<Partial<Record<'~' | '>' | '>=' | '<' | '<=', Words>>>

/** Modifiers, units and counted nouns. */
export interface FigureWords {
  /** Inside the mention, before the number: "at least", "लगभग". */
  readonly before: BoundWords
  /** Inside the mention, after the number or its noun: "or more", "से ज़्यादा". One that begins with a case ending also matches where that is glued to the word before. */
  readonly after: BoundWords
  /** Endings that bound what they are glued to, which are case endings too: Malayalam "ിലധികം". */
  readonly gluedAfter?: BoundWords
  /** Verbs and nouns that bound but lie outside the mention, before it: "passed". */
  readonly outsideBefore: BoundWords
  /** And after it: "के पार". */
  readonly outsideAfter: BoundWords
  /** Caps that are only caps with money or a percentage, and before one of `capFollowers`: Hindi "तक". */
  readonly cap: Words
  readonly capFollowers: Words
  /** Those of `before` that mean "during" with a length of time, but for after a word of `lasting`: "over" in "over four years". */
  readonly during: Words
  readonly lasting: Words
  /** Those of `before` that cap a number, but only tell where a change ended after a word of rising, falling or `from`: Russian "до" in "вырос до 5 %". */
  readonly reach?: Words
  /** Those of `before` that may stand before a preposition and the number, and these: Russian "почти на 20 %". The mention begins with the bound. */
  readonly apart?: Words
  readonly apartFrom?: Words
  /** Between the ends of a range: "to", "से". */
  readonly to: Words
  /** Between two neighbouring numbers, of which one is meant: "or". */
  readonly or: Words
  /** Before a range, with `and` between its ends: "between". */
  readonly between: Words
  readonly betweenAnd: Words
  /** Before a number that is where a change began, not the lower end of a range: "from". */
  readonly from: Words
  /** Behind the upper end, it was where a change ended: Japanese "8％から10％に引き上げ", Korean "8%에서 10%로". */
  readonly changeTo?: Words
  /** Before a dual, of which nothing is then counted: Arabic "كلا", both. */
  readonly both?: Words
  /** Between a vague count and what is counted: "of". */
  readonly of: Words
  /** Between a scale word that is a noun and what is counted: Spanish "250 millones de rupias". */
  readonly scaleOf?: Words
  /** Between a part and the whole it is a part of: "of the", "में से". The noun of the whole is then that of the part. */
  readonly partOf: Words
  readonly units: NounWords
  /** Units that are worth several of another: [10, 'percent', '割'], as 7割 is 70 %. */
  readonly scaledUnits?: readonly (readonly [times: number, unit: string, words: Words])[]
  /** Names of currencies, by lower-case ISO code: after the number. */
  readonly currencies: NounWords
  /** Their signs and abbreviations, likewise: before or after it. */
  readonly currencySigns: NounWords
  /** Names of currencies that are verbs as well, read behind a scale word only, at the end of a clause or before one of some words: "150 million won each", but "with three million won the jackpot". */
  readonly verbalCurrencies?: Readonly<Record<string, { readonly words: Words; readonly before: Words }>>
  /** Names that several countries have for their money, by an id used in the two above: country and currency, the first where the article does not tell: { taka: [['IN', 'inr'], ['BD', 'bdt']] }. */
  readonly localMoney?: { readonly [name: string]: readonly (readonly [country: string, currency: string])[] }
  readonly nouns: NounWords
  /** What a noun is before some words, by its usual id: Gujarati { seat: { meeting: 'યોજાઈ' } }, as બેઠક is both. */
  readonly nounsBefore?: Readonly<Record<string, NounWords>>
  /** Duals, which are number and noun in one word, by the id of the noun or unit: "جنديان", "يومين". */
  readonly duals?: NounWords
  /**
   * Counters after a number, apart or glued to digits or number words, by the concept that they tell alone, or `thing` where they tell
   * nothing: Bengali "৫০টি", "তিনজন". What is counted stands behind them or is left out.
   */
  readonly counters?: NounWords
  /** What is counted stands before the counter: Malayalam "സീറ്റിൽ 99 എണ്ണം". */
  readonly countersLast?: 'yes'
  /** Participles that stand for people: they count only right behind the number. */
  readonly states: NounWords
  /** Whether `states` lie inside the mention; `bare`: only where no counter for people stands before them, "৬৩ আহত", but "৬৩ জন" আহত. */
  readonly stateInside: 'inside' | 'outside' | 'bare'
  /** Nouns before their number, which tell the unit and lie outside: "death toll", "magnitude". */
  readonly tolls: NounWords
  /** What tells it from behind the number without being counted: "की मौत". */
  readonly tollsAfter: NounWords
  /** Words that may stand between number and noun and are no noun: "other", "नए". */
  readonly attributes: Words
  /** Endings of adjectives, for words that the pack doesn't know. */
  readonly adjectiveEndings: Words
  /** Endings of verbs and participles, which end the noun phrase, likewise. */
  readonly verbEndings: Words
  /** Words after a noun that mark it as the head of its phrase: "के", "ने". */
  readonly postpositions: Words
  /** How an unknown counted noun is told: by its plural (`pluralEndings`, `plurals`), as the first noun after the number, as the very next word, as the plural that leads its phrase (`lead`, Spanish), as the first word that is no adjective, as the first capitalised one, never but by a classifier (Chinese 名), or not at all. */
  readonly head: 'plural' | 'first' | 'next' | 'lead' | 'after-adjectives' | 'capital' | 'classifier' | 'none'
  readonly pluralEndings: Words
  /** Endings that look like a plural's and aren't: "ss" in "boss". */
  readonly singularEndings: Words
  /** Plurals without such an ending: "people". */
  readonly plurals: Words
  /** Words that look like a counted noun and never are one: "perhaps", "मौजूद". */
  readonly notNouns: Words
  /** Verbs that make a verb of an unknown word before them: "चार रह गए". */
  readonly auxiliaries: Words
  /** Before a number that is a name or an address, not a count: "Section", "धारा". */
  readonly labels: Words
  /** The same, but only where they are capitalised or nothing is counted after the number: "Day 10", but "by day 10 people". */
  readonly shyLabels: Words
  /** Nouns in the singular that take their number in words behind them: "phase two". */
  readonly numbered?: Words
  /** After a number that is a time of day: "p.m.", "बजे". */
  readonly clock: Words
  /** Before a number of hours that is a time of day, not a length of time: "à 10 heures", "pukul 10". */
  readonly clockBefore?: Words
  /** Glued to digits they make an ordinal: "th", "वां". */
  readonly ordinalEndings: Words
  /** Behind the unit or counter they do: Japanese "5点目". */
  readonly ordinalAfter?: Words
  /** A counter that behind round tens is an age: Korean "30대 남성". */
  readonly ageGroup?: Words
  /** Before a distance that is covered in an hour: 時速. */
  readonly speed?: Words
  /** Between the two numbers of a score, where nothing is counted after them: Japanese "2対0". */
  readonly versus?: Words
  /** Behind a bound they make it a verb: Urdu "سے کم ہو کر" is "having fallen from". */
  readonly converbs?: Words
  /** Before the last of a list: "and". */
  readonly listAnd?: Words
  /** In an address behind the number of the house: "Street", "rue". */
  readonly streets?: Words
  /** Phrases with number words that count nothing: "दो टूक". */
  readonly notFigures: Words
  /** Before a bare number that is someone's age: "aged". */
  readonly ageBefore: Words
  /** After a unit of time, glued with hyphens: "-old". */
  readonly ageAfter: Words
}
/** Names of countries and territories by ISO 3166 code. */
export type TerritoryNames = Readonly<Record<string, Words>>
/** What facts are about: events, things, and what sets one fact apart from a like one. Concept ids are the same in all packs. */
export interface EventWords {
  /** `yes`: the verb follows what it is about (Hindi, Gujarati, Japanese, Turkish). */
  readonly verbLast: 'yes' | 'no'
  /** Endings that replace the "~" at the end of a verb stem in `events`: "kill~" is kill, kills, killed, killing. */
  readonly verbEndings: Words
  /** By id of `EVENT_CONCEPTS`. */
  readonly events: Readonly<Record<string, Words>>
  /** By event, verbs whose particle stands at the end of the clause: "nahm|nahmen fest". */
  readonly separable?: Readonly<Record<string, readonly (readonly [verbs: Words, particle: string])[]>>
  /** Things that a figure is often about ("loan", "prize", "dam"), by an id of the pack authors' own. */
  readonly topics: Readonly<Record<string, Words>>
  /** Words beside a figure or date by which it is another fact than the same told plainly. */
  readonly aspects: Readonly<Partial<Record<AspectWord, Words>>>
  /** Conjunctions and relative words at which another clause begins. */
  readonly clauses: Words
  /** Nationalities, peoples, and capitals that stand for a government, by ISO 3166 code; country names are in `PeopleWords.territories`. */
  readonly nationalities: TerritoryNames
}
export type AspectWord = 'planned' | 'negated' | 'previous' | 'capacity' | 'part' | 'rate'

/** What belongs to the page and not to the story. */
export interface LayoutWords {
  /** A line that starts with one of these is a pointer to another story: "Also read", "यह भी पढ़ें". */
  readonly teaser: Words
  /** A short line made of these is navigation or an advertisement: "Advertisement", "Read Time", "विज्ञापन". */
  readonly chrome: Words
  /** In brackets or at the end of a line these mark a caption: "File photo", "फाइल फोटो". */
  readonly caption: Words
}

