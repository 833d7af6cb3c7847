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

const CASES: readonly Case[] = [
  { name: 'a header line with a time and a zone', text: `Dam gates to be mended\n\n07:26 AM Jun 06, 2025 IST | Agency\n\n${STORY}`, value: '2025-06-06T07:26', source: 'header', words: '07:26 AM Jun 06, 2025' },
  { name: 'a header line at its end', text: `Dam gates to be mended\n\nBy Our Staff | Nashik | November 22, 2022 19:05 IST\n\n${STORY}`, value: '2022-11-22T19:05', source: 'header' },
  { name: 'a label', text: `Dam gates to be mended\nUpdated: 21 Nov 2022, 05:35 PM | 4 min read\n\n${STORY}`, value: '2022-11-21T17:35', source: 'front-matter' },
  { name: 'published beats updated', text: `Dam gates to be mended\nPublished: 20 Nov 2022, 09:00 AM | Updated: 21 Nov 2022, 05:35 PM\n\n${STORY}`, value: '2022-11-20T09:00', source: 'front-matter' },
  { name: 'front matter', text: `---\ntitle: Dam gates\ndate: 2024-03-05\n---\n\n${STORY}`, value: '2024-03-05', source: 'front-matter' },
  { name: 'a Hindi label', text: `बांध के फाटक सुधरेंगे\nप्रकाशित: 21 नवंबर 2022, 08:05 AM\n\n${KATHA}`, value: '2022-11-21T08:05', source: 'front-matter' },
  { name: 'a dateline', text: `बांध के फाटक सुधरेंगे\n\nनासिक, 21 नवंबर 2022 (एजेंसी): ${KATHA}`, value: '2022-11-21', source: 'dateline' },
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

  it("is the user's word before all", () => {
    const { published } = analysis(`07:26 AM Jun 06, 2025 IST\n\n${STORY}`, '2024-01-02')
    assert.deepEqual(published, { value: '2024-01-02', source: 'user', because: [{ rule: 'publication-user', words: '2024-01-02' }] })
  })

  it('is not taken from a malformed user value', () => {
    assert.equal(analysis(STORY, 'yesterday').published, undefined)
  })
})
