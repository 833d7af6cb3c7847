/**
 * What a word or phrase can mean to a recogniser: one member of the union for each class of word in a pack. A recogniser adds the
 * classes it reads; `compile-pack.ts` turns the pack's sections into entries.
 */
export type Lexeme =
  | { readonly cls: 'function' }
  | { readonly cls: 'abbreviation' }
  | { readonly cls: 'teaser' }
  | { readonly cls: 'chrome' }
  | { readonly cls: 'caption' }

export type LexemeClass = Lexeme['cls']

/** A lexeme of one class. */
export type LexemeOf<Class extends LexemeClass> = Extract<Lexeme, { cls: Class }>

/** Words of a pack and what they mean. */
export interface Entry {
  readonly words: string
  readonly lexeme: Lexeme
}

/** Classes whose words take the pack's noun endings ("soldiers", "सैनिकों"). */
export const INFLECTED_CLASSES: ReadonlySet<LexemeClass> = new Set<LexemeClass>([])
