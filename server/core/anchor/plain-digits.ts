import { digitValue } from '../text/fold.ts'

/** The text with digits of all scripts as ASCII ones, each in its place: what was only typeset anew is compared as the same. Digits beyond the BMP, which are two code units, stay. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (character) => {
    return character.length > 1 ? character : String(digitValue(character.charCodeAt(0)))
  })
}
