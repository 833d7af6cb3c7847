import { sentenceAround } from './sentence-around.ts'
import type { Format, FormatArticle, FormatMention, WriteContext } from './format.ts'
import { labelOf } from './labels.ts'
import { toReference } from '../sidecar/relative-source.ts'

/**
 * schema.org ClaimReview, one for each side of a conflict that nobody has settled, with everything filled in but the verdict: which side
 * is right a fact-checker says, not we. https://schema.org/ClaimReview
 */
export const CLAIM_REVIEW: Format = {
  id: 'claim-review', title: 'ClaimReview for conflicts', ending: '.claimreview.json', scope: 'folder', counts: 'nothing: sentences are quoted',
  loss: 'Only figures and dates that other articles contradict; addresses are names of files, and the rating says “Sources differ” until somebody fills it in.',
  write: (articles, context) => {
    const all = [...articles]
    const byName = new Map(all.map((one) => [one.name, one]))
    const reviews = all.flatMap((article) => article.mentions.flatMap((mention) => reviewOf(article, mention, byName, context) ?? []))
    return [{ ending: '.claimreview.json', content: `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)}\n` }]
  },
}

function reviewOf(article: FormatArticle, mention: FormatMention, byName: ReadonlyMap<string, FormatArticle>, { created, version }: WriteContext): object | undefined {
  const against = mention.flat.links.filter(({ relation, settled }) => relation === 'differs' && !settled)
  if (against.length === 0) return undefined
  const said = against.flatMap((link) => {
    const other = byName.get(link.source)
    const there = other?.mentions.find(({ flat }) => flat.start === link.start && flat.end === link.end)
    return other && there ? [{ other, there, score: link.score }] : []
  })
  return {
    '@type': 'ClaimReview', 'datePublished': created.slice(0, 10), 'inLanguage': mention.flat.lang,
    'author': { '@type': 'Organization', 'name': '' }, 'claimReviewed': sentenceAround(article, mention),
    'itemReviewed': { '@type': 'Claim', 'about': labelOf(mention.kind, 'title'), 'appearance': workOf(article) },
    'reviewRating': { '@type': 'Rating', 'alternateName': 'Sources differ' },
    'reviewBody': said.map(({ other, there }) => `${other.name}: ${there.words}`).join('\n'),
    'citation': said.map(({ other, there }) => ({ ...workOf(other), text: sentenceAround(other, there) })),
    'sdPublisher': { '@type': 'SoftwareApplication', 'name': 'Corroborate', 'softwareVersion': version },
  }
}

function workOf({ name, language, published }: FormatArticle): object {
  return {
    '@type': 'CreativeWork', 'name': name, 'url': toReference(name), ...(language === undefined ? {} : { inLanguage: language }),
    ...(published === undefined ? {} : { datePublished: published }),
  }
}
