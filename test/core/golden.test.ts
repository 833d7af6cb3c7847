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
  quake: { links: [68, 75], conflicts: [7, 11] },
  verdict: { links: [53, 61], conflicts: [8, 9] },
  'factory-fire': { links: [46, 57], conflicts: [3, 6] },
  'interest-rate': { links: [102, 132], conflicts: [4, 8] },
  vaccination: { links: [63, 72], conflicts: [6, 6] },
  'rail-deal': { links: [90, 113], conflicts: [6, 12] },
  ferry: { links: [80, 88], conflicts: [13, 20] },
  'port-attack': { links: [72, 79], conflicts: [10, 12] },
  'cup-final': { links: [53, 54], conflicts: [8, 8] },
}

/**
 * Where the recognisers read a value otherwise than the mark says, a contradiction of the two readings is theirs and not the linker's:
 * "al menos a 41" loses its "at least".
 */
const READ_OTHERWISE = /a\.es “41 personas” differs/

for (const [story, { links: [links, allLinks], conflicts: [conflicts, allConflicts] }] of Object.entries(STORIES)) {
  test(`what the sources of "${story}" tell alike and otherwise`, () => {
    const score = scoreGolden(goldenStory(story))
    assert.deepEqual([score.wanted, score.conflicts], [allLinks, allConflicts])
    assert.deepEqual([...score.falseLinks, ...score.falseConflicts].filter((line) => !READ_OTHERWISE.test(line)), [])
    assert.ok(score.found >= links, `${score.found} of ${allLinks} links:\n${score.missed.join('\n')}`)
    assert.ok(allConflicts - score.missedConflicts.length >= conflicts, `missed contradictions:\n${score.missedConflicts.join('\n')}`)
  })
}

test('all golden stories in one folder: no link between two', () => {
  const sources = Object.keys(STORIES).flatMap(goldenStory).map(({ uri, text }) => ({ uri, analysis: analysis(text) }))
  const storyOf = (uri: string): string => uri.replace(/\/.*$/, '')
  assert.deepEqual(linkArticles(sources, identifyPeople(sources)).filter(({ a, b }) => storyOf(a.article) !== storyOf(b.article)), [])
})
