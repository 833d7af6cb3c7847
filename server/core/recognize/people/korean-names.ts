import type { Token } from '../../model.ts'
import { isNameOfKorea, isOfKoreanSyllables } from '../../text/words-of-name.ts'
import { CUE_BITS } from './cues.ts'
import { ANTI, hasCue, NAME_LISTS, TITLES, wordsOf, type Candidate, type NameContext } from './candidate.ts'
import { stemsOf } from './stems.ts'

/** Names in Hangul that their syllables give away: a name of Korea with a particle, two words that only spell foreign sounds, and what stands on both sides of "빈". */
export function koreanName(context: NameContext, at: number, limit: number): Candidate | undefined {
  const token = context.reading.tokens[at] as Token
  if (token.script !== 'Hangul' || token.kind !== 'word' || !token.spaced) return undefined
  if (token.folded === BIN) return behindParticle(context, at, limit)
  if (context.cues.bits[at] !== 0) return undefined
  return ofKorea(context, at) ?? aroundParticle(context, at, limit) ?? foreignPair(context, at, limit)
}

/** "김민재가": a family name of one syllable and a given name of two, under a particle. */
function ofKorea(context: NameContext, at: number): Candidate | undefined {
  const score = context.scores[at * 2] as number
  if (score < LEAST_OF_KOREA || !stemsOf(context.reading, at).some(({ stem, ending }) => ending !== '' && isNameOfKorea(stem))) return undefined
  return { from: at, to: at + 1, margin: score, because: [{ rule: 'tagger', words: wordsOf(context, at, at + 1) }] }
}

/** "할리드 빈 파흐드". */
function aroundParticle(context: NameContext, at: number, limit: number): Candidate | undefined {
  const particle = context.reading.tokens[at + 1]
  if (at + 2 >= limit || particle?.folded !== BIN || !isUnknown(context, at + 2, CUE_BITS.ordinary) || endsInParticle(context, at)) return undefined
  const sum = [at * 2, at * 2 + 3, at * 2 + 5].reduce((all, i) => all + (context.scores[i] as number), 0)
  return sum < 0 ? undefined : { from: at, to: at + 3, margin: Math.round(sum / 3), because: [{ rule: 'particle', words: BIN }] }
}

/** "빈 살만 왕세자": Vienna has no office behind it. */
function behindParticle(context: NameContext, at: number, limit: number): Candidate | undefined {
  if (at + 2 >= limit || !isUnknown(context, at + 1, CUE_BITS.ordinary) || !hasCue(context, at + 2, CUE_BITS.title) || (context.scores[at * 2] as number) < 0) return undefined
  return { from: at, to: at + 2, margin: 0, because: [{ rule: 'title-after', words: wordsOf(context, at + 2, at + 3) }] }
}

const BIN = '빈'

/** "나카무라 쇼타는": two unknown words, each with syllables that Korean words don't have. */
function foreignPair(context: NameContext, at: number, limit: number): Candidate | undefined {
  if (at + 1 >= limit || !isUnknown(context, at + 1) || !context.reading.tokens[at + 1]?.spaced || !isForeign(context, at) || !isForeign(context, at + 1) || endsInParticle(context, at)) return undefined
  const [begins, inside] = [context.scores[at * 2] as number, context.scores[at * 2 + 3] as number]
  if (begins < LEAST_OF_PAIR || inside < LEAST_OF_PAIR || begins + inside < LEAST_OF_BOTH) return undefined
  return { from: at, to: at + 2, margin: Math.round((begins + inside) / 2), because: [{ rule: 'tagger', words: wordsOf(context, at, at + 2) }] }
}

/** Whether nothing but `besides` is known of a word. */
function isUnknown(context: NameContext, at: number, besides = 0): boolean {
  return context.reading.tokens[at]?.script === 'Hangul' && ((context.cues.bits[at] as number) | besides) === besides
}

/** Whether a word has two syllables and more of which some are not of Korean words, under whatever particle. */
function isForeign({ reading }: NameContext, at: number): boolean {
  const stems = stemsOf(reading, at)
  const shortest = stems[1]?.stem ?? stems[0]?.stem ?? ''
  return shortest.length > 1 && FOREIGN.test(shortest) && !VERBAL.test(reading.tokens[at]?.folded ?? '')
}

/** Whether a word in Hangul has syllables that Korean words don't have. */
export function spellsForeign(word: string): boolean { return HANGUL.test(word) && !isOfKoreanSyllables(word) && (FOREIGN.test(word) || !VERBAL.test(word)) }

