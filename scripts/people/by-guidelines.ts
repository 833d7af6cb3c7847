import type { Engine } from '../../server/core/lexicon/engine.ts'
import { endingOf } from '../../server/core/recognize/people/tagger.ts'
import { segment } from '../../server/core/text/segment.ts'
import type { Example } from './examples.ts'

type Span = readonly [number, number]

/**
 * A set's spans as the project's guidelines draw them: without titles and words of respect ("श्रीमती इंदिरा गांधी", "बच्चन साहब") and without marks at
 * their ends (".लिंकन", "‘এনামুল"), and as one where the set begins the parts of a name anew ("वीरेंदर" + "सहवाग"). No span is dropped, none is
 * added, and each keeps a word at least.
 */
export function byGuidelines(set: string, { text, people }: Example, engine: Engine): Example {
  if (people.length === 0) return { text, people }
  const whole = IN_PARTS.has(set) ? joined(text, people, engine) : people
  return { text, people: whole.map((span) => trimmed(set, text, span)) }
}

// These begin a name anew inside it now and then.
const IN_PARTS: ReadonlySet<string> = new Set(['hi.hiner', 'bn.rifat'])

/** Two spans with a blank between them, of three words at most, the first without a case ending. */
function joined(text: string, spans: readonly Span[], engine: Engine): readonly Span[] {
  const reading = segment(text, engine)
  const all: Span[] = []
  for (const span of spans) {
    const last = all[all.length - 1]
    const at = last === undefined ? -1 : reading.tokens.findIndex(({ end }) => end === last[1])
    if (last && at >= 0 && text.slice(last[1], span[0]) === ' ' && text.slice(last[0], span[1]).split(' ').length <= 3 && endingOf(reading, at) === 0) all[all.length - 1] = [last[0], span[1]]
    else all.push(span)
  }
  return all
}

function trimmed(set: string, text: string, [start, end]: Span): Span {
  const [before, after] = WORDS_OF_RESPECT[set.slice(0, 2)] ?? [NONE, NONE]
  let [from, to] = [start, end]
  for (let changed = true; changed;) {
    const name = text.slice(from, to)
    const [mark = ''] = /^[\s.,'"‘’“”()（，]+/u.exec(name) ?? []
    const [first = ''] = /^\S+\s+/u.exec(name) ?? []
    const left = mark.length < name.length && mark !== '' && !name.includes(')') ? mark.length : before.has(first.trim().replace(/\.$/, '')) ? first.length : 0
    const [closing = ''] = /[\s,:;'"‘’“”，।]+$/u.exec(name) ?? []
    const [last = ''] = /\s+\S+$/u.exec(name) ?? []
    const right = left > 0 ? 0 : closing.length < name.length && closing !== '' ? closing.length : after.has(last.trim()) ? last.length : 0
    from += left
    to -= right
    changed = left + right > 0
  }
  return [from, to]
}

const NONE: ReadonlySet<string> = new Set()
const words = (all: string): ReadonlySet<string> => new Set(all.split(' '))

/** Before and behind names, of the languages whose sets have them inside. */
const WORDS_OF_RESPECT: Readonly<Record<string, readonly [ReadonlySet<string>, ReadonlySet<string>]>> = {
  hi: [words('श्री श्रीमती श्रीमान सुश्री कुमारी डॉ डॉक्टर डाॅ प्रो प्रोफेसर महात्मा स्वामी संत सन्त महर्षि आचार्य पंडित पं मौलाना मुफ्ती मुफ़्ती बाबा गुरु सर लॉर्ड लार्ड मिस्टर मिस राष्ट्रपति प्रधानमंत्री मुख्यमंत्री मंत्री जनरल कर्नल मेजर कैप्टन ब्रिगेडियर लेफ्टिनेंट कमांडर सरदार नवाब सम्राट महाराजा बादशाह सुल्तान साध्वी जस्टिस न्यायमूर्ति'), words('जी साहब साहिब महाराज')],
  or: [words('ପଣ୍ଡିତ ଶ୍ରୀ ଶ୍ରୀମତୀ ଶ୍ରୀଯୁକ୍ତ ଡକ୍ଟର ଡାକ୍ତର ଡ ମହାତ୍ମା ସ୍ୱାମୀ ସନ୍ଥ ବାବା ସର୍ଦ୍ଦାର ଆଚାର୍ଯ୍ୟ ମହର୍ଷି ପ୍ରଫେସର ମେଜର ଲର୍ଡ ସାର୍ ନେତାଜୀ'), NONE],
  te: [words('డాక్టర్ డా శ్రీ శ్రీమతి సర్ సర్‌ లార్డ్ మహాత్మా సర్దార్ సర్దార్‌ ప్రొఫెసర్ రాణి నేతాజీ స్వామి'), NONE],
  ur: [words('ڈاکٹر جناب محترم محترمہ شری شریمتی پروفیسر مہاتما سردار لارڈ سر نواب مولانا مولوی مفتی علامہ بشپ صدر وزیراعظم جنرل کرنل میجر'), words('صاحب جی')],
}
