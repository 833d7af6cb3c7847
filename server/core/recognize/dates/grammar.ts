import type { DateRole, DateWords, TenseWords } from '../../locale-pack.ts'
import type { DateLexemeRole } from '../../lexicon/lexeme.ts'
import { foldWord } from '../../text/fold.ts'
import { tokenize } from '../../text/tokenize.ts'

/** One place of a template: a word or mark as it is folded, a word of the lexicon, or something read from digits. */
export type Element =
  | { readonly kind: 'literal'; readonly word: string }
  | { readonly kind: 'lexeme'; readonly role: DateLexemeRole; readonly form: 'any' | 'sure' | 'shy'; /** Ends in a glued `to` or `ago`: "જૂનથી", "वर्षांपूर्वी". */ readonly glued: 'to' | 'ago' | 'none' }
  | { readonly kind: 'digits'; readonly class: DigitClass }

/** See `element.ts` for what each takes. */
export type DigitClass = 'day' | 'said-day' | 'lone-day' | 'month-digits' | 'year' | 'modern-year' | 'short-year' | 'year-end' | 'era-year' | 'count' | 'tens' | 'long-tens' | 'ordinal' | 'roman' | 'number' | 'time' | 'numeric' | 'content-word' | 'capital-word'

/** Templates of one pack as a graph over elements: what many templates begin with is matched once. */
export interface DateGrammar {
  readonly root: GrammarNode
  /** Roles of words with which a date may begin, and words of templates that begin one, folded. */
  readonly starts: ReadonlySet<string>
  /** Words that may be glued to a date, folded. */
  readonly glued: { readonly to: ReadonlySet<string>; readonly ago: ReadonlySet<string>; readonly until: ReadonlySet<string> }
  /** Endings of verbs: folded, but for Latin ones whose accent tells ("llegará", unlike "para"). And words that only look like verbs, folded. */
  readonly futureEndings: readonly VerbEnding[]
  readonly presentEndings: readonly VerbEnding[]
  readonly pastBefore: TenseWords['pastBefore']
  readonly futureBeginnings: readonly string[]
  readonly pastAfter: ReadonlySet<string>
  readonly nounMarks: ReadonlySet<string>
  readonly reports: ReadonlySet<string>
  readonly presentBeginnings: readonly string[]
  readonly pastEndings: readonly VerbEnding[]
  readonly notVerbs: ReadonlySet<string>
}

/** `exact`: as it is spelled, in lower case. */
export interface VerbEnding { readonly letters: string; readonly exact: 'no' | 'yes' }

export interface GrammarNode {
  readonly edges: readonly { readonly element: Element; readonly node: GrammarNode }[]
  /** Templates that may end here, each with what must or must not stand outside the span. */
  readonly ends: readonly TemplateEnd[]
}

export interface TemplateEnd { readonly before: readonly Context[]; readonly after: readonly Context[] }

/** What must, or must not, stand beside the span: one of the words, or one of the longer alternatives, in text order. */
export interface Context { readonly denied: 'no' | 'yes'; readonly words: ReadonlySet<string>; readonly alternatives: readonly (readonly Element[])[] }

/** Compiles a pack's templates. A malformed template is a mistake in a pack, found when the engine is built. */
export function compileDateTemplates(words: DateWords): DateGrammar {
  const root = draftNode()
  for (const template of words.templates) {
    const open = template.indexOf('[')
    const close = template.lastIndexOf(']')
    if (open >= 0 !== close > open) throw new Error(`Template with half a bracket: ${template}`)
    const inner = open < 0 ? template : template.slice(open + 1, close)
    const before = open < 0 ? [] : contextsOf(template.slice(0, open), words)
    const after = open < 0 ? [] : contextsOf(template.slice(close + 1), words)
    for (const node of grow([root], parse(`(${inner})`, words))) if (node !== root) node.ends.push({ before, after })
  }
  const { roles, tense } = words
  const graph = merged(root)
  return {
    root: graph, starts: new Set([...WORDS_OF_DIGITS, ...graph.edges.flatMap(({ element }) => element.kind === 'lexeme' ? [element.role] : element.kind === 'literal' ? [element.word] : [])]), glued: { to: new Set(list(roles.to)), ago: new Set(list(roles.ago)), until: new Set(list(roles.until)) },
    futureEndings: verbEndings(tense.futureEndings), presentEndings: verbEndings(tense.presentEndings ?? ''), pastBefore: tense.pastBefore, futureBeginnings: list(tense.futureBeginnings), pastAfter: new Set(list(tense.pastAfter)), nounMarks: new Set(list(tense.nounMarks)), reports: new Set(list(tense.reports)), presentBeginnings: list(tense.presentBeginnings), pastEndings: verbEndings(tense.pastEndings), notVerbs: new Set(list(tense.notVerbs)),
  }
}

