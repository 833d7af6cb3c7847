import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localeSkeleton } from '../../scripts/locales/locale-skeleton.ts'

test('a new language starts with what is known of it: script, decimal mark, order and styles of dates', () => {
  const swedish = localeSkeleton('sv')
  assert.match(swedish.get('pack.ts') ?? '', /id: 'sv', name: 'svenska', scripts: \['Latin'\]/)
  assert.match(swedish.get('writing.ts') ?? '', /decimal: ',',\n {2}group: '\.',\n {2}dateOrder: 'ymd',/)
  assert.match(swedish.get('dates.ts') ?? '', /'\{weekday\} \{day\} \{month\} \{year\}'/)
  assert.match(localeSkeleton('th').get('pack.ts') ?? '', /scripts: \['Thai'\]/)
  assert.match(localeSkeleton('en').get('writing.ts') ?? '', /decimal: '\.',\n {2}group: ',',\n {2}dateOrder: 'mdy',/)
})

test('every section is a file, and no quote of a language\'s own breaks it', () => {
  const ukrainian = localeSkeleton('uk')
  assert.deepEqual([...ukrainian.keys()].sort(), ['corpus.txt', 'dates.ts', 'events.ts', 'figures.ts', 'layout.ts', 'numbers.ts', 'pack.ts', 'people.ts', 'writing.ts'])
  for (const [name, text] of ukrainian) if (name.endsWith('.ts')) assert.equal((text.replaceAll("\\'", '').match(/'/g) ?? []).length % 2, 0, name)
})

test('what was written of it as a basic language goes with it', () => {
  const polish = localeSkeleton('pl')
  assert.match(polish.get('writing.ts') ?? '', /functionWords: 'w\|i\|na\|/)
  assert.match(polish.get('dates.ts') ?? '', /months: \['styczniu', 'lutym'/)
})
