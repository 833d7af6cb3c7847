import type { CompiledPack } from '../../lexicon/compiled-pack.ts'
import type { NameCue } from '../../lexicon/lexeme.ts'
import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import type { NounLook } from './after-adjectives.ts'
import { withAdjectives } from './by-lead.ts'
import type { Counted } from './counted.ts'
import { roleAt } from './look.ts'

/**
 * The counted noun where nothing but a known classifier stands between it and its number, and its adjectives follow it ("10 جنود روس",
 * "۵ دستگاه تانک"). An unknown word counts as a noun unless it is known for something else, or a proclitic or the article begins it.
 */
export function byNext(reading: Reading, at: number, limit: number, pack: CompiledPack, look: NounLook): Counted | undefined {
  const proclitic = reading.matches[at]?.find((match) => match.proclitic)?.proclitic?.word
  if (proclitic !== undefined && !pack.lexicon.gluedArticles.has(proclitic)) return undefined
  const known = look.nounAt(reading, at)
  if (known) return known.kind === 'noun' ? withAdjectives(reading, known, limit, pack) : known
  const between = roleAt(reading, at, 'attribute') !== undefined
  if (between && at + 1 < limit) {
    const next = look.unitAt(reading, at + 1) ?? look.nounAt(reading, at + 1)
    if (next && next.kind !== 'state') return next.kind === 'noun' ? withAdjectives(reading, next, limit, pack) : next
  }
  if (between || isOther(reading, at) || isNoNoun(reading, at, pack)) return undefined
  return { to: at + 1, cut: 0, unit: look.stem((reading.tokens[at] as Token).folded, 0, pack.pack.figures.pluralEndings), kind: 'unknown', head: at }
}

/** Known for something that is no noun. */
function isOther(reading: Reading, at: number): boolean {
  return reading.matches[at]?.some(({ lexeme, proclitic }) => proclitic !== undefined || OTHERS.has(lexeme.cls) || lexeme.cls === 'name-cue' && NAMES.has(lexeme.cue)) === true
}

const OTHERS: ReadonlySet<string> = new Set(['function', 'date', 'number', 'bound', 'clause'])
// "38 حديقة" counts gardens, though "حديقة" begins the names of parks.
const NAMES: ReadonlySet<NameCue> = new Set<NameCue>(['given', 'family', 'place', 'not-name', 'speech', 'honorific', 'particle'])

function isNoNoun(reading: Reading, at: number, { lexicon, pack: { figures } }: CompiledPack): boolean {
  const { folded, spaced } = reading.tokens[at] as Token
  return !spaced || folded.length < 3 || roleAt(reading, at, 'postposition') !== undefined || roleAt(reading, at, 'not-noun') !== undefined || roleAt(reading, at + 1, 'auxiliary') !== undefined
    || lexicon.proclitics.some((word) => word.length > 1 && folded.startsWith(word)) || figures.verbEndings.split('|').some((ending) => ending !== '' && folded.endsWith(ending))
}
