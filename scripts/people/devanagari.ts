/** A Latin name roughly as Hindi papers would write it. Only for learning what foreign names look like in Devanagari. */
export function inDevanagari(name: string): string {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().split(/(\s+|-)/).map((word) => /^[a-z]+$/.test(word) ? spell(word) : word).join('')
}

function spell(word: string): string {
  let rest = word.replace(/(?<=[^aeiou])e$/, '').replace(/([bcdfgklmnprstvz])\1/g, '$1')
  let out = ''
  // Whether a consonant waits for its vowel.
  let open = false
  while (rest !== '') {
    const unit = UNITS.find(([latin]) => rest.startsWith(latin))
    if (!unit) { rest = rest.slice(1); continue }
    const [latin, letter, sign] = unit
    if (sign === undefined) {
      // Two consonants: mostly written apart in foreign names, joined at the beginning of a word and before r, y, v.
      out += open && (out.length <= 1 || /^[ryw]/.test(latin)) ? '्' + letter : letter
      open = true
    } else {
      out += open ? sign : letter
      open = false
    }
    rest = rest.slice(latin.length)
  }
  return out
}

/** Latin letters, the Devanagari letter, and for vowels the sign after a consonant. The longest first. */
const UNITS: readonly (readonly [string, string, string?])[] = [
  ['tsch', 'च'], ['sch', 'श'], ['tch', 'च'], ['chr', 'क्र'], ['sh', 'श'], ['ch', 'च'], ['zh', 'ज'], ['kh', 'ख'], ['gh', 'घ'], ['ph', 'फ'], ['th', 'थ'], ['dh', 'ध'], ['bh', 'भ'], ['ck', 'क'], ['qu', 'क्व'], ['ng', 'ंग'],
  ['aa', 'आ', 'ा'], ['ai', 'ऐ', 'ै'], ['ay', 'े', 'े'], ['au', 'औ', 'ौ'], ['aw', 'ॉ', 'ॉ'], ['ea', 'ी', 'ी'], ['ee', 'ई', 'ी'], ['ei', 'ाइ', 'ाइ'], ['ey', 'ी', 'ी'], ['ie', 'ी', 'ी'], ['oo', 'ऊ', 'ू'], ['ou', 'ाउ', 'ाउ'], ['ow', 'ो', 'ो'], ['oa', 'ो', 'ो'],
  ['a', 'ए', 'ा'], ['e', 'ए', 'े'], ['i', 'इ', 'ि'], ['o', 'ओ', 'ो'], ['u', 'उ', 'ु'],
  ['b', 'ब'], ['c', 'क'], ['d', 'ड'], ['f', 'फ'], ['g', 'ग'], ['h', 'ह'], ['j', 'ज'], ['k', 'क'], ['l', 'ल'], ['m', 'म'], ['n', 'न'], ['p', 'प'], ['q', 'क'], ['r', 'र'], ['s', 'स'], ['t', 'ट'], ['v', 'व'], ['w', 'व'],
  ['x', 'क्स'], ['y', 'य'], ['z', 'ज'],
]
