import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVENT_CONCEPTS } from '../../server/core/facts/event-concepts.ts'
import { PACKS } from '../../server/locales/index.ts'
import { article, factAt } from '../support/stories.ts'

/** What news is made of: without these a fact of one language does not meet its like in another. */
const CORE = [
  'send', 'kill', 'injure', 'missing', 'rescue', 'evacuate', 'displace', 'aboard', 'arrest', 'infect', 'vaccinate', 'dismiss', 'withdraw', 'elect', 'sign', 'ratify', 'launch', 'shoot-down', 'attack', 'pledge', 'pay',
  'win', 'lose', 'open', 'close', 'strike', 'protest', 'meet', 'visit', 'destroy', 'damage', 'collapse', 'crash', 'outbreak', 'sentence', 'vote', 'test', 'resign', 'appoint', 'buy', 'sell', 'invest', 'rise', 'fall', 'demand',
  'begin', 'end',
] as const

test('every language has words for every core event, and none that no other knows', () => {
  const lacking = PACKS.flatMap(({ id: lang, events: { events } }) => lang === 'und' ? [] : CORE.flatMap((id) => (events[id] ?? '').split('|').filter((word) => word !== '').length >= LEAST ? [] : `${lang} ${id}`))
  assert.deepEqual(lacking, [])
  assert.deepEqual(PACKS.flatMap(({ id: lang, events: { events } }) => Object.keys(events).filter((id) => !Object.hasOwn(EVENT_CONCEPTS, id)).map((id) => `${lang} ${id}`)), [])
})

// A stem counts once, whatever its endings.
const LEAST = 2

/** Verbs and nouns of the act as newspapers write them, and near misses that are none. */
const SENTENCES: readonly (readonly [marked: string, words: string, event: string | undefined])[] = [
  ['Polisi menangkap [23 orang|figure 23 person] dalam aksi mogok itu.', '23 orang', 'arrest'],
  ['Cảnh sát cho biết [164 người|figure 164 person] có mặt trên tàu khi tai nạn xảy ra.', '164 người', 'aboard'],
  ['Câu lạc bộ sẽ trả [38 triệu euro|figure 38000000 eur] cho cầu thủ này.', '38 triệu euro', 'pay'],
  ['Bộ trưởng trả lời [5 câu hỏi|figure 5 question] của phóng viên trong buổi sáng.', '5 câu hỏi', undefined],
  ['Die Polizei nahm am Abend [23 Menschen|figure 23 person] fest, sagte ein Sprecher.', '23 Menschen', 'arrest'],
  ['Die Preise nahmen im Mai um [3 Prozent|figure 3 percent] ab.', '3 Prozent', 'fall'],
  ['Die Konferenz nahm [23 Anträge|figure 23 case] mit großer Mehrheit an.', '23 Anträge', undefined],
  ['ಪೊಲೀಸರು [23 ಜನರನ್ನು|figure 23 person] ಬಂಧಿಸಿದ್ದಾರೆ ಎಂದು ಅಧಿಕಾರಿಗಳು ತಿಳಿಸಿದರು.', '23 ಜನರನ್ನು', 'arrest'],
  ['ಕಂಪನಿಯು [20 ಕೋಟಿ ರೂಪಾಯಿ|figure 200000000 inr] ಪಾವತಿಸಿದೆ.', '20 ಕೋಟಿ ರೂಪಾಯಿ', 'pay'],
  ['പ്രളയത്തെ തുടർന്ന് [1,200 പേരെ|figure 1200 person] ഒഴിപ്പിച്ചു എന്ന് അധികൃതർ പറഞ്ഞു.', '1,200 പേരെ', 'evacuate'],
  ['ബോട്ടിലുണ്ടായിരുന്ന [46 പേർ|figure 46 person] സുരക്ഷിതരാണ് എന്ന് അധികൃതർ അറിയിച്ചു.', '46 പേർ', 'aboard'],
  ['ପୁଲିସ [23 ଜଣଙ୍କୁ|figure 23 person] ଗିରଫ କରିଛି ବୋଲି ଅଧିକାରୀ କହିଛନ୍ତି।', '23 ଜଣଙ୍କୁ', 'arrest'],
  ['କମ୍ପାନୀ [20 କୋଟି ଟଙ୍କା|figure 200000000 inr] ପରିଶୋଧ କରିଛି ବୋଲି ଜଣାଯାଇଛି।', '20 କୋଟି ଟଙ୍କା', 'pay'],
  ['प्रहरीले [२३ जना|figure 23 person]लाई नियन्त्रणमा लिएको छ र अनुसन्धान गरिरहेको छ।', '२३ जना', 'arrest'],
  ['गाउँतिर गएका [२३ जना|figure 23 person] साँझ घर फर्किए किनभने मौसम राम्रो थियो।', '२३ जना', undefined],
  ['विमान में [164 लोग|figure 164 person] सवार थे, अधिकारी ने बताया।', '164 लोग', 'aboard'],
  ['કંપનીએ [૨૦ કરોડ રૂપિયા|figure 200000000 inr] ચૂકવ્યા હોવાનું જણાવ્યું હતું.', '૨૦ કરોડ રૂપિયા', 'pay'],
  ['સવારે [૧૬ લોકો|figure 16 person] બાગમાં ફરવા ગયા હતા અને પછી ઘરે આવ્યા.', '૧૬ લોકો', undefined],
  ['На борту находились [164 человека|figure 164 person], сообщило министерство.', '164 человека', 'aboard'],
  ['В аварии пострадали [восемь человек|figure 8 person], сообщили врачи.', 'восемь человек', 'injure'],
  ['Компания выплатит [20 миллионов рублей|figure 20000000 rub] семьям.', '20 миллионов рублей', 'pay'],
  ['L’avion transportait [164 personnes|figure 164 person], selon la compagnie.', '164 personnes', 'aboard'],
  ['機内には[164人|figure 164 person]が搭乗していたと発表した。', '164人', 'aboard'],
  ['会社は遺族に[250万円|figure 2500000 jpy]を支払うと発表した。', '250万円', 'pay'],
  ['여객기에는 [164명|figure 164 person]이 탑승했다고 밝혔다.', '164명', 'aboard'],
  ['飞机上搭载[164人|figure 164 person]，航空公司表示。', '164人', 'aboard'],
  ['كان على متن الطائرة [164 شخصا|figure 164 person] عند الحادث.', '164 شخصا', 'aboard'],
]

test('the act is found in whatever form it is told', () => {
  const told = SENTENCES.map(([marked, words]) => [words, factAt(article('a', marked), words).signature.events] as const)
  const wrong = SENTENCES.flatMap(([, words, event], i) => {
    const events = told[i]?.[1] ?? []
    return event === undefined ? events.some((id) => (CORE as readonly string[]).includes(id)) ? `${words}: ${events.join(' ')}` : [] : events.includes(event) ? [] : `${words}: ${events.join(' ')} for ${event}`
  })
  assert.deepEqual(wrong, [])
})
