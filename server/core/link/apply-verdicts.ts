import type { OtherStory, Verdict } from '../human.ts'
import type { Analysis, FactRef, Link, Mention } from '../model.ts'
import { dateRelation, figureRelation } from './relation.ts'

/** What a verdict is looked up in: the article it was given in. */
export interface JudgedArticle {
  readonly analysis: Analysis
  readonly verdicts: readonly Verdict[]
  /** Of articles that tell another story. */
  readonly otherStories?: readonly OtherStory[]
  /** The URI of a path relative to the article's sidecar; undefined where there is no such article. */
  readonly uriOf: (source: string) => string | undefined
}

/** What humans have decided about links, looked up once for many articles. */
export interface VerdictBook {
  /**
   * Links as humans judged them. `different-event` parts two facts for good, `same-event` makes a found link sure; who is right and what is
   * to be ignored at one end stay links that differ, told by their reasons (see `isSettled`). Two articles that tell two stories have none.
   * Links that nobody judged are given back as they are.
   */
  readonly rule: (links: readonly Link[]) => readonly Link[]
  /** Links of an article that humans made where `found`, which are all its links, has none. */
  readonly joined: (found: readonly Link[], of: string) => readonly Link[]
}

/** A verdict whose words are no longer there on the other side holds no more. `judged` are the articles in which a verdict was given. Pure. */
export function verdictBook(judged: ReadonlyMap<string, JudgedArticle>, analysisOf: (uri: string) => Analysis | undefined): VerdictBook {
  const byPair = new Map<string, Ruling>()
  const ignored = new Set<string>()
  const parted = new Set<string>()
  for (const [uri, { otherStories = [], uriOf }] of judged) for (const { source } of otherStories) {
    const other = uriOf(source)
    if (other !== undefined) parted.add(storyKey(uri, other))
  }
  const isOneStory = ({ a, b }: Pick<Link, 'a' | 'b'>): boolean => parted.size === 0 || !parted.has(storyKey(a.article, b.article))
  for (const [uri, article] of judged) for (const ruling of article.verdicts.flatMap((verdict) => rulingsOf(uri, article, verdict, analysisOf))) {
    if (ruling.verdict === 'ignore') ignored.add(refKey(ruling.at))
    else if (ruling.other) byPair.set(pairKey(ruling.at, ruling.other), ruling)
  }
  if (byPair.size + ignored.size + parted.size === 0) return NO_VERDICTS
  const joining = [...byPair.values()].filter(({ verdict }) => verdict === 'same-event')
  return {
    rule: (links) => links.filter(isOneStory).flatMap((link) => {
      const ruling = byPair.get(pairKey(link.a, link.b))
      const silent = [link.a, link.b].filter((ref) => ignored.has(refKey(ref)))
      const ruled = ruling ? judgeLink(link, ruling) : [link]
      return silent.length === 0 ? ruled : ruled.map((one) => ({ ...one, because: [...one.because, ...silent.map(({ article }) => ({ rule: 'link-human-ignored', words: article }))] }))
    }),
    joined: (found, of) => {
      const known = new Set(found.map(({ a, b }) => pairKey(a, b)))
      return joining.filter(({ at, other }) => other && (at.article === of || other.article === of) && !known.has(pairKey(at, other)))
        .flatMap((ruling) => linkOf(ruling, analysisOf)).filter(isOneStory)
    },
  }
}

const NO_VERDICTS: VerdictBook = { rule: (links) => links, joined: () => [] }

/** Whether a human has settled what the two ends of a link say, as seen from one of them: to ignore it there says nothing about here. */
export function isSettled({ because }: Pick<Link, 'because'>, from: string): boolean {
  return because.some(({ rule, words }) => SETTLING.has(rule) || (rule === 'link-human-ignored' && words === from))
}

const SETTLING: ReadonlySet<string> = new Set(['link-human-same-event', 'link-human-this-right', 'link-human-other-right'])

/** Those about persons bear on who is who, not on links: see person-rulings.ts. */
type FactVerdict = Exclude<Verdict['verdict'], 'same-person' | 'different-person'>

interface Ruling {
  readonly verdict: FactVerdict
  readonly at: FactRef
  readonly other: FactRef | undefined
}

/** A verdict is about the mention in its span, and every mention in the other article that has the words. */
function rulingsOf(uri: string, { analysis, uriOf }: JudgedArticle, verdict: Verdict, analysisOf: (uri: string) => Analysis | undefined): readonly Ruling[] {
  const said = verdict.verdict
  if (said === 'same-person' || said === 'different-person') return []
  const mention = analysis.mentions.findIndex(({ start, end, kind }) => kind !== 'person' && start < verdict.end && end > verdict.start)
  if (mention < 0) return []
  const at = { article: uri, mention }
  if (!verdict.other) return [{ verdict: said, at, other: undefined }]
  const { source, exact } = verdict.other
  const target = uriOf(source)
  const there = target === undefined ? undefined : analysisOf(target)
  if (target === undefined || !there) return []
  const kind = (analysis.mentions[mention] as Mention).kind
  return there.mentions.flatMap((candidate, i) => candidate.kind === kind && there.text.slice(candidate.start, candidate.end) === exact
    ? { verdict: said, at, other: { article: target, mention: i } } : [])
}

function judgeLink(link: Link, { verdict, at }: Ruling): readonly Link[] {
  switch (verdict) {
    case 'different-event': return []
    case 'ignore': return [link]
    case 'same-event': return [{ ...link, score: 1, because: [...link.because, { rule: 'link-human-same-event', words: '' }] }]
    case 'this-right': return [{ ...link, because: [...link.because, { rule: 'link-human-this-right', words: at.article }] }]
    case 'other-right': return [{ ...link, because: [...link.because, { rule: 'link-human-other-right', words: at.article }] }]
  }
}

function linkOf({ at, other }: Ruling, analysisOf: (uri: string) => Analysis | undefined): readonly Link[] {
  if (!other || other.article === at.article) return []
  const [a, b] = at.article < other.article ? [at, other] : [other, at]
  const x = analysisOf(a.article)?.mentions[a.mention]
  const y = analysisOf(b.article)?.mentions[b.mention]
  const relation = x?.kind === 'figure' && y?.kind === 'figure' ? figureRelation(x, y) : x?.kind === 'date' && y?.kind === 'date' ? dateRelation(x.value, y.value) : undefined
  return relation ? [{ a, b, relation, score: 1, because: [{ rule: 'link-human-same-event', words: '' }] }] : []
}

function storyKey(a: string, b: string): string { return a < b ? `${a}\n${b}` : `${b}\n${a}` }
function refKey({ article, mention }: FactRef): string { return `${mention} ${article}` }
function pairKey(a: FactRef, b: FactRef): string { return [refKey(a), refKey(b)].sort().join('\n') }