// What the classes of digits read from words, besides numbers.
const WORDS_OF_DIGITS: readonly DateLexemeRole[] = ['day-number', 'ordinal-word', 'noon']

/** Before templates are merged. */
interface DraftNode { readonly edges: { readonly element: Element; readonly node: DraftNode }[]; readonly ends: TemplateEnd[] }

interface MutableNode { readonly edges: { readonly element: Element; readonly node: MutableNode }[]; readonly ends: TemplateEnd[] }

function list(words: string | undefined): readonly string[] { return (words ?? '').split('|').filter((word) => word !== '').map(foldWord) }

function verbEndings(words: string): readonly VerbEnding[] {
  return words.split('|').filter((word) => word !== '').map((word) => ACCENTED.test(word) ? { letters: word.normalize('NFC'), exact: 'yes' } : { letters: foldWord(word), exact: 'no' })
}

const ACCENTED = /[à-öø-ÿĀ-ſ]/u

/**
 * The nodes that a template's items lead to from some nodes. Each template has nodes of its own, one for each of its elements, so that
 * optional parts in a row cost a sum and not a product.
 */
function grow(from: readonly DraftNode[], items: readonly Item[]): readonly DraftNode[] {
  let nodes = from
  for (const item of items) {
    if (item.kind !== 'choice') {
      const next = draftNode()
      for (const node of nodes) node.edges.push({ element: item, node: next })
      nodes = [next]
    } else if (item.denied === 'yes') throw new Error('A template can deny words outside its brackets only.')
    else nodes = [...new Set([...item.alternatives.flatMap((alternative) => grow(nodes, alternative)), ...(item.optional === 'yes' ? nodes : [])])]
  }
  return nodes
}

function draftNode(): DraftNode { return { edges: [], ends: [] } }

/** Subset construction: what several templates say in one place becomes one edge, so that a text's word is looked at once. */
function merged(root: DraftNode): GrammarNode {
  const made = new Map<string, MutableNode>()
  const ids = new Map<DraftNode, number>()
  const idOf = (node: DraftNode): number => {
    const known = ids.get(node) ?? ids.size
    ids.set(node, known)
    return known
  }
  const make = (nodes: readonly DraftNode[]): MutableNode => {
    const key = nodes.map(idOf).sort((a, b) => a - b).join()
    const known = made.get(key)
    if (known) return known
    const node: MutableNode = { edges: [], ends: nodes.flatMap(({ ends }) => ends) }
    made.set(key, node)
    const targets = new Map<string, { readonly element: Element; readonly nodes: Set<DraftNode> }>()
    for (const { edges } of nodes) for (const { element, node: target } of edges) {
      const name = elementKey(element)
      const same = targets.get(name)
      if (same) same.nodes.add(target)
      else targets.set(name, { element, nodes: new Set([target]) })
    }
    for (const { element, nodes: next } of targets.values()) node.edges.push({ element, node: make([...next]) })
    return node
  }
  return make([root])
}

function elementKey(element: Element): string {
  switch (element.kind) {
    case 'literal': return `"${element.word}`
    case 'digits': return `#${element.class}`
    case 'lexeme': return `${element.role} ${element.form} ${element.glued}`
  }
}

type Item = Choice | Element

