import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { check, engine } from '../support/check.ts'
import { analyze } from '../../server/core/analyze.ts'
import { PEOPLE_RULES } from '../../server/core/recognize/people.ts'

const people = (marked: string): void => check(marked, { kinds: ['person'] })

test('a full name makes its parts known in the whole article', () => {
  people('रूस के राष्ट्रपति [व्लादिमीर पुतिन|person vladimir-putin] ने संधि की घोषणा की।\nबाद में [पुतिन|person vladimir-putin] लौट गए।')
  people('વડાપ્રધાન [શાહબાઝ શરીફ|person] રિયાધ પહોંચ્યા.\n[શરીફ|person]નું સ્વાગત થયું અને [શાહબાઝે|person] આભાર માન્યો.')
})

test('a glued case ending that begins with a letter is outside, a vowel sign inside', () => {
  people('ઉત્તર કોરિયાના નેતા [કિમ જોંગ ઉન|person]ની મુલાકાત થઈ. [કિમ|person]એ આભાર માન્યો.')
  people('કલેક્ટર [નંદિનીબેન રાવલે|person] કહ્યું કે પાણી ઊતર્યું છે.')
})

test('an acronym is the person whose full name it abbreviates', () => {
  people('Crown Prince [Mohammed bin Salman|person mohammed-bin-salman] hosted the dinner. Diplomats say [MBS|person mohammed-bin-salman] was pleased.')
  people('क्राउन प्रिंस [मोहम्मद बिन सलमान|person] ने स्वागत किया। [एमबीएस|person] ने भाषण भी दिया।')
})

test('English capitals are no names by themselves', () => {
  people('Officials Warn Of Heavy Rain Across Western India')
  people('HEAVY RAIN SHUTS SCHOOLS IN MUMBAI AND PUNE')
  people('Residents said the Water Board had promised repairs by March.')
})

test('what is named after a person is none', () => {
  people('The Indira Gandhi Memorial Trust runs the museum.')
  people('राजीव गांधी खेल रत्न पुरस्कार की घोषणा हुई।')
  people('મહારાજા સયાજીરાવ યુનિવર્સિટીએ પરિણામ જાહેર કર્યું.')
})

test('a name never goes on in the next paragraph', () => {
  people('[Zamira Osmani|person]\n\n[Zamira Osmani|person] resigned.')
  people('मुख्य अतिथि [सुनीता राणा|person]\n\n[सुनीता राणा|person] ने पुरस्कार दिए।')
})

test('Japanese, Chinese and Korean: the title behind the name, or before it', () => {
  people('[山本翔太|person]首相は会見で述べた。')
  people('[エマ・リンドクビスト|person]氏が到着した。')
  people('[オレグ・コワレンコ|person]米大統領が訪日した。')
  people('米大統領が訪日した。')
  people('总统[奥列格·科瓦连科|person]表示，谈判将继续。')
  people('外交部长[王建国|person]表示欢迎。')
  people('官员表示，人数可能上升。')
  people('[김민수|person] 장관은 결정이 곧 나온다고 말했다.')
  people('현직 대통령이 처음으로 방문했다.')
})

test('Arabic: a glued "and" is outside', () => {
  people('حضر الاجتماع [محمود درويش|person] و[ليلى حداد|person] و[أحمد الزهراني|person].')
})

test('Gujarati: what was said ends in a word that is also the name of a letter', () => {
  people('"પાણી ઊતરી ગયું છે," એમ [સંજય ત્રિવેદી|person]એ કહ્યું હતું.')
})

test('institutions speak too', () => {
  people('विपक्ष ने पूछा कि पैसा कहां गया। सरकार ने कहा कि जांच होगी। अदालत ने आदेश दिया।')
  people('સરકારે જણાવ્યું કે સહાય અપાશે. અદાલતે પૂછ્યું કે વિલંબ કેમ થયો.')
})

test('a headline in title case ends the name before the verb', () => {
  people('Prime Minister [Laura Ekström|person] Rejects Budget Deal')
})

test('every mention says which rule found it', () => {
  const { mentions } = analyze('राष्ट्रपति व्लादिमीर पुतिन ने कहा। पुतिन लौट गए। डी.एस. गोहिल भी थे।', engine())
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue
    assert.ok(mention.because.length > 0)
    for (const { rule } of mention.because) assert.ok((PEOPLE_RULES as readonly string[]).includes(rule), rule)
  }
})

test('any text at all: names are inside the text, ordered and not empty', () => {
  const pieces = fc.constantFrom('Kim', 'किम', 'जोंग', '-', 'उन', ' ', '. ', '\n', 'President', 'કિમએ', 'ડી.એસ.', 'Mr', 'MBS', 'ने', 'और', '10,000', 'bin', "'s", '"', '\ud800', 'राष्ट्रपति', 'Salman')
  fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
    const text = parts.join('')
    let at = 0
    for (const { kind, start, end } of analyze(text, engine()).mentions) {
      if (kind !== 'person') continue
      assert.ok(start >= at && end > start && end <= text.length)
      at = end
    }
  }), { numRuns: 200 })
})

test('a long line without end stays bounded', () => {
  const text = 'President Kim Jong Un और किम जोंग-उन ने '.repeat(6000)
  const start = performance.now()
  analyze(text, engine())
  assert.ok(performance.now() - start < 20_000)
})
