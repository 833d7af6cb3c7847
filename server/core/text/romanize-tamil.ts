import { romanize } from './romanize.ts'

/** Tamil has one letter for each place of the mouth; where it stands tells whether it is voiced, but not in foreign names. */
export function romanizeTamil(word: string): string {
  // ஃப is f, and a u after a last consonant is only there to make the word end in a vowel.
  const letters = word.replace(/ஃப/g, F).replace(/ன்ற/g, 'ண்ட').replace(/ற்ற/g, 'ட்ட').replace(/(?<=[\u0b95-\u0bb9])\u0bc1$/, '\u0bcd')
  let out = ''
  let from = 0
  for (let i = 0; i < letters.length; i++) {
    const sound = STOPS.get(letters[i] as string)
    if (!sound) continue
    const before = letters[i - 1]
    const place = before === PULLI ? letters[i - 2] === letters[i] ? 0 : letters[i + 1] !== PULLI && isNasal(letters[i - 2], letters[i]) ? 2 : 1 : i === 0 || letters[i + 1] === PULLI ? 1 : 3
    if (place === 0) { out += romanize(letters.slice(from, i - 2)) + vowelAt(letters, i, sound[0]); from = after(letters, i); continue }
    out += romanize(letters.slice(from, i)) + vowelAt(letters, i, sound[place] ?? sound[0])
    from = after(letters, i)
  }
  return out + romanize(letters.slice(from))
}

// The place of ph and of the dot that makes an f of it, which Tamil has no letters for.
const F = '\u0bab\u0bbc'
const PULLI = '\u0bcd'
const NASALS = 'ஙஞணநமன'

// In ன்ச the s stays: ஜான்சன்.
function isNasal(before: string | undefined, stop: string | undefined): boolean { return before !== undefined && (stop === 'ச' ? before === 'ஞ' : NASALS.includes(before)) }

// Doubled; at the head or beside another consonant; after a nasal; between vowels.
const STOPS: ReadonlyMap<string, readonly [string, string, string, string]> = new Map([['க', ['k', 'k', 'g', 'g']], ['ச', ['ch', 's', 'j', 's']], ['ட', ['t', 't', 'd', 'd']], ['த', ['t', 't', 'd', 'd']], ['ப', ['p', 'p', 'b', 'b']]])

function vowelAt(letters: string, i: number, consonant: string): string {
  const sign = letters.charCodeAt(i + 1)
  if (letters[i + 1] === PULLI) return consonant
  return sign >= 0xbbe && sign <= 0xbcc ? consonant + romanize(`க${letters[i + 1]}`).slice(1) : `${consonant}a`
}

function after(letters: string, i: number): number {
  const sign = letters.charCodeAt(i + 1)
  return i + (sign >= 0xbbe && sign <= 0xbcd ? 2 : 1)
}
