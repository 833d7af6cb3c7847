import type { Paragraph } from '../core/model.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { storyChoices } from './compared.ts'
import { countsOf, countWords } from './counts.ts'
import { say } from './messages.ts'
import { isConflict, othersAt, type OtherSource } from './others.ts'
import { publicationCandidates } from './publication-candidates.ts'
import type { FolderState, LensView } from './views.ts'
import { dateWords, shortWords } from './words.ts'

/** Code lenses: counts on top, and what other sources say above passages, at most two a passage, conflicts first. */
export function lenses(library: Library, uri: string, folder: FolderState): readonly LensView[] {
  const article = library.articles.get(uri)
  if (!article || article.analysis.text === '') return []
  return [...onTop(library, article, folder), ...abovePassages(library, article)]
}

function onTop(library: Library, article: LibraryArticle, folder: FolderState): readonly LensView[] {
  const { people, figures, dates, corroborated, conflicts } = countWords(countsOf(library, article))
  const { published } = article.analysis
  const publishedTitle = published ? say('lens.published', { day: dateWords(published.value) }) : say('lens.not-published')
  const { uri } = article
  const compared = comparison(library, article)
  return [
    { ...TOP, title: [people, figures, dates, ...(compared.length > 0 ? [corroborated, conflicts] : [])].join(' · '), command: undefined },
    ...(compared.length > 0 || folder === 'being-read' ? compared : [{ ...TOP, title: library.articles.size > 1 ? say('lens.no-other') : say('lens.alone'), command: undefined }]),
    { ...TOP, title: say('lens.export'), command: { name: 'corroborate.export', args: { uri } } },
    { ...TOP, title: publishedTitle, command: { name: 'corroborate.pickPublished', args: { uri, candidates: publicationCandidates(library, article) } } },
  ]
}

/** With whom it is compared; leads to telling that one of them tells another story. */
function comparison(library: Library, article: LibraryArticle): readonly LensView[] {
  const sources = storyChoices(library, article)
  return sources.length === 0 ? [] : [{ ...TOP, title: say('lens.compared', { count: sources.length }), command: { name: 'corroborate.pickStory', args: { uri: article.uri, sources } } }]
}

const TOP = { start: 0, end: 0 }
const MOST_A_PASSAGE = 2

interface Linked {
  readonly index: number
  readonly others: readonly OtherSource[]
  readonly conflicts: number
  readonly agreeing: number
}

function abovePassages(library: Library, article: LibraryArticle): readonly LensView[] {
  const { mentions, document } = article.analysis
  const found: LensView[] = []
  let at = 0
  const above = (passage: Paragraph): void => {
    const linked: Linked[] = []
    while (at < mentions.length && (mentions[at]?.start ?? 0) < passage.end) {
      const others = othersAt(library, article, at)
      if (others.length > 0) linked.push({ index: at, others, conflicts: others.filter(isConflict).length, agreeing: others.filter(({ relation }) => relation === 'agrees').length })
      at++
    }
    linked.sort((a, b) => b.conflicts - a.conflicts || b.agreeing - a.agreeing || b.others.length - a.others.length || a.index - b.index)
    for (const one of withoutRepetition(article, linked).slice(0, MOST_A_PASSAGE)) found.push(lensOf(article, passage, one))
  }
  document.paragraphs.forEach(above)
  return found
}

// A passage that says the same twice needs to be told once what others say.
function withoutRepetition({ analysis }: LibraryArticle, linked: readonly Linked[]): readonly Linked[] {
  const seen = new Set<string>()
  return linked.filter(({ index }) => {
    const mention = analysis.mentions[index]
    if (!mention || mention.kind === 'person') return false
    const words = shortWords(mention)
    return !seen.has(words) && seen.add(words)
  })
}

function lensOf({ analysis, uri }: LibraryArticle, passage: Paragraph, { index, others, conflicts, agreeing }: Linked): LensView {
  const mention = analysis.mentions[index]
  const offset = mention?.start ?? passage.start
  const compatible = others.length - others.filter(({ relation }) => relation === 'differs').length - agreeing
  const parts = [mention && mention.kind !== 'person' ? shortWords(mention) : '']
  if (agreeing > 0) parts.push(say('count.agree', { count: agreeing }))
  if (compatible > 0) parts.push(say('count.compatible', { count: compatible }))
  if (conflicts > 0) parts.push(say('count.differ', { count: conflicts }))
  const settled = others.length - agreeing - compatible - conflicts
  if (settled > 0) parts.push(say('count.settled', { count: settled }))
  return {
    start: passage.start, end: passage.start, title: parts.join(' · '),
    command: { name: 'corroborate.peek', args: { uri, offset, locations: others.map(({ place }) => place) } },
  }
}
