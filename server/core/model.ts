/**
 * The nouns of Corroborate, as plain immutable values: what a text says.
 *
 * Every offset is a UTF-16 code unit into the text exactly as the editor has it; every span is half-open.
 * LSP positions exist only in `lsp/`, code points only in `core/sidecar/`.
 * What humans add to what a text says is in `human.ts`.
 */

/** Half-open, in UTF-16 code units. 0 is an ordinary offset. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type MentionKind = 'person' | 'figure' | 'date'

/**
 * How a figure bounds its value; `eval` semantics: `=` [v, v], `~` [0.9v, 1.1v], `>` (v, ∞), `>=` [v, ∞), `<` [0, v),
 * `<=` [0, v], `vague` [v, 100v], `range` [v, max].
 */
export type Modifier = '=' | '~' | '>' | '>=' | '<' | '<=' | 'vague' | 'range'

/**
 * One step of how a reading came about: a rule's id (kebab-case, a key of the message table) and the words of the text,
 * or the value, that it used.
 */
export interface Reason {
  readonly rule: string
  readonly words: string
}

/** `uncertain`: the recogniser itself would not bet on it; the editor shows it fainter and nothing is concluded from it alone. */
export type Certainty = 'certain' | 'uncertain'

/** Who says so: the machine (`recognised`) or a human's annotation in the sidecar (`tagged`). */
export type Origin = 'recognised' | 'tagged'

interface MentionBase extends Span {
  /** BCP 47 tag of the pack that read it; `und` where no language was needed. */
  readonly lang: string
  readonly origin: Origin
  readonly certainty: Certainty
  readonly because: readonly Reason[]
  /** The `urn:uuid` of the human annotation, only where `origin` is `tagged`. */
  readonly annotation?: string | undefined
}

export interface FigureMention extends MentionBase {
  readonly kind: 'figure'
  readonly value: number
  /** Upper end, only where `modifier` is `range`. */
  readonly max?: number | undefined
  readonly modifier: Modifier
  /** Concept id shared by all languages ("soldier", "inr", "km", "percent"), else the folded counted noun, else undefined. */
  readonly unit?: string | undefined
}

export interface DateMention extends MentionBase {
  readonly kind: 'date'
  /** TIMEX3 style, see `DateValue`. */
  readonly value: DateValue
  /** What the text itself leaves open or gets wrong; the diagnostics are made from it. */
  readonly trouble?: DateTrouble | undefined
}

export interface PersonMention extends MentionBase {
  readonly kind: 'person'
  /** Key of the person in `Analysis.people`: unique within one article only. The folder-wide id is made by `identifyPeople`. */
  readonly person: string
}

export type Mention = FigureMention | DateMention | PersonMention

/**
 * YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Www, YYYY-Www-WE (a weekend), YYYY-MM-DDThh:mm, YYYY-Qn, YYYY-SP|SU|FA|WI, 198X (decade), 19XX (century),
 * XXXX-06-19 (no year known), XXXX-WXX-6 (a Saturday, week unknown), A/B (explicit range), PAST_REF, PRESENT_REF, FUTURE_REF.
 */
export type DateValue = string

export type DateTrouble =
  /** Relative or partial, and nothing to resolve it against. */
  | { readonly kind: 'unresolved' }
  /** "Monday, 2 June 2024" was a Sunday. Weekdays are ISO: 1 Monday … 7 Sunday. */
  | { readonly kind: 'weekday-mismatch'; readonly said: number; readonly is: number }
  /** 31 June, 30 February. */
  | { readonly kind: 'impossible' }
  /** 03/04/2025: day and month could be either; the reading follows the language's order. */
  | { readonly kind: 'ambiguous'; readonly other: DateValue }

/** When the article was published: the only "now" there is. */
export interface Publication {
  /** YYYY-MM-DD, or YYYY-MM-DDThh:mm where the text gives a time. */
  readonly value: string
  readonly source: 'user' | 'front-matter' | 'header' | 'dateline' | 'weekday' | 'url' | 'footer'
  /** Where in the text it was read; undefined where the user said it. */
  readonly span?: Span | undefined
  readonly because: readonly Reason[]
}

/** A cluster of name mentions within one article. */
export interface Person {
  /** Unique within the article: the skeleton of the fullest name, with a number where two people share it. */
  readonly key: string
  /** The fullest spelling in the article, as written. */
  readonly name: string
  readonly lang: string
  /** Every spelling in the article, with how many mentions have it, most frequent first. */
  readonly spellings: readonly { readonly text: string; readonly lang: string; readonly count: number }[]
  /** Titles and roles found beside the name, as written. */
  readonly roles: readonly string[]
}

/** A figure or a date about something. */
export interface Fact {
  /** Index into `Analysis.mentions`. */
  readonly mention: number
  readonly signature: Signature
}

