import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hints } from '../../server/features/hints.ts'
import { smallLibrary, uriOf } from '../support/small-library.ts'

test('hints say what the words do not', () => {
  const library = smallLibrary({
    'a.txt': {
      text: '[last Saturday|date 2024-11-30], [Monday, 2 June|date 2025-06-02], [2 June 2025|date 2025-06-02], [last week|date 2025-W23], [the 1980s|date 198X], [that Friday|date XXXX-WXX-5], [recently|date PAST_REF], '
        + '[नौ मिलियन|figure 9000000], [₹1,200 करोड़|figure 12000000000 inr], [१०,०००|figure 10000], [10,000 troops|figure 10000 soldier], [nine men|figure 9 man], [two to three million|figure 2000000..3000000 range], '
        + '[3.5 million|figure 3500000], [३.५ मिलियन|figure 3500000], [14 500|figure 14500], [31 June 2024|date 2024-06-31]',
      more: { 16: { trouble: { kind: 'impossible' } } },
    },
  })
  const { text } = library.articles.get(uriOf('a.txt'))!.analysis
  const all = hints(library, uriOf('a.txt'), { start: 0, end: text.length })
  const before = (offset: number) => text.slice(0, offset).split(', ').at(-1)
  assert.deepEqual(all.map(({ offset, label }) => `${before(offset)} → ${label}`), [
    'last Saturday → 30 Nov 2024', '2 June → 2 Jun 2025', 'last week → 2 Jun 2025 – 8 Jun 2025', 'नौ मिलियन → 9,000,000', '₹1,200 करोड़ → 12,000,000,000',
    'two to three million → 2,000,000–3,000,000', '३.५ मिलियन → 3,500,000',
  ])
  assert.equal(all[3]?.tooltip, 'Read as 9 million.')
  assert.deepEqual(hints(library, uriOf('a.txt'), { start: 0, end: 15 }).length, 1)
})
