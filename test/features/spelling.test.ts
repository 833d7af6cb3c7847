import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spellingFindings } from '../../server/features/spelling.ts'
import { makeArticle, NO_HUMAN } from '../../server/library/article.ts'
import { libraryOf } from '../../server/library/library.ts'
import { engine } from '../support/check.ts'

test('the rarer of two spellings is odd, a shorter form is not', () => {
  const text = 'रक्षा मंत्री सर्गेई शोइगू ने कहा। सर्गेई शोइगू लौटे। मंत्री सर्गेई शोइगु ने बयान दिया। राष्ट्रपति व्लादिमीर पुतिन ने कहा। पुतिन लौटे।'
  const article = makeArticle({ uri: 'file:///a.txt', name: 'a.txt', text, human: NO_HUMAN }, engine())
  const found = spellingFindings(libraryOf([article]), article)
  assert.deepEqual(found.map(({ written, usual, against }) => [written, usual, against]), [['शोइगु', 'शोइगू', 'article']])
})