interface Choice { readonly kind: 'choice'; readonly optional: 'no' | 'yes'; readonly denied: 'no' | 'yes'; readonly alternatives: readonly (readonly Item[])[] }

/** "(in|since) !(the)": each parenthesis or word is a context of its own. */
function contextsOf(source: string, words: DateWords): readonly Context[] {
  return parse(source, words).map((item) => item.kind !== 'choice'
    ? contextOf('no', [[item]])
    : contextOf(item.denied, item.alternatives.flatMap(expand)))
}

function contextOf(denied: 'no' | 'yes', all: readonly (readonly Element[])[]): Context {
  const words = all.flatMap(([first, ...others]) => first?.kind === 'literal' && others.length === 0 ? [first.word] : [])
  return { denied, words: new Set(words), alternatives: all.filter(([first, ...others]) => first?.kind !== 'literal' || others.length > 0) }
}

// Pieces of a template: ( ) | ? !, a word up to one of these or a space, one of these after a backslash, a {class}, a <fragment>.
const PIECE = /\{[^}]*\}|<[^>]*>|\\[()|?!]|[()|?!]|[^\s()|?!{<\\]+/gu

function parse(source: string, words: DateWords): readonly Item[] {
  const pieces = source.match(PIECE) ?? []
  let at = 0
  const sequence = (): Item[] => {
    const items: Item[] = []
    while (at < pieces.length && pieces[at] !== ')' && pieces[at] !== '|') {
      const denied = pieces[at] === '!' ? 'yes' : 'no'
      if (denied === 'yes') at++
      const alternatives = choice()
      const optional = pieces[at] === '?' ? 'yes' : 'no'
      if (optional === 'yes') at++
      items.push({ kind: 'choice', optional, denied, alternatives })
    }
    return items
  }
  const choice = (): readonly (readonly Item[])[] => {
    const piece = pieces[at++] as string
    if (piece === '(') {
      const all = [sequence()]
      while (pieces[at] === '|') { at++; all.push(sequence()) }
      if (pieces[at++] !== ')') throw new Error(`Template with half a parenthesis: ${source}`)
      return all
    }
    if (piece.startsWith('<')) {
      const fragment = words.fragments[piece.slice(1, -1)]
      if (fragment === undefined) throw new Error(`Template with an unknown fragment ${piece}: ${source}`)
      return [parse(`(${fragment})`, words)]
    }
    if (piece.startsWith('{')) return [[classElement(piece.slice(1, -1))]]
    return [tokenize(piece.replace('\\', '')).map((token): Element => ({ kind: 'literal', word: token.folded }))]
  }
  const items = sequence()
  if (at < pieces.length) throw new Error(`Template with a stray ${pieces[at]}: ${source}`)
  return items
}

/** All sequences that a template allows; templates are short, so there are few. */
function expand(items: readonly Item[]): readonly (readonly Element[])[] {
  let all: readonly (readonly Element[])[] = [[]]
  for (const item of items) {
    const choices = item.kind !== 'choice' ? [[item]] : [...item.alternatives.flatMap(expand), ...(item.optional === 'yes' ? [[]] : [])]
    all = all.flatMap((head) => choices.map((tail) => [...head, ...tail]))
  }
  return all
}

const DIGIT_CLASSES: ReadonlySet<string> = new Set<DigitClass>(['day', 'said-day', 'lone-day', 'month-digits', 'year', 'modern-year', 'short-year', 'year-end', 'era-year', 'count', 'tens', 'long-tens', 'ordinal', 'roman', 'number', 'time', 'numeric', 'content-word', 'capital-word'])

function classElement(name: string): Element {
  if (DIGIT_CLASSES.has(name)) return { kind: 'digits', class: name as DigitClass }
  const form = name.startsWith('sure-') ? 'sure' : name.startsWith('shy-') ? 'shy' : 'any'
  const bare = form === 'any' ? name : name.slice(form.length + 1)
  const [role, glued] = bare.split('+')
  return { kind: 'lexeme', role: role as DateRole, form, glued: glued === 'to' || glued === 'ago' ? glued : 'none' }
}