const HANGUL = /^[가-힣]{2,}$/
// Syllables that spell foreign sounds and hardly stand in Korean words; none of these begins with ㄹ.
const FOREIGN = /^[라-맇]|[캐캔캘캠캇케켄켈켐켓콘콜콤콥쿠쿤쿡쿨퀸퀴클킨킬킹킷카칸캄턴텀텔텐템텍테톤톰튜트티틴틸팩팬팸퍼펀펄페펜펠펫폰폴푸프플핀핑휴힐힌헨헬핸햄홉랜램랙랭렌렉렐렘렛론롤롬롭롯룬룩룸릭릴링맥맨먼멀멘멜몬몰뮐뮤밀밴벅번벤벨볼뷰브블빌샌샘샤샬섀셔셜셰셸쇼숀슈슐슨앤앨앰엔엘엠옴왓웨웬웰윈윌윙잭잰젠젤쥬즈찰챈챌첸첼츠칙뉴닉넬델덴딘딜듀댄덕던쟈네뮌뢰쾨쇠]/

/** Whether a word ends in a particle that parts it from the next: "린궈둥은" + "우웨이민". */
export function endsInParticle({ reading }: NameContext, at: number): boolean {
  const { folded, script } = reading.tokens[at] as Token
  return script === 'Hangul' && !isNameOfKorea(folded) && stemsOf(reading, at).some(({ ending, stem }) => CLEAR_PARTICLES.has(ending) && stem.length > 1)
}

// Particles that hardly end a foreign word otherwise.
const CLEAR_PARTICLES: ReadonlySet<string> = new Set(['은', '는', '을', '를', '에', '에서', '에게', '의', '와', '과', '으로', '까지', '부터', '께서'])
// What verbs and adjectives end in.
const VERBAL = /(?:면서|으며|하는|되는|하던|했던|하게|하기|려고|도록|지만|는데|은데|니까|어서|아서|거나|든지|다가|더니|므로|듯이|시켜|시킨|당한|받은|받는|없는|있는|같은|히|게|된|한|던|인|할|될|들|씩|째|씨)$/

/**
 * Whether a lone word that only the tagger vouches for can't be a name: all its syllables are those of Korean words, it is no name of a family name and two more, and
 * no list has it; or it ends as verbs do.
 */
export function isCommonInKorean(context: NameContext, at: number): boolean {
  const { reading } = context
  const token = reading.tokens[at] as Token
  if (token.script !== 'Hangul' || hasCue(context, at, NAME_LISTS)) return false
  const stems = stemsOf(reading, at).map(({ stem }) => stem)
  if (stems.some(isNameOfKorea)) return VERBAL_OF_LONG.test(token.folded)
  return stems.every((stem) => isOfKoreanSyllables(stem)) || BODIES.test(stems.at(-1) ?? '') || token.folded.length > 2 && VERBAL.test(token.folded) && !/[씨인]$/.test(token.folded) || PLACES.test(stems.at(-1) ?? '')
}

const VERBAL_OF_LONG = /(?:하는|되는|했던|하게|시킨|당한|받은|으며|면서)$/
// What nothing but a body is called by, behind whosever name.
const BODIES = /..(?:재단|기념관|위원회|연구소|연구원|대학교|대학|병원|은행|그룹|협회|공사|공단|물자|시설|회사|학교|센터|사업|제도|정책|운동|정부|대회|재판|법안|사건|현상|지역|마을|공장|시장|공원|공항|경기장)$/
// Counties, provinces and the like of China and Japan.
const PLACES = /..[현성섬]$/

/** Further mentions by a family name of one syllable before a title, of people whom the article names in full: "박 장관". */
export function familiesBeforeTitles(context: NameContext, names: readonly Candidate[], taken: Uint8Array): readonly Candidate[] {
  const { tokens } = context.reading
  const fulls = new Map<string, string>()
  for (const { from, to } of names) {
    const first = tokens[from] as Token
    if (first.script === 'Hangul' && to === from + 1 && first.folded.length > 1) fulls.set(first.folded[0] as string, wordsOf(context, from, to))
  }
  if (fulls.size === 0) return []
  return tokens.flatMap((token, i): readonly Candidate[] => {
    const full = token.script !== 'Hangul' || token.end - token.start !== 1 || taken[i] ? undefined : fulls.get(token.folded)
    if (full === undefined || !hasCue(context, i + 1, TITLES | CUE_BITS['after-name']) || tokens[i + 1]?.spaced !== true || context.reading.paragraphAt[i + 1] !== context.reading.paragraphAt[i]) return []
    return [{ from: i, to: i + 1, margin: 0, because: [{ rule: 'known-in-article', words: full }] }]
  })
}

/** Whether a word before a title is a whole name of Korea, so that no word before it belongs to it. */
export function isWholeNameOfKorea(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at]
  return token?.script === 'Hangul' && isNameOfKorea(token.folded) && !hasCue(context, at, ANTI | TITLES)
}

// In hundredths of the tagger's usual sureness of a name.
const LEAST_OF_KOREA = 30
const LEAST_OF_PAIR = -50
const LEAST_OF_BOTH = -20
