import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { projected } from '../../scripts/people/project.ts'
import { buildEngine } from '../../server/core/lexicon/engine.ts'
import { PACKS } from '../../server/locales/index.ts'

const data = mkdtempSync(join(tmpdir(), 'corroborate-news-'))
after(() => rmSync(data, { recursive: true, force: true }))
mkdirSync(join(data, 'news'))
writeFileSync(join(data, 'news', 'en.txt'), `# doc 1
President Robert Keller visited the new harbour on Monday.
The harbour was built in four years.
# doc 2
"We are ready," said Minister Helen Morris in the evening.
# doc 3
Senator Martin Lopez left the hall.
`)
writeFileSync(join(data, 'news', 'hi.txt'), `# doc 1
राष्ट्रपति रॉबर्ट केलर ने सोमवार को नए बंदरगाह का दौरा किया।
बंदरगाह चार साल में बना।
# doc 2
शाम को उन्होंने कहा कि हम तैयार हैं।
# doc 3
सीनेटर मार्टिन लोपेज हॉल से चले गए।
`)
const engine = buildEngine(PACKS)

test('names of the English side are found by sound in the other; a line that lacks one teaches nothing, and the last third is held back', () => {
  const { train, chosen, held } = projected(data, 'hi', engine)
  const named = (examples: typeof train): readonly (readonly string[])[] => examples.map(({ text, people }) => people.map((span) => text.slice(...span)))
  assert.deepEqual(named(train), [['रॉबर्ट केलर'], []])
  assert.deepEqual(chosen, [])
  assert.deepEqual(named(held), [['मार्टिन लोपेज']])
})
