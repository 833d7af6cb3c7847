import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokens } from '../../server/features/tokens.ts'
import { smallLibrary, uriOf } from '../support/small-library.ts'

test('each mention is a token with what other sources and humans make of it', () => {
  const library = smallLibrary({
    'a.txt': {
      text: '[Mara Ilves|person mara-ilves] counted [41 boats|figure 41 boat] on [2 June|date 2025-06-02] and [six|figure 6] more.',
      more: { 1: { origin: 'tagged' }, 3: { certainty: 'uncertain' } },
    },
    'b.txt': '[41 boats|figure 41 boat] on [3 June|date 2025-06-03]',
    'c.txt': '[47 boats|figure 47 boat]',
  }, [['a.txt#1', 'b.txt#0', 'agrees'], ['a.txt#1', 'c.txt#0', 'differs'], ['a.txt#2', 'b.txt#1', 'differs']])
  assert.deepEqual(tokens(library, uriOf('a.txt')).map(({ type, modifiers }) => [type, ...modifiers]), [
    ['person'], ['figure', 'corroborated', 'conflict', 'tagged'], ['date', 'conflict'], ['figure', 'uncertain'],
  ])
  assert.deepEqual(tokens(library, uriOf('a.txt'))[0], { start: 0, end: 10, type: 'person', modifiers: [] })
})

test('a settled conflict is no conflict, and another event is no link', () => {
  const articles = (verdict: 'this-right' | 'different-event' | 'ignore') => ({
    'a.txt': { text: '[41 boats|figure 41 boat]', human: { verdicts: [{ start: 0, end: 8, annotation: 'urn:uuid:1', verdict, ...(verdict === 'ignore' ? {} : { other: { source: 'b c.txt', exact: '47 boats' } }) }] } },
    'b%20c.txt': '[47 boats|figure 47 boat]',
  })
  for (const verdict of ['this-right', 'different-event', 'ignore'] as const) {
    const library = smallLibrary(articles(verdict), [['a.txt#0', 'b%20c.txt#0', 'differs']])
    assert.deepEqual(tokens(library, uriOf('a.txt'))[0]?.modifiers, [], verdict)
    assert.deepEqual(tokens(library, uriOf('b%20c.txt'))[0]?.modifiers, verdict === 'ignore' ? ['conflict'] : [], verdict)
  }
})

test('a verdict on words that are no longer there holds no more', () => {
  const library = smallLibrary({
    'a.txt': { text: '[41 boats|figure 41 boat]', human: { verdicts: [{ start: 0, end: 8, annotation: 'urn:uuid:1', verdict: 'this-right', other: { source: 'b.txt', exact: '48 boats' } }] } },
    'b.txt': '[47 boats|figure 47 boat]',
  }, [['a.txt#0', 'b.txt#0', 'differs']])
  assert.deepEqual(tokens(library, uriOf('a.txt'))[0]?.modifiers, ['conflict'])
})

test('an article that agrees in one place does not differ in another', () => {
  const library = smallLibrary({ 'a.txt': '[41 boats|figure 41 boat]', 'b.txt': '[47 boats|figure 47 boat], no, [41 boats|figure 41 boat]' }, [['a.txt#0', 'b.txt#0', 'differs', 0.9], ['a.txt#0', 'b.txt#1', 'agrees', 0.5]])
  assert.deepEqual(tokens(library, uriOf('a.txt'))[0]?.modifiers, ['corroborated'])
})

test('an unknown article has no tokens', () => {
  assert.deepEqual(tokens(smallLibrary({}), uriOf('a.txt')), [])
})
