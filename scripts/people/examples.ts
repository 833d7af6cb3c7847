import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contracted } from './portuguese.ts'

/** A sentence with the spans of people's names, in UTF-16 units. */
export interface Example {
  readonly text: string
  readonly people: readonly (readonly [number, number])[]
}

export interface Split { readonly train: readonly Example[]; readonly chosen: readonly Example[]; readonly held: readonly Example[] }

/** The sentences of a set as they are written. Every tenth is held back and never trained on; the one before it is for choosing how to train. */
export function loadSet(data: string, name: string): Split {
  const all = readFileSync(join(data, 'people', `${name}.jsonl`), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Example)
    .map((example) => (name.startsWith('pt.') ? contracted(example) : example))
  return { train: all.filter((_, i) => i % 10 < 8), chosen: all.filter((_, i) => i % 10 === 8), held: all.filter((_, i) => i % 10 === 9) }
}

/** The project's own sentences, which say exactly who is named in them: mostly nobody. */
export function loadCorpora(locales: string): readonly Example[] {
  return readdirSync(locales).flatMap((language) => ['corpus.txt', 'corpus.people.txt'].flatMap((name) => {
    const file = join(locales, language, name)
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map(unmarked) : []
  }))
}

function unmarked(line: string): Example {
  let text = ''
  const people: (readonly [number, number])[] = []
  for (const [piece, words, kind] of line.matchAll(/\[((?:[^\]|\\]|\\.)*)\|(person|figure|date)[^\]]*\]|\\.|[^[\\]+|\[/gu)) {
    const plain = (words ?? piece).replace(/\\(.)/g, '$1')
    if (kind === 'person') people.push([text.length, text.length + plain.length])
    text += plain
  }
  return { text, people }
}

/** Full names by language, for putting in the place of others. */
export function loadNames(data: string): ReadonlyMap<string, readonly string[]> {
  const byLanguage = new Map<string, string[]>()
  for (const line of readFileSync(join(data, 'names.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const row = JSON.parse(line) as { readonly names: Readonly<Record<string, string>>; readonly source?: string }
    // The names of the news by which languages are compared are not to be known before.
    if (row.source?.includes('NTREX')) continue
    for (const [language, plain] of Object.entries(row.names)) {
      // Some lists are all lower case.
      const name = plain.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
      const list = byLanguage.get(language)
      if (list) list.push(name)
      else byLanguage.set(language, [name])
    }
  }
  return byLanguage
}

/** The sentence with pieces of it replaced; the names keep their marks. `replace` gets a piece and whether it is a name. */
export function rewrite(example: Example, replace: (piece: string, isName: boolean) => string): Example {
  let text = ''
  let at = 0
  const people: (readonly [number, number])[] = []
  for (const [start, end] of example.people) {
    if (start < at) continue
    text += replace(example.text.slice(at, start), false)
    const name = replace(example.text.slice(start, end), true)
    people.push([text.length, text.length + name.length])
    text += name
    at = end
  }
  text += replace(example.text.slice(at), false)
  return { text, people }
}

/** Other names in the place of the sentence's own: of one word for one word, of several for several. */
export function withOtherNames(example: Example, names: readonly string[], random: () => number): Example {
  return rewrite(example, (piece, isName) => {
    if (!isName) return piece
    const words = (names[Math.floor(random() * names.length)] ?? piece).split(' ')
    return /\s/.test(piece.trim()) ? words.join(' ') : words[random() < 0.5 ? 0 : words.length - 1] as string
  })
}

/** As headlines are written: every word with a capital, or all of it in capitals, or none at all. */
export function recased(example: Example, random: () => number): Example {
  const how = random()
  return rewrite(example, (piece) => how < 0.5 ? piece.replace(/(?<!\p{L}|\p{M}|['’])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase()) : how < 0.8 ? piece.toUpperCase() : piece.toLowerCase())
}

/** Devanagari in Gujarati letters, unit for unit; Gujarati has no letters for the Persian sounds. */
export function inGujaratiLetters(text: string): string {
  return text.replace(/[\u0901-\u0963\u0966-\u096f]/g, (letter) => {
    const code = letter.charCodeAt(0)
    const place = code >= 0x958 && code <= 0x95f ? [0x15, 0x16, 0x17, 0x1c, 0x21, 0x22, 0x2b, 0x2f][code - 0x958] as number : code & 0x7f
    return String.fromCharCode(0xa80 | (PLACES.get(place) ?? place))
  })
}

// Places of Devanagari letters that the Gujarati block has not: ऩ ऱ ऴ ऎ ऒ ॆ ॊ.
const PLACES = new Map([[0x29, 0x28], [0x31, 0x30], [0x34, 0x33], [0x0e, 0x0f], [0x12, 0x13], [0x46, 0x47], [0x4a, 0x4b], [0x04, 0x05]])

/** A rough Gujarati out of Hindi: its letters, its case endings glued to words, its commonest grammatical words. Only for learning what names look like among them. */
export function asGujarati(example: Example): Example {
  const glued = rewrite(example, (piece, isName) => isName ? inGujaratiLetters(piece)
    : piece.replace(/(?:^|(?<=\s))[^\s,.।]+(?=$|[\s,.।])/g, (word) => GUJARATI.get(word) ?? word).replace(/\s+\+/g, '').replace(/[ंःँ\u0900-\u0963]+/g, inGujaratiLetters))
  return { text: inGujaratiLetters(glued.text), people: glued.people }
}

const GUJARATI = new Map('ने +એ|का +નો|के +ના|की +ની|को +ને|में +માં|से +થી|और અને|है છે|हैं છે|था હતો|थी હતી|थे હતા|कि કે|यह આ|इस આ|वह તે|उस તે|उन તે|ये આ|एक એક|भी પણ|ही જ|नहीं નહીં|कहा કહ્યું|बताया જણાવ્યું|किया કર્યું|गया ગયું|बाद બાદ|लिए માટે|साथ સાથે|पर પર|तक સુધી|हो થાય|जो જે|दिया આપ્યું|रहा રહ્યું|रहे રહ્યા|ने એ|द्वारा દ્વારા|अपने પોતાના|उनके તેમના|इसके તેના|लेकिन પરંતુ|या અથવા|तो તો|जब જ્યારે|कर કરી|करने કરવા|हुआ થયું|हुए થયા|हुई થઈ|दो બે|लोग લોકો|लोगों લોકો|कुछ કેટલાક|सभी તમામ|वाले વાળા|कोई કોઈ|अब હવે|तब ત્યારે|बीच વચ્ચે|रूप રૂપ|समय સમય|साल વર્ષ|दिन દિવસ|पहले પહેલા|मुझे મને|मैं હું|हम અમે|आप તમે|क्या શું'
  .split('|').map((pair) => pair.split(' ') as [string, string]))