export type PartOfText = 'headline' | 'lead' | 'body' | 'caption' | 'teaser' | 'boilerplate'

/** What a fact is about. No list repeats itself; concept ids are the same in every language. */
export interface Signature {
  /** The concept counted; undefined for dates and for bare numbers. */
  readonly unit: string | undefined
  /** Event concepts of the fact's own clause, nearest first ("kill", "sign", "ratify"); no verbs of saying. */
  readonly events: readonly string[]
  /** Event concepts of the rest of the sentence, then of the paragraph: weaker evidence. */
  readonly nearbyEvents: readonly string[]
  /** Things of the fact's own clause, nearest first ("loan", "prize", "dam"). */
  readonly topics: readonly string[]
  /** Things of the rest of the sentence. */
  readonly nearbyTopics: readonly string[]
  /** Country of the people counted, where their name tells it ("2.6 million Pakistani workers"). */
  readonly nation?: string | undefined
  /** Key into `Analysis.people` of the one whose age it is. */
  readonly ageOf?: string | undefined
  /** Keys into `Analysis.people`, of the sentence. */
  readonly people: readonly string[]
  /** Country codes ("KP"), and skeletons of cities and provinces marked "@" ("@vddr"), of the sentence. */
  readonly places: readonly string[]
  /** Of those marked "@" the names as written, for readers. */
  readonly placeNames?: Readonly<Record<string, string>> | undefined
  /** Where the sentence gives several countries, or cities, a figure each: the one of these that this is of ("480,000 went to Indonesia and 750,000 to Bangladesh"). */
  readonly place?: string | undefined
  /** Romanised skeletons of the other content words of the sentence: the language-crossing context. */
  readonly words: readonly string[]
  /** The other figures and dates of the sentence: indices into `Analysis.mentions`. */
  readonly beside: readonly number[]
  /** What sets the fact apart from the same fact said plainly; empty for plain ones. */
  readonly aspect: readonly FactAspect[]
  readonly part: PartOfText
  /** `weak`: an age, a duration, an uncertain reading. By itself it joins nothing. */
  readonly weight: 'full' | 'weak'
}

export type FactAspect = 'planned' | 'negated' | 'previous' | 'capacity' | 'part' | 'rate'

export type Relation = 'agrees' | 'compatible' | 'differs'

/** One end of a link: a mention of an article in the library. */
export interface FactRef {
  /** The article's URI. */
  readonly article: string
  /** Index into that article's `Analysis.mentions`. */
  readonly mention: number
}

/** Two facts of different articles about the same thing. */
export interface Link {
  readonly a: FactRef
  readonly b: FactRef
  readonly relation: Relation
  /** 0 to 1: how sure it is the same fact (not how close the values are). */
  readonly score: number
  readonly because: readonly Reason[]
}

/** Everything a single text tells, frozen. No feature scans the text again. */
export interface Analysis {
  readonly text: string
  /** BCP 47 tags, the dominant one first; empty where the text has no language known to the packs. */
  readonly languages: readonly string[]
  readonly document: Document
  readonly published: Publication | undefined
  /** In reading order, disjoint. */
  readonly mentions: readonly Mention[]
  readonly people: readonly Person[]
  readonly facts: readonly Fact[]
}

export type Script =
  | 'Latin' | 'Devanagari' | 'Gujarati' | 'Bengali' | 'Gurmukhi' | 'Oriya' | 'Tamil' | 'Telugu' | 'Kannada' | 'Malayalam' | 'Sinhala'
  | 'Arabic' | 'Hebrew' | 'Cyrillic' | 'Greek' | 'Armenian' | 'Georgian' | 'Hangul' | 'Han' | 'Kana' | 'Thai' | 'Other' | 'Common'

/**
 * `word`: letters and marks of one script (a script change ends it; each Han character and each Hiragana is a word).
 * `number`: digits of one script with single `.` `,` or their Arabic forms between digits.
 * `mark`: one punctuation mark or symbol (one code point). `break`: one line break.
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'break'

export interface Token extends Span {
  readonly kind: TokenKind
  readonly script: Script
  /** Word: `foldWord` of it. Number: the same with ASCII digits. Mark: itself (dashes, quotes and apostrophes unified to - " '). Break: "\n". */
  readonly folded: string
  /** Whether white space (or a break) stands right before it; false means glued to the token before. */
  readonly spaced: boolean
  /** First letter is upper case (scripts with case only). */
  readonly capital: boolean
}

/** Token indices, half-open. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

export interface Paragraph extends Span, TokenRange {
  /** BCP 47 tag of the pack that reads it, or `und`. */
  readonly lang: string
  readonly part: PartOfText
}

export interface Sentence extends Span, TokenRange {
  /** Index into `Document.paragraphs`. */
  readonly paragraph: number
}

export interface Document {
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
}
