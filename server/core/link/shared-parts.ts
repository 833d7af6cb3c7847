import { partLikeness, partsOfKey, type NamePart } from '../text/name-parts.ts'

/** The words of all names of a folder, each once: it has far fewer words than names, and the same two are compared for every two names that have them. */
export interface SharedParts {
  readonly partsOfKey: typeof partsOfKey
  /** `partLikeness` of two parts that were given here, with a memo for the floor it was last asked with. */
  readonly likeness: typeof partLikeness
  /** Whether a word of one name is like no word of the other, of as many words each: most names that meet by their sounds are told apart by that alone. */
  readonly haveOddWord: (a: readonly NamePart[], b: readonly NamePart[], floor: number) => boolean
}

export function sharedParts(): SharedParts {
  const shared = new Map<string, SharedPart>()
  const share = (part: NamePart): SharedPart => {
    const id = `${part.folded} ${part.roman} ${part.habit} ${part.initial ?? ''} ${part.particle ? 'p' : ''} ${part.characters ?? ''} ${part.also?.map(({ roman }) => roman).join(' ') ?? ''}`
    let known = shared.get(id)
    if (!known) shared.set(id, known = { ...part, number: shared.size })
    return known
  }
  // Two words have one place in the memo, which the next two that have it take over: it never grows.
  const pairs = new Float64Array(PLACES).fill(-1)
  const values = new Float64Array(PLACES)
  let asked = 0
  const likeness = (a: NamePart, b: NamePart, floor = 0): number => {
    if (a === b) return 1
    if (floor !== asked) {
      // What is less than one floor may be enough for another.
      pairs.fill(-1)
      asked = floor
    }
    const [one, other] = [(a as SharedPart).number, (b as SharedPart).number]
    const pair = one * MOST_PARTS + other
    const place = (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> PLACE_SHIFT
    if (pairs[place] === pair) return values[place] as number
    pairs[place] = pair
    return values[place] = partLikeness(a, b, floor)
  }
  const hasLike = (part: NamePart, parts: readonly NamePart[], floor: number): boolean => {
    for (const other of parts) if (other === part || likeness(part, other, floor) >= floor) return true
    return false
  }
  return {
    partsOfKey: (key, lang, name) => partsOfKey(key, lang, name).map(share),
    likeness,
    haveOddWord: (a, b, floor) => {
      if (a.length !== b.length) return false
      for (const part of b) if (part.particle) return false
      for (const part of a) if (part.particle) return false
      for (const part of a) if (part.initial === undefined && !hasLike(part, b, floor)) return true
      return false
    },
  }
}

/** `number`: of the words in the order they came. */
type SharedPart = NamePart & { readonly number: number }

const PLACE_SHIFT = 14
const PLACES = 2 ** (32 - PLACE_SHIFT)
const MOST_PARTS = 2 ** 26
