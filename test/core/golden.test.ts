import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identifyPeople } from '../../server/core/link/identify-people.ts'
import { linkArticles } from '../../server/core/link/link-articles.ts'
import { analysis } from '../support/check.ts'
import { goldenStory, scoreGolden } from '../support/golden.ts'

/**
 * Stories told by several sources in several languages, with every shared fact marked (support/golden.ts). What is linked must be right,
 * always; of what should be found at least so many are: [links, of], [contradictions, of]. Raise them when more are.
 */
const STORIES: Readonly<Record<string, { readonly links: readonly [number, number]; readonly conflicts: readonly [number, number] }>> = {
  quake: { links: [73, 75], conflicts: [11, 11] },
  verdict: { links: [61, 61], conflicts: [9, 9] },
  'factory-fire': { links: [54, 57], conflicts: [6, 6] },
  'interest-rate': { links: [118, 132], conflicts: [7, 8] },
  vaccination: { links: [72, 72], conflicts: [6, 6] },
  'rail-deal': { links: [112, 113], conflicts: [12, 12] },
  ferry: { links: [88, 88], conflicts: [20, 20] },
  'port-attack': { links: [75, 79], conflicts: [12, 12] },
  'cup-final': { links: [54, 54], conflicts: [8, 8] },
  runway: { links: [58, 59], conflicts: [15, 15] },
  'tram-strike': { links: [59, 63], conflicts: [15, 17] },
  transfer: { links: [42, 55], conflicts: [9, 17] },
  'bank-merger': { links: [71, 75], conflicts: [11, 15] },
  recall: { links: [97, 105], conflicts: [16, 22] },
  'concert-crush': { links: [69, 79], conflicts: [11, 16] },
  truce: { links: [122, 122], conflicts: [28, 28] },
  'film-prize': { links: [66, 88], conflicts: [12, 29] },
  mine: { links: [87, 96], conflicts: [20, 29] },
  wildfire: { links: [63, 63], conflicts: [19, 19] },
}

for (const [story, { links: [links, allLinks], conflicts: [conflicts, allConflicts] }] of Object.entries(STORIES)) {
  test(`what the sources of "${story}" tell alike and otherwise`, () => {
    const score = scoreGolden(goldenStory(story))
    assert.deepEqual([score.wanted, score.conflicts], [allLinks, allConflicts])
    assert.deepEqual([...score.falseLinks, ...score.falseConflicts], [])
    assert.ok(score.found >= links, `${score.found} of ${allLinks} links:\n${score.missed.join('\n')}`)
    assert.ok(allConflicts - score.missedConflicts.length >= conflicts, `missed contradictions:\n${score.missedConflicts.join('\n')}`)
  })
}

test('all golden stories in one folder: no link between two', () => {
  const sources = Object.keys(STORIES).flatMap(goldenStory).map(({ uri, text }) => ({ uri, analysis: analysis(text) }))
  const storyOf = (uri: string): string => uri.replace(/\/.*$/, '')
  assert.deepEqual(linkArticles(sources, identifyPeople(sources)).filter(({ a, b }) => storyOf(a.article) !== storyOf(b.article)), [])
})
