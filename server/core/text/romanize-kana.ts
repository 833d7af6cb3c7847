/**
 * A name in Japanese syllables, as other scripts would write it: ブッシュ → "bush", クリントン → "klinton" but for l, which Japanese hasn't ("krinton").
 * In katakana, which writes foreign names, the vowels that only part consonants are left out: u, and o after t and d.
 */
export function romanizeKana(word: string): string {
  const sounds: string[] = []
  // Whether the vowel of that syllable may be there only because Japanese syllables end in one.
  const filler: boolean[] = []
  for (let i = 0; i < word.length; i++) {
    let code = word.charCodeAt(i)
    const katakana = code >= 0x30a1 && code <= 0x30f6
    if (katakana) code -= 0x60
    const next = word.charCodeAt(i + 1) - (word.charCodeAt(i + 1) >= 0x30a1 ? 0x60 : 0)
    if (code === SOKUON) { filler[sounds.length - 1] = false; continue }
    if (code === LONG) { filler[sounds.length - 1] = false; continue }
    const sound = SYLLABLES[code - 0x3041]
    if (sound === undefined || sound === '') continue
    if (code === MORAIC_N && sounds.length > 0) filler[sounds.length - 1] = false
    const glide = GLIDES.get(next)
    const small = SMALL_VOWELS.get(next)
    if (glide !== undefined && sound.endsWith('i')) {
      const head = sound.slice(0, -1)
      push(/[hj]$/.test(head) && head !== 'h' ? head + glide.slice(1) : head + glide, katakana && glide === 'yu' && /[sj]/.test(head))
      i++
    } else if (glide !== undefined && sound.length > 1) {
      push(sound.slice(0, -1) + glide, false)
      i++
    } else if (small !== undefined && sound !== 'n') {
      push(sound === 'u' ? 'w' + small : sound.replace(/[aeiou]$/, '').replace(/^ts$/, small === 'u' ? 't' : 'ts') + small, false)
      i++
    } else push(sound, katakana && sound.length > 1 && (sound.endsWith('u') || sound === 'to' || sound === 'do'))
  }
  return sounds.map((sound, i) => (filler[i] && !/^[aeiouy]/.test(sounds[i + 1] ?? 'k') ? sound.slice(0, -1) : sound)).join('')

  function push(sound: string, mayBeFiller: boolean): void {
    sounds.push(sound)
    filler.push(mayBeFiller)
  }
}

const SOKUON = 0x3063
const LONG = 0x30fc
const MORAIC_N = 0x3093
const GLIDES: ReadonlyMap<number, string> = new Map([[0x3083, 'ya'], [0x3085, 'yu'], [0x3087, 'yo']])
const SMALL_VOWELS: ReadonlyMap<number, string> = new Map([[0x3041, 'a'], [0x3043, 'i'], [0x3045, 'u'], [0x3047, 'e'], [0x3049, 'o']])

// From ぁ on, in the order of the block; katakana are laid out alike.
const SYLLABLES: readonly string[] = ('a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji - tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu '
  + 'he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu ka ke').split(' ').map((sound) => (sound === '-' ? '' : sound))
