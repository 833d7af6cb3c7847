import type { TerritoryNames, Words } from './locale-pack.ts'

/** Titles, roles, honorifics, particles, speech verbs, kin, what looks like a name and isn't, and how names are inflected. */
export interface PeopleWords {
  /** Offices and occupations that stand right before a name and tell who it is: "President", "रक्षा मंत्री". They are shown as the person's role. */
  readonly titles: Words
  /** Forms of address before a name that tell nothing of the person: "Mr", "श्री". */
  readonly honorifics: Words
  /** Words of respect after a name, outside it: "जी", "साहब", "Jr". */
  readonly afterNames: Words
  /** Respectful endings of given names, glued or apart and part of the name, which the same person's name may lack elsewhere: "बेन", "भाई". */
  readonly nameSuffixes: Words
  /** Verbs and phrases of saying, beside which a speaker stands: "said", "ने कहा". */
  readonly speech: Words
  /** "son", "की पत्नी": a name is near. */
  readonly kin: Words
  /** Names of letters as initials are written, but for single letters: "डी", "एस". */
  readonly initials: Words
  /** Small words inside names: "bin", "de", "van". */
  readonly particles: Words
  /** What makes the words before it the name of an organisation, place, law or prize: "University", "स्टेडियम". */
  readonly bodies: Words
  /** The same before a name: "Operation", "Hurricane", "होटल". */
  readonly bodiesBefore: Words
  /** Places, peoples, languages and religions that are not countries: cities, states, "Kurdish". */
  readonly places: Words
  /** Names of countries: CLDR's, then the language's own additions. */
  readonly territories: readonly TerritoryNames[]
  /** Other words that look like names and aren't, as parties, papers, agencies, firms, months. */
  readonly notNames: Words
  /** Commonest given names. */
  readonly given: Words
  /** Commonest family names. */
  readonly family: Words
  /** By which words a name is known once it was said in full: its first and last where left out, any of them where people have two family names. */
  readonly knownBy?: 'any part'
  /** Names that end like an inflected word: their ending is never cut. */
  readonly wholeNames: Words
  /** Ends of words that are as often the name's own as a case: they are cut only where the name stands without them in the article or the lists. Telugu "ు" (రామారావు), Bengali "ার" (পিটার). */
  readonly shyEndings?: Words
  /** What case endings begin with that stand behind a vowel only: Bengali "র" (মোদির, but কবর is one word), Malayalam "യ|വ". */
  readonly glides?: Words
  /** Postpositions and endings of agents and objects, apart from the verb: Hindi "ने|को". What stands between them and a verb of saying is what is said. */
  readonly partMarks?: Words
  /** Case endings under which a title stands before a name still: Malayalam "ായ" in സെനറ്ററായ. */
  readonly appositives?: Words
  /** Ends of nouns that tell who the person named next is, whatever the noun: Malayalam "കാരനായ" in കച്ചവടക്കാരനായ രാജൻ. */
  readonly roleEndings?: Words
  /** Signs that a name has before its case endings out of politeness, inside its span: Marathi "ां|ं" in पवारांनी, मोदींनी. */
  readonly politeSigns?: Words
  /**
   * How names are declined where the case belongs to the word: paradigms "ов:ова|ову|ова|овым|ове", what the nominative ends in and what
   * genitive, dative, accusative, instrumental and locative have instead, alternatives separated by "/". `any`: of men's and women's names.
   */
  readonly declension?: Readonly<Record<'m' | 'f' | 'any', readonly string[]>>
  /** Middle names after the father, in all cases: Russian "ович" in Иван Петрович Сидоров. What stands on both sides is one name. */
  readonly patronymicEndings?: Words
  /** Endings that only names have glued to them, outside the mention: the genitive of German, "Merkels". */
  readonly nameEndings?: Words
  /** What common nouns with a capital end in and names don't: German "ung". */
  readonly commonEndings?: Words
  /** Those of `particles` that are prepositions too and belong to a name only behind a given name: German "von". */
  readonly shyParticles?: Words
  /** Spellings that are no names though they are folded like one: Arabic "على", on, beside "علي", Ali. */
  readonly neverNames?: Words
  /** Verbs of saying stand before the speaker, and a title without the article belongs to the word behind it: Arabic "قال ترامب", "مدرب ليفربول". */
  readonly verbFirst?: 'yes'
  /** Titles stand behind the name: Korean "문재인 대통령". Japanese and Chinese need no telling. */
  readonly titlesAfter?: 'yes'
  /** Family names of one syllable, written together with the given name: Korean. */
  readonly familySyllables?: string
  /** Characters that spell the sounds of foreign names, one after the other: Chinese "克斯特". */
  readonly soundLetters?: string
  /** Further ones, which are as often other words: they spell sounds beside the point of a name, Chinese "保" in 保罗·门德斯. */
  readonly rareSoundLetters?: string
  /** Verbs of what people do, which end a name where no space does: Chinese "会见|出席". */
  readonly acts?: Words
  /** Endings of finite verbs that names don't have, for scripts without capitals: "ेंगी" in करेंगी. */
  readonly finiteEndings?: Words
  /** What stands right before the name of a place and hardly before a person's: "near", "in", "ville de". A word nobody knows is a place in the whole article then. */
  readonly beforePlaces?: Words
  /** The same right behind it: "river", "में", "जिले". */
  readonly afterPlaces?: Words
  /** Case endings that say the same, as `caseEndings` has them: Gujarati "માં". */
  readonly placeCases?: Words
  /** What names of towns and villages end in, written together: "नगर" in शांतिनगर. */
  readonly placeEndings?: Words
  /** Weights of the tagger (see `decodeWeights`), only in the pack `und`: one model reads all scripts. */
  readonly weights?: string
}
