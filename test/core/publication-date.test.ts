import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analysis } from '../support/check.ts'

const STORY = 'The council met engineers at the dam and agreed that the gates would be repaired before the next rains arrive in the valley.'
const KATHA = 'ज़िला प्रशासन ने बांध के फाटकों की मरम्मत के लिए इंजीनियरों की टीम भेजी है और गांव वालों से सतर्क रहने को कहा है।'

interface Case {
  readonly name: string
  readonly text: string
  readonly value: string | undefined
  readonly source?: string
  readonly words?: string
}

const PROSE = {
  en: STORY, hi: KATHA,
  gu: 'જિલ્લા તંત્રએ બંધના દરવાજાના સમારકામ માટે ઇજનેરોની ટીમ મોકલી છે અને ગામલોકોને સાવધ રહેવા કહ્યું છે.',
  de: 'Der Stadtrat hat Ingenieure am Damm getroffen und beschlossen, dass die Tore vor dem nächsten Regen repariert werden sollen.',
  fr: 'Le conseil a rencontré les ingénieurs au barrage et il a décidé que les vannes seraient réparées avant les prochaines pluies.',
  es: 'El consejo se reunió con los ingenieros en la presa y acordó que las compuertas serán reparadas antes de las próximas lluvias.',
  ru: 'Совет встретился с инженерами на плотине и решил, что ворота будут отремонтированы до следующих дождей в долине.',
  ko: '시의회는 댐에서 기술자들을 만나 다음 장마가 오기 전에 수문을 수리하기로 했다고 밝혔다. 주민들은 안도했다.',
  ja: '市議会はダムで技術者と会い、次の雨の前に水門を修理することを決めたと発表した。住民は安心した。',
  zh: '市议会在大坝会见了工程师，并决定在下一次降雨之前修复闸门，居民们对此表示欢迎。',
  ar: 'التقى المجلس بالمهندسين في السد واتفقوا على إصلاح البوابات قبل هطول الأمطار المقبلة في الوادي.',
} as const

/** How agencies, papers and sites write the day above or at the head of a story; "…" stands for its running text. */
const HOUSES: readonly (readonly [head: string, language: keyof typeof PROSE, value: string])[] = [
  ['NASHIK, June 2, 2025 (Agency) - …', 'en', '2025-06-02'],
  ['Nashik (Maharashtra) [India], June 2 (Agency): … It had opened on June 1, 2025.', 'en', '2025-06-02'],
  ['NASHIK, June 2. /AGENCY/. … It had opened on June 1, 2025.', 'en', '2025-06-02'],
  ['Dam gates\nSource: Agency| 2025-06-02 10:12:13|Editor: x\n\n…', 'en', '2025-06-02T10:12'],
  ['Dam gates\nBy Our Staff\nPublished Mon 2 Jun 2025 10.15 BST\nLast modified on Tue 3 Jun 2025 09.00 BST\n\n…', 'en', '2025-06-02T10:15'],
  ['Dam gates\nJune 2, 2025Updated 3:15 p.m. ET\n\n…', 'en', '2025-06-02'],
  ['Dam gates\nPublished June 2, 2025Updated June 3, 2025\n\n…', 'en', '2025-06-02'],
  ['Dam gates\n\nBy Our Staff  June 2, 2025  Nashik bureau of the Valley News\n\n…', 'en', '2025-06-02'],
  ['Dam gates\nMonday, June 2\n\n… The dam was built in 2019 and mended in 2024.', 'en', '2025-06-02'],
  ['{"datePublished": "2025-06-02", "headline": "Dam"}\n…', 'en', '2025-06-02'],
  ['https://example.org/world/2024/jun/19/dam-gates\n\n…', 'en', '2024-06-19'],
  ['…\nhttps://example.org/world/20240619-dam-gates.html', 'en', '2024-06-19'],
  ['…\n\nA version of this article appears in print on June 3, 2025, Section A, Page 1.', 'en', '2025-06-03'],
  ['बांध के फाटक\nअपडेटेड: 2 जून 2025 10:15 AM IST\n\n…', 'hi', '2025-06-02T10:15'],
  ['बांध के फाटक\nपब्लिश्ड: सोमवार, 2 जून 2025 10:15 AM\n\n…', 'hi', '2025-06-02T10:15'],
  ['नासिक 02 जून (एजेंसी) … बांध 1 जून 2025 को टूटा।', 'hi', '2025-06-02'],
  ['नासिक, दो जून (एजेंसी) … बांध 1 जून 2025 को टूटा।', 'hi', '2025-06-02'],
  ['બંધના દરવાજા\n\nઅમદાવાદ, તા. 2 જૂન 2025, સોમવાર\n…', 'gu', '2025-06-02'],
  ['(પ્રતિનિધિ) વડોદરા, તા.૨ જૂન ૨૦૨૫: …', 'gu', '2025-06-02'],
  ['Stauwehr\nStand: 02.06.2025 10:15 Uhr\n\n…', 'de', '2025-06-02T10:15'],
  ['Barrage\nPublié le 2 juin 2025 à 10h15 - Mis à jour le 3 juin 2025 à 09h00\n\n…', 'fr', '2025-06-02T10:15'],
  ['Presa\n02/06/2025 a las 10:15h.\n\n…', 'es', '2025-06-02T10:15'],
  ['НАСИК, 2 июня. /АГЕНТСТВО/. … Плотину закрыли 1 июня 2025 года.', 'ru', '2025-06-02'],
  ['댐 수문\n입력 2025.06.02. 오전 10:15 수정 2025.06.03. 오전 9:00\n\n…', 'ko', '2025-06-02T10:15'],
  ['ダム\n公開日時：2025年6月2日 午前10時15分\n\n…', 'ja', '2025-06-02T10:15'],
  ['大坝\n2025年06月02日 10:15 来源：本社\n\n…', 'zh', '2025-06-02T10:15'],
  ['السد\nتاريخ النشر: 2 يونيو 2025 10:15\n\n…', 'ar', '2025-06-02T10:15'],
]

