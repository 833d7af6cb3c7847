import type { DateMention, Fact, FigureMention, Mention, Sentence } from '../model.ts'
import type { Reading } from '../text/reading.ts'
import { cluesOf } from './clues.ts'
import { signatureOf } from './signature.ts'

/**
 * Figures and dates with what they are about. `mentions` are final: in reading order and disjoint. Nothing is a fact in boilerplate and
 * in pointers to other stories, nor is a date without a calendar value ("recently", "in June 31").
 */
export function factsOf(reading: Reading, mentions: readonly Mention[]): readonly Fact[] {
  const { paragraphs, sentences } = reading.document
  const facts: Fact[] = []
  const bySentence = mentionsBySentence(sentences, mentions)
  const around = new Map<number, readonly string[]>()
  const skeletons = new Map<string, string>()
  sentences.forEach((sentence, index) => {
    const inside = bySentence.get(index)
    const paragraph = paragraphs[sentence.paragraph]
    if (!inside || !paragraph || paragraph.part === 'boilerplate' || paragraph.part === 'teaser') return
    const told = inside.filter((i) => isFactual(mentions[i] as Mention))
    if (told.length === 0) return
    const clues = cluesOf(reading, sentence, mentions, inside, skeletons)
    let paragraphEvents = around.get(sentence.paragraph)
    if (!paragraphEvents) around.set(sentence.paragraph, paragraphEvents = eventsOfParagraph(reading, paragraph))
    for (const mention of told) facts.push({ mention, signature: signatureOf(mentions[mention] as FigureMention | DateMention, mention, clues, paragraphEvents, paragraph.part) })
  })
  return facts
}

function isFactual(mention: Mention): boolean {
  switch (mention.kind) {
    case 'person': return false
    case 'figure': return Number.isFinite(mention.value) && !isBoth(mention)
    case 'date': return /[0-9]/.test(mention.value) && mention.trouble?.kind !== 'impossible' || mention.value.startsWith('XXXX-WXX')
  }
}

/** "The two countries": both of them, which is no count. */
function isBoth({ value, unit, modifier }: FigureMention): boolean { return value === 2 && modifier === '=' && unit !== undefined && SIDES.has(unit) }

const SIDES: ReadonlySet<string> = new Set(['country', 'side', 'party', 'government'])

/** Mention indices of each sentence. A mention belongs to the sentence it starts in. */
function mentionsBySentence(sentences: readonly Sentence[], mentions: readonly Mention[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  let s = 0
  mentions.forEach((mention, i) => {
    while (s < sentences.length && (sentences[s] as Sentence).end <= mention.start) s++
    const sentence = sentences[s]
    if (!sentence || sentence.start > mention.start) return
    const list = found.get(s)
    if (list) list.push(i)
    else found.set(s, [i])
  })
  return found
}

// A paragraph of a million words tells no more about a fact than its first thousand.
const FAR = 1000

function eventsOfParagraph(reading: Reading, { from, to }: { readonly from: number; readonly to: number }): readonly string[] {
  const found = new Set<string>()
  for (let i = from; i < Math.min(to, from + FAR); i++) {
    for (const { lexeme } of reading.matches[i] ?? []) if (lexeme.cls === 'event') found.add(lexeme.id)
  }
  return [...found]
}
