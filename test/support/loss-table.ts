import type { Format, FormatArticle, Imported } from '../../server/core/formats/format.ts'
import { FORMATS } from '../../server/core/formats/table.ts'
import { comparable } from '../../server/core/formats/units.ts'
import type { ResolvedLink } from '../../server/core/sidecar/resolve-links.ts'
import { sampleArticle, WHEN, type Sample, type SampleMention } from './formats.ts'

/** What a format does with one thing that an article has. */
export type Fate = 'back' | 'file' | 'lost'

const FAR = 'Nobody at the gauge spoke of anything else that week, and the river went on falling.'
const TEXT = `About 600 soldiers came on 2 June.\nAsha Velkar counted them. 😀\n${FAR}\n`
const OTHER = 'Some 450 soldiers came.\n'

const figure = { kind: 'figure', start: 0, end: 18, value: 600, modifier: '~', unit: 'soldier', origin: 'tagged' } as const
const date = { kind: 'date', start: 27, end: 33, value: '2025-06-02', origin: 'tagged' } as const
const person = { kind: 'person', start: 35, end: 46, name: 'Asha Velkar', person: 'asha-velkar', origin: 'tagged' } as const
const link: ResolvedLink = { relation: 'differs', score: 0.9, because: [], other: { uri: 'file:///b.txt', name: 'b.txt', text: OTHER, start: 0, end: 17 } }
const BASE: Sample = { name: 'a.txt', text: TEXT, mentions: [figure, date, person], links: new Map([[0, [link]]]), annotator: 'Asha', published: '2025-06-06' }

// A machine's mention names no annotator either.
const NOBODY: Sample = { name: 'a.txt', text: TEXT, mentions: [figure, date, person], links: new Map([[0, [link]]]), published: '2025-06-06' }

/** The sample with one thing changed. If the file is another one then, it holds that thing; if the import is, it comes back. */
const CHANGES: readonly (readonly [what: string, changed: Sample, from?: Sample])[] = [
  ['place', { ...BASE, mentions: [{ ...figure, start: 6 }, date, person] }],
  ['kind', { ...BASE, mentions: [{ kind: 'date', start: 0, end: 18, value: '0600', origin: 'tagged' }, date, person] }],
  ['a figure\'s number', with1({ value: 700 })],
  ['its bound (~ > < …)', with1({ modifier: '>' })],
  ['its range', with1({ modifier: 'range', max: 800 })],
  ['its unit', with1({ unit: 'guest' })],
  ['a date\'s value', { ...BASE, mentions: [figure, { ...date, value: '2024-06-02' }, person] }],
  ['a person\'s name', { ...BASE, mentions: [figure, date, { ...person, name: 'Asha V. Velkar' }] }],
  ['a person\'s id', { ...BASE, mentions: [figure, date, { ...person, person: 'asha-2' }] }],
  ['human or machine', { ...NOBODY, mentions: [figure, date, { ...person, origin: 'recognised' }] }, NOBODY],
  ['annotator', { ...BASE, annotator: 'Ben' }],
  ['a kind of one\'s own', { ...BASE, labels: [{ kind: 'claim', start: TEXT.indexOf(FAR), end: TEXT.indexOf(FAR) + 19 }] }],
  ['… over other tags', { ...BASE, labels: [{ kind: 'claim', start: 0, end: 33 }] }],
  ['a note', { ...BASE, notes: { 0: 'one source only' } }],
  ['sure or not', { ...BASE, mentions: [figure, date, { ...person, certainty: 'uncertain' }] }],
  ['links to other sources', { ...BASE, links: new Map() }],
  ['reasons', { ...BASE, because: 'other' }],
  ['publication date', { ...BASE, published: '2025-06-07' }],
  ['article\'s name', { ...BASE, name: 'c.txt' }],
]

function with1(change: Partial<Extract<SampleMention, { kind: 'figure' }>>): Sample {
  return { ...BASE, mentions: [{ ...figure, ...change }, date, person] }
}

export const THINGS: readonly string[] = [...CHANGES.map(([what]) => what), 'the whole text']

/** What becomes of each thing in a format, in the order of `THINGS`, found out by writing and reading. */
export function fatesOf(format: Format): readonly Fate[] {
  const fates = CHANGES.map(([, changed, from = BASE]): Fate => {
    const base = written(format, from)
    const read = readBack(format, base)
    const file = written(format, changed)
    return read !== undefined && readBack(format, file) !== read ? 'back' : JSON.stringify(file) === JSON.stringify(base) ? 'lost' : 'file'
  })
  return [...fates, textFate(format, written(format, BASE))]
}

