import { isSettled } from '../link/apply-verdicts.ts'
import type { FolderPerson, PeopleIndex } from '../link/identify-people.ts'
import type { Analysis, Mention, MentionKind, Modifier, Relation } from '../model.ts'
import type { ResolvedLink } from './resolve-links.ts'

/** One line of the flat export; see docs/sidecar.md. Offsets are UTF-16 code units. Members that do not apply are left out. */
export interface FlatMention {
  readonly source: string
  readonly kind: MentionKind
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lang: string
  readonly value?: number | string
  readonly max?: number
  readonly modifier?: Modifier
  readonly unit?: string
  readonly person?: string
  readonly name?: string
  /** "rule: words", in the order of the reading. */
  readonly because: readonly string[]
  /** `settled`: a human has said which source is right, that both are, or to ignore it here. */
  readonly links: readonly { readonly source: string; readonly start: number; readonly end: number; readonly relation: Relation; readonly score: number; readonly settled?: true }[]
}

/** The mentions of one article in reading order, as data people load them. */
export function flatExport(
  article: { readonly uri: string; readonly name: string; readonly analysis: Analysis }, links: ReadonlyMap<number, readonly ResolvedLink[]>, people: PeopleIndex,
): readonly FlatMention[] {
  const { text, mentions } = article.analysis
  const names = new Map(article.analysis.people.map(({ key, name }) => [key, name]))
  return mentions.map((mention, i) => ({
    source: article.name, kind: mention.kind, start: mention.start, end: mention.end, text: text.slice(mention.start, mention.end), lang: mention.lang,
    ...readingOf(mention, people.personOf(article.uri, mention.kind === 'person' ? mention.person : ''), names),
    because: mention.because.map(({ rule, words }) => words === '' ? rule : `${rule}: ${words}`),
    links: (links.get(i) ?? []).map(({ relation, score, because, other }) => ({
      source: other.name, start: other.start, end: other.end, relation, score: rounded(score), ...(isSettled({ because }, article.uri) ? { settled: true as const } : {}),
    })),
  }))
}

type FlatReading = Pick<FlatMention, 'value' | 'max' | 'modifier' | 'unit' | 'person' | 'name'>

function readingOf(mention: Mention, person: FolderPerson | undefined, names: ReadonlyMap<string, string>): FlatReading {
  switch (mention.kind) {
    case 'figure': {
      const { value, max, modifier, unit } = mention
      return { value, ...max === undefined ? {} : { max }, modifier, ...unit === undefined ? {} : { unit } }
    }
    case 'date': return { value: mention.value }
    case 'person': {
      const name = person?.name ?? names.get(mention.person)
      return { person: person?.id ?? mention.person, ...name === undefined ? {} : { name } }
    }
  }
}

/** Three digits are more than a score means, and keep the file the same where sums differ in their last bit. */
export function rounded(score: number): number {
  return Math.round(score * 1000) / 1000
}
