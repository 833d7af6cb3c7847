import type { Analysis, Mention, Span } from '../../server/core/model.ts'

/** What somebody did to an article elsewhere, as an annotation sees it. */
export interface Changed {
  readonly text: string
  /** Where the annotated words are now; undefined where they are gone, or say something else. */
  readonly truth: Span | undefined
}

/** What a change may draw from. */
export interface Material {
  readonly random: () => number
  /** Sentences of other articles in the same language. */
  readonly sentences: readonly string[]
  /** Words of other mentions of the same kind and language, each with another value. */
  readonly others: readonly string[]
}

/** A change of a text around one of its mentions; undefined where it cannot be made. */
export type Change = (analysis: Analysis, mention: Mention, material: Material) => Changed | undefined

/** Where the languages' own digits begin; those without any are printed in wide ones, as Chinese and Japanese often are. */
const ZEROS: Readonly<Record<string, number>> = {
  hi: 0x966, mr: 0x966, ne: 0x966, bn: 0x9e6, pa: 0xa66, gu: 0xae6, or: 0xb66, ta: 0xbe6, te: 0xc66, kn: 0xce6, ml: 0xd66, ar: 0x660, fa: 0x6f0, ur: 0x6f0,
}
const WIDE = 0xff10

/** Everything that is done to texts here, by name. */
export const CHANGES = {
  'insert': ({ text, document }, mention, { random, sentences }) => {
    const sentence = around(document.sentences, mention)
    const line = around(document.paragraphs, mention)
    const before = `${pick(sentences, random)}\n${pick(sentences, random)}\n`
    const beside = `${pick(sentences, random)} `
    return edited(text, mention, [{ ...at(line.start), put: before }, { ...at(sentence.start), put: beside }, { ...at(sentence.end), put: ` ${pick(sentences, random)}` }])
  },
  'delete its sentence': ({ text, document }, mention) => {
    const { start, end } = around(document.sentences, mention)
    return { text: text.slice(0, start) + text.slice(end), truth: undefined }
  },
  'delete beside': ({ text, document }, mention) => {
    const { paragraphs } = document
    const own = paragraphs.findIndex(({ start, end }) => start <= mention.start && mention.end <= end)
    const gone = [paragraphs[own - 1], paragraphs[own + 1]].flatMap((one) => one ?? [])
    return gone.length === 0 ? undefined : edited(text, mention, gone.map(({ start, end }) => ({ start, end, put: '' })))
  },
  'rewrite left': ({ text, document }, mention, material) => rewritten(text, mention, [{ start: around(document.sentences, mention).start, end: mention.start }], material),
  'rewrite right': ({ text, document }, mention, material) => rewritten(text, mention, [{ start: mention.end, end: around(document.sentences, mention).end }], material),
  'rewrite both sides': ({ text, document }, mention, material) => {
    const { start, end } = around(document.sentences, mention)
    return rewritten(text, mention, [{ start, end: mention.start }, { start: mention.end, end }], material)
  },
  'swap paragraphs': ({ text, document: { paragraphs } }, mention, { random }) => {
    const own = around(paragraphs, mention)
    const others = paragraphs.filter(({ start }) => start !== own.start)
    if (others.length === 0) return undefined
    const other = pick(others, random)
    const [first, second] = own.start < other.start ? [own, other] : [other, own]
    const swapped = text.slice(0, first.start) + text.slice(second.start, second.end) + text.slice(first.end, second.start) + text.slice(first.start, first.end) + text.slice(second.end)
    const start = mention.start - own.start + (own === first ? second.end - (own.end - own.start) : first.start)
    return { text: swapped, truth: { start, end: start + mention.end - mention.start } }
  },
  'correct it': ({ text }, mention, { random, others }) => {
    const words = text.slice(mention.start, mention.end)
    const digits = [...words.matchAll(/\p{Nd}/gu)]
    const digit = digits.length > 0 ? pick(digits, random) : undefined
    // Digits of any script stand in rows of ten: the next one, or the one before a nine.
    const put = digit ? words.slice(0, digit.index) + String.fromCodePoint((digit[0].codePointAt(0) as number) + (/[9\u0669\u06f9\u096f\u09ef\u0aef\uff19]/u.test(digit[0]) ? -1 : 1)) + words.slice(digit.index + digit[0].length)
      : others.length > 0 ? pick(others, random) : undefined
    return put === undefined ? undefined : { text: text.slice(0, mention.start) + put + text.slice(mention.end), truth: undefined }
  },
  'digits of another script': ({ text, languages }, mention) => {
    const words = text.slice(mention.start, mention.end)
    const own = ZEROS[languages[0] ?? ''] ?? WIDE
    const [from, to] = /[0-9]/.test(words) ? [0x30, own] : [own, 0x30]
    const digits = new RegExp(`[${String.fromCharCode(from)}-${String.fromCharCode(from + 9)}]`, 'g')
    if (!digits.test(words)) return undefined
    const typeset = text.replace(digits, (digit) => String.fromCharCode(digit.charCodeAt(0) - from + to))
    return { text: typeset, truth: { start: mention.start, end: mention.end } }
  },
} as const satisfies Readonly<Record<string, Change>>

export type ChangeName = keyof typeof CHANGES

function around<Part extends Span>(parts: readonly Part[], mention: Span): Part {
  return parts.find(({ start, end }) => start <= mention.start && mention.end <= end) ?? { ...(parts[0] as Part), start: mention.start, end: mention.end }
}

function at(offset: number): Span { return { start: offset, end: offset } }

function pick<T>(list: readonly T[], random: () => number): T { return list[Math.floor(random() * list.length)] as T }

/** Edits in reading order, none of which touches the mention. */
function edited(text: string, mention: Span, edits: readonly (Span & { readonly put: string })[]): Changed {
  let out = ''
  let from = 0
  let shift = 0
  for (const { start, end, put } of edits) {
    out += text.slice(from, start) + put
    from = end
    if (end <= mention.start) shift += put.length - (end - start)
  }
  return { text: out + text.slice(from), truth: { start: mention.start + shift, end: mention.end + shift } }
}

/** Other words in place of those of the sentence on one side or both; what is glued to the mention, as a case ending is, stays. */
function rewritten(text: string, mention: Span, sides: readonly Span[], { random, sentences }: Material): Changed | undefined {
  const edits = sides.map(({ start, end }) => {
    const words = text.slice(start, end)
    const left = end === mention.start
    const glued = left ? words.length - (/[^\s]*$/u.exec(words)?.[0].length ?? 0) : /^[^\s]*/u.exec(words)?.[0].length ?? 0
    const other = wordsOf(pick(sentences, random), 3 + Math.floor(random() * 6), left ? 'left' : 'right')
    return left ? { start, end: start + glued, put: `${other} ` } : { start: start + glued, end, put: ` ${other}` }
  })
  return edits.every(({ start, end }) => start === end) ? undefined : edited(text, mention, edits)
}

/** The beginning of a sentence, or its end, without its other side; of those written without spaces, so many letters. */
function wordsOf(sentence: string, count: number, side: 'left' | 'right'): string {
  const words = sentence.trim().split(/\s+/u)
  if (words.length < 4) return side === 'left' ? sentence.trim().slice(0, count * 2) : sentence.trim().slice(-count * 2)
  return (side === 'left' ? words.slice(0, Math.min(count, words.length - 1)) : words.slice(-Math.min(count, words.length - 1))).join(' ')
}
