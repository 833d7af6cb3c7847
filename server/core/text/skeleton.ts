/**
 * A romanised skeleton of a word: what is left of its sound when script, spelling habits and vowel length are taken away, so that
 * पुतिन, પુતિન, Путин and Putin meet. ASCII, lower case, may be empty. Never used for offsets.
 */
export function skeleton(word: string): string {
  return word.toLowerCase()
}