/** All files of the format, of the sample and the article that contradicts it. */
function written(format: Format, sample: Sample): readonly string[] {
  const other = sampleArticle({ name: 'b.txt', text: OTHER, mentions: [{ ...figure, start: 0, end: 17, value: 450 }] })
  const article: FormatArticle = sampleArticle(sample)
  return format.write(format.scope === 'folder' ? [article, other] : [article], WHEN).map(({ content }) => content)
}

/** What is imported, but for where in the file it stood. */
function readBack({ read, scope }: Format, [content = '']: readonly string[]): string | undefined {
  const imported: Imported | undefined = read?.(content, ['claim'])
  const first = scope === 'folder' ? imported?.documents.filter(({ source }) => source !== 'b.txt') : imported?.documents
  return first && JSON.stringify(first, (key, value: unknown) => (key === 'where' || key === 'textSha256' ? undefined : value))
}

function textFate({ read }: Format, files: readonly string[]): Fate {
  const ink = (text: string): string => comparable(text).replaceAll(' ', '')
  const back = files[0] !== undefined && read?.(files[0]).documents.some(({ text }) => text !== undefined && ink(text) === ink(TEXT))
  const all = files.join('\n')
  return back === true ? 'back' : FAR.split(' ').every((word) => all.includes(word.replace(/[.,]/g, ''))) ? 'file' : 'lost'
}

const SIGNS: Readonly<Record<Fate, string>> = { back: '●', file: '○', lost: '–' }

/** docs/formats.md, whole. */
export function formatsPage(): string {
  const fates = FORMATS.map(fatesOf)
  return `# Formats

<!-- Written by \`npm run generate:formats\` from the table in server/core/formats/table.ts and the round trips in test/support/loss-table.ts. A test fails where it is not up to date. -->

\`corroborate annotate PATH… --format ID\` prints the articles in a format; with \`--to FOLDER\` it writes files there. \`corroborate import FILE… --format ID\` takes the
tags of a file over into the sidecars of the articles it is about, as tags of a human. In the editor, *Export Annotations As…* does the first for the open article.

| \`--format\` | is | ending | one file for | offsets count | import | to know |
|---|---|---|---|---|---|---|
${FORMATS.map(({ id, title, ending, scope, counts, read, loss }) => `| \`${id}\` | ${title} | \`${ending}\` | ${scope === 'article' ? 'each article' : 'all'} | ${counts} | ${read ? 'yes' : 'no'} | ${loss} |`).join('\n')}

## What survives

● is written and comes back with an import · ○ is written, for other programs to read · – is not in the file. Each cell is the outcome of a round trip: the sample is written, one
thing in it is changed, and it is written again; where the two files are the same, the format has no place for that thing.

| | ${FORMATS.map(({ id }) => id).join(' | ')} |
|---|${FORMATS.map(() => '---').join('|')}|
${THINGS.map((thing, i) => `| ${thing} | ${fates.map((of) => SIGNS[of[i]!]).join(' | ')} |`).join('\n')}

Tags come back to their very place in every format, also behind emoji, joiners, right-to-left text, CRLF and a byte order mark; a property test says so. Where a format counts in
tokens, white space at the edge of a tag is not part of it.

## What an import does

- It adds. Every tag of the file becomes a human's, also where a machine made it, except for predictions of Label Studio and the machine's own annotations in a sidecar. No annotation that is there is changed or removed; a tag in the way of one that the same human made is left out. Importing a file twice changes nothing.
- An article is looked up by the name that the file gives, then by the file's own name (\`flood.ann\` is about \`flood.txt\`), then by its text, among the articles of the file's folder or
  of \`--into PATH\`. A name is compared, never opened: a file cannot reach outside of the folder.
- Where the file's text is the article's but for white space, its offsets hold. Else the words are searched with what stands around them, and a figure or a date is never put on
  another value, nor a name on another name.
- Labels that are no person, figure or date, and none of the kinds of your own (the setting \`corroborate.kinds\`; \`--kind NAME\` on the command line), relations, events and everything else that Corroborate has no place for are left out, each with a line that says where and why. One bad
  record never stops the rest.
- Files are not trusted: at most 32 million characters, 50,000 tags, 64 levels; no document types and no entities in XML; nothing is fetched.

## How far two annotators agree

\`corroborate agreement A B [PATH…]\` compares two annotators by their names, or two sidecars or folders of them, over the articles that both have tagged. It prints the F1 of spans (the
same place and kind), Cohen's kappa over words (each a person's, a figure's, a date's or none's: kinds of the annotators' own may overlap), Krippendorff's alpha for unitizing over the texts in code points, and every disagreement with its place.
`
}
