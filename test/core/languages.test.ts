import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analysis } from '../support/check.ts'

// Sentences of one kind, in languages of one script that are alike.
const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The minister said that the bridge would be closed for two weeks.',
  es: 'El ministro dijo que el puente estará cerrado durante dos semanas.',
  pt: 'O ministro disse que a ponte ficará fechada durante duas semanas.',
  fr: 'Le ministre a dit que le pont serait fermé pendant deux semaines.',
  id: 'Menteri mengatakan bahwa jembatan itu akan ditutup selama dua pekan.',
  de: 'Der Minister sagte, dass die Brücke zwei Wochen lang gesperrt wird.',
}

// The same in Devanagari: what the minister said, and a crisp sentence with a number.
const DEVANAGARI: readonly (readonly [lang: string, sentence: string])[] = [
  ['hi', 'मंत्री ने कहा कि पुल दो हफ्ते तक बंद रहेगा।'], ['mr', 'मंत्र्यांनी सांगितले की पूल दोन आठवडे बंद राहील.'], ['ne', 'मन्त्रीले पुल दुई साता बन्द रहने बताएका छन्।'],
  // With one function word between them.
  ['hi', 'शुक्रवार सुबह साढ़े सात बजे आग लगी। शनिवार को पौने आठ बजे फिर लगी आग।'],
  ['hi', '63 घायल अस्पताल में हैं।'], ['mr', '63 जखमी रुग्णालयात आहेत.'], ['ne', '63 घाइते अस्पतालमा रहेका छन्।'],
]

describe('languages of Devanagari', () => {
  for (const [lang, sentence] of DEVANAGARI) it(`${lang}: ${sentence}`, () => assert.deepEqual(analysis(sentence).languages, [lang]))

  it('tells them paragraph by paragraph', () => {
    const long = DEVANAGARI.slice(0, 3).map(([, sentence]) => `${sentence} ${sentence}`)
    assert.deepEqual(analysis(long.join('\n')).document.paragraphs.map(({ lang }) => lang), ['hi', 'mr', 'ne'])
  })
})

describe('languages of Latin script', () => {
  for (const [lang, sentence] of Object.entries(SENTENCES)) {
    it(`tells ${lang} by one sentence`, () => assert.deepEqual(analysis(sentence).languages, [lang]))
  }

  it('lets a short paragraph follow its article, and a longer one in another language not', () => {
    const article = [SENTENCES.es, 'Madrid, Valencia', `${SENTENCES.es} ${SENTENCES.es} ${SENTENCES.es}`, `${SENTENCES.en} ${SENTENCES.en}`].join('\n')
    assert.deepEqual(analysis(article).document.paragraphs.map(({ lang }) => lang), ['es', 'es', 'es', 'en'])
  })

  it('takes no abbreviation for a function word', () => {
    assert.deepEqual(analysis('Mon, 21 Nov 2022 08:05 AM (IST)').languages, ['en'])
  })

  it('stays with the article where a kindred language has nearly as many words', () => {
    const article = [SENTENCES.pt, SENTENCES.pt, 'A presidente do Banco Central de Angola, a economista Ana Dias de Lima, e outros três'].join('\n')
    assert.deepEqual(analysis(article).languages, ['pt'])
  })
})