const CASES: readonly Case[] = [
  { name: 'a header line with a time and a zone', text: `Dam gates to be mended\n\n07:26 AM Jun 06, 2025 IST | Agency\n\n${STORY}`, value: '2025-06-06T07:26', source: 'header', words: '07:26 AM Jun 06, 2025' },
  { name: 'a header line at its end', text: `Dam gates to be mended\n\nBy Our Staff | Nashik | November 22, 2022 19:05 IST\n\n${STORY}`, value: '2022-11-22T19:05', source: 'header' },
  { name: 'a label', text: `Dam gates to be mended\nUpdated: 21 Nov 2022, 05:35 PM | 4 min read\n\n${STORY}`, value: '2022-11-21T17:35', source: 'front-matter' },
  { name: 'published beats updated', text: `Dam gates to be mended\nPublished: 20 Nov 2022, 09:00 AM | Updated: 21 Nov 2022, 05:35 PM\n\n${STORY}`, value: '2022-11-20T09:00', source: 'front-matter' },
  { name: 'front matter', text: `---\ntitle: Dam gates\ndate: 2024-03-05\n---\n\n${STORY}`, value: '2024-03-05', source: 'front-matter' },
  { name: 'a Hindi label', text: `बांध के फाटक सुधरेंगे\nप्रकाशित: 21 नवंबर 2022, 08:05 AM\n\n${KATHA}`, value: '2022-11-21T08:05', source: 'front-matter' },
  { name: 'a dateline', text: `बांध के फाटक सुधरेंगे\n\nनासिक, 21 नवंबर 2022 (एजेंसी): ${KATHA}`, value: '2022-11-21', source: 'dateline' },
  { name: 'a French dateline', text: 'Paris, le 14 mars 2025 (Agence) – La ministre a annoncé une hausse de la taxe, qui sera votée par les députés.', value: '2025-03-14', source: 'dateline' },
  { name: 'a Vietnamese dateline', text: 'Hà Nội, ngày 14/3/2025 - Bộ trưởng cho biết bội chi ngân sách đã tăng lên trong năm nay.', value: '2025-03-14', source: 'dateline' },
  { name: 'an Arabic dateline', text: 'القاهرة، 14 مارس 2025 (الوكالة) - أعلنت وزيرة المالية أن عجز الموازنة قد ارتفع في العام الجاري.', value: '2025-03-14', source: 'dateline' },
  { name: 'a day in a sentence that begins with a place is no dateline', text: 'A Paris, le 14 mars 2019 fut un jour de pluie, et les députés ne sont pas venus voter la taxe.', value: undefined },
  { name: 'a dateline takes its year from the foot', text: `Dam gates to be mended\n\nNASHIK, Nov 21 (Agency) - ${STORY}\n\nFirst published on: 22-11-2022`, value: '2022-11-21', source: 'dateline', words: 'Nov 21' },
  { name: 'a dateline takes its year from a whole date of the text that is near', text: `Dam gates to be mended\n\nNASHIK, Nov 21 (Agency) - ${STORY} Repairs begin on 2 December 2022.`, value: '2022-11-21', source: 'dateline', words: 'Nov 21' },
  { name: 'and from no other', text: `Dam gates to be mended\n\nNASHIK, Nov 21 (Agency) - ${STORY} The dam was opened on 4 May 1969.`, value: undefined },
  { name: 'a weekday pins the year that the text leaves open', text: `बांध के फाटक\n\nसोमवार, 2 जून को ${KATHA} वर्ष 2006 में बना यह बांध 2024 में भी टूटा था।`, value: '2025-06-02', source: 'weekday' },
  { name: 'a text without any year stays unpinned', text: `बांध के फाटक\n\nसोमवार, 2 जून को ${KATHA}`, value: undefined },
  { name: 'a whole date with its weekday that opens the story', text: `Dam gates\n\nOn Monday, 2 June 2025, ${STORY}`, value: '2025-06-02', source: 'weekday' },
  { name: 'no whole date of long ago', text: `Dam gates\n\nOn Monday, 6 August 1945, ${STORY} It was mended in 2019.`, value: undefined },
  { name: 'a coming year does not pin', text: `बांध के फाटक\n\nसोमवार, 2 जून को ${KATHA} नया बांध 2031 में बनेगा।`, value: undefined },
  { name: 'a link', text: `${STORY}\nSource: https://example.org/news/2024/11/16/dam.html`, value: '2024-11-16', source: 'url' },
  { name: 'the foot when there is nothing else', text: `Dam gates to be mended\n\n${STORY}\n\n© Valley News. First published on: 22-11-2022`, value: '2022-11-22', source: 'footer' },
  { name: 'the header before the foot', text: `Dam gates to be mended\n\nNovember 21, 2022 19:05 IST\n\n${STORY}\n\n© Valley News. First published on: 22-11-2022`, value: '2022-11-21T19:05', source: 'header' },
  { name: 'no photo caption', text: `Dam gates to be mended\nThe dam on 4 May 2019 (File photo)\n\n${STORY}`, value: undefined },
  { name: 'no teaser', text: `Dam gates to be mended\n\n${STORY}\n\nAlso read: Gates broke, 4 May 2019`, value: undefined },
  { name: 'no list of other stories below', text: `Dam gates to be mended\n\n${STORY}\n\nMore stories\nGates broke\n4 May 2019\nFish died\n5 May 2019`, value: undefined },
  { name: 'no year of a copyright', text: `Dam gates to be mended\n\n${STORY}\n\n© 2019 Valley News. All rights reserved.`, value: undefined },
  { name: 'no date of the story', text: `Dam gates to be mended\n\n${STORY} The dam was opened on 4 May 1969 by the minister.`, value: undefined },
]

describe('publication date', () => {
  for (const { name, text, value, source, words } of CASES) {
    it(name, () => {
      const { published } = analysis(text)
      assert.equal(published?.value, value)
      if (source !== undefined) assert.equal(published?.source, source)
      if (words !== undefined) assert.equal(published?.span && text.slice(published.span.start, published.span.end), words)
    })
  }

  for (const [head, language, value] of HOUSES) {
    it(`as ${language} writes it: ${head.split('\n', 2).join(' / ')}`, () => assert.equal(analysis(head.replace('…', PROSE[language])).published?.value, value))
  }

  it("is the user's word before all", () => {
    const { published } = analysis(`07:26 AM Jun 06, 2025 IST\n\n${STORY}`, '2024-01-02')
    assert.deepEqual(published, { value: '2024-01-02', source: 'user', because: [{ rule: 'publication-user', words: '2024-01-02' }] })
  })

  it('is not taken from a malformed user value', () => {
    assert.equal(analysis(STORY, 'yesterday').published, undefined)
  })
})
