import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchor } from '../../server/core/anchor/anchor.ts'
import { engineGate } from '../../server/core/anchor/engine-gate.ts'
import { follow } from '../../server/core/anchor/follow.ts'
import { humanLayer } from '../../server/core/anchor/human-layer.ts'
import { act } from '../../server/core/sidecar/acts.ts'
import { encode } from '../../server/core/sidecar/encode.ts'
import { diffLists } from '../../server/hosts/diff-lists.ts'
import { engine } from '../support/check.ts'
import { context, pageOf, placeOf, untouched } from '../support/sidecars.ts'

// What becomes of a tag on a name when the text has another form of it: it stays, it stays with a hint to look at it, or the words say something else now.
const cases: readonly (readonly [language: string, text: string, was: string, now: string, expected: 'tag' | 'hint' | 'drift', on?: string])[] = [
  ['ru', 'Министр уехал, потому что Белоусов болен, сообщили в министерстве.', 'Белоусов', 'Белоусовым', 'tag'],
  ['ru', 'Министр уехал, потому что Белоусов болен, сообщили в министерстве.', 'Белоусов', 'Белоусова', 'hint'],
  ['ru', 'Министр уехал, потому что Белоусов болен, сообщили в министерстве.', 'Белоусов', 'Белоусову', 'hint'],
  ['ru', 'Министр уехал, потому что Белоусов болен, сообщили в министерстве.', 'Белоусов', 'Белоусовский', 'drift'],
  ['ru', 'Министр уехал, потому что Белоусов болен, сообщили в министерстве.', 'Белоусов', 'Белов', 'drift'],
  ['ru', 'Вчера на встрече Андрей Белоусов сказал, что всё готово.', 'Андрей Белоусов', 'Андрея Белоусова', 'tag'],
  ['ru', 'Вчера на встрече Андрей Белоусов сказал, что всё готово.', 'Андрей Белоусов', 'Андреем Белоусовым', 'tag'],
  ['ru', 'Вчера на встрече Андрей Белоусов сказал, что всё готово.', 'Андрей Белоусов', 'Андрея Белова', 'drift'],
  ['ru', 'Вчера на встрече Александр Иванов сказал, что всё готово.', 'Александр Иванов', 'Александра Иванова', 'hint'],
  ['ru', 'Вчера на встрече Александр Иванов сказал, что всё готово.', 'Александр Иванов', 'Александром Ивановым', 'tag'],
  ['ru', 'Вчера на встрече Анна Петрова сказала, что всё готово.', 'Анна Петрова', 'Анны Петровой', 'tag'],
  ['ru', 'Вчера на встрече Анна Петрова сказала, что всё готово.', 'Анна Петрова', 'Анну Петрову', 'tag'],
  ['ru', 'Вчера на встрече Анна Петрова сказала, что всё готово.', 'Анна Петрова', 'Иван Петров', 'drift'],
  ['ru', 'Вчера на встрече Навальный сказал, что всё готово.', 'Навальный', 'Навального', 'tag'],
  ['ru', 'Вчера на встрече Обама сказал, что всё готово.', 'Обама', 'Обамы', 'tag'],
  ['uk', 'Учора на зустрічі Володимир Зеленський сказав, що все готово.', 'Володимир Зеленський', 'Володимира Зеленського', 'tag'],
  ['uk', 'Учора на зустрічі Володимир Зеленський сказав, що все готово.', 'Володимир Зеленський', 'Олена Зеленська', 'drift'],
  ['gu', 'ગઈ કાલે રાષ્ટ્રપતિ વ્લાદિમીર પુતિન દિલ્હી આવ્યા હતા.', 'વ્લાદિમીર પુતિન', 'વ્લાદિમીર પુતિને', 'tag'],
  ['gu', 'ગઈ કાલે રાષ્ટ્રપતિ વ્લાદિમીર પુતિન દિલ્હી આવ્યા હતા.', 'વ્લાદિમીર પુતિન', 'વ્લાદિમીર પુતિનનું', 'tag', 'વ્લાદિમીર પુતિન'],
  ['gu', 'ગઈ કાલે રાષ્ટ્રપતિ વ્લાદિમીર પુતિન દિલ્હી આવ્યા હતા.', 'વ્લાદિમીર પુતિન', 'વ્લાદિમીર પુરી', 'drift'],
  ['mr', 'काल मुख्यमंत्री एकनाथ शिंदे दिल्लीला गेले होते.', 'एकनाथ शिंदे', 'एकनाथ शिंदेंनी', 'tag'],
  ['mr', 'काल मुख्यमंत्री एकनाथ शिंदे दिल्लीला गेले होते.', 'एकनाथ शिंदे', 'एकनाथ शिंगणे', 'drift'],
  ['tr', 'Dün akşam Bakan Ahmet Yılmaz Ankara’da konuştu ve döndü.', 'Ahmet Yılmaz', 'Ahmet Yılmaz’ın', 'tag', 'Ahmet Yılmaz'],
  ['tr', 'Dün akşam Bakan Ahmet Yılmaz Ankara’da konuştu ve döndü.', 'Ahmet Yılmaz', 'Ahmet Yılmazer', 'drift'],
  ['de', 'Am Montag sprach Angela Merkel vor den Abgeordneten im Saal.', 'Angela Merkel', 'Angela Merkels', 'hint'],
  ['de', 'Am Montag sprach Verena Dornbach vor den Abgeordneten im Saal.', 'Verena Dornbach', 'Verena Dornbachs', 'tag'],
  ['de', 'Am Montag sprach Angela Merkel vor den Abgeordneten im Saal.', 'Angela Merkel', 'Angela Merk', 'drift'],
  ['en', 'On Monday the minister John Peter spoke to the crowd in town.', 'John Peter', 'John Peters', 'drift'],
  ['hi', 'कल मुख्यमंत्री राम सिंह दिल्ली में थे और बोले.', 'राम सिंह', 'रामा सिंह', 'drift'],
]
for (const [language, text, was, now, expected, on = now] of cases) {
  test(`${language}: a tag on ${was}, and then ${now}`, () => {
    const gate = engineGate(engine())
    const place = placeOf(text, was)
    const before = act(untouched(text, gate), { act: 'tag', spans: [place], kind: 'person' }, context(undefined, gate)).after
    const changed = text.replace(was, now)
    const outcome = (layer: ReturnType<typeof humanLayer>) => [layer.drifted.length > 0 ? 'drift' : layer.moved.length > 0 ? 'hint' : layer.tags.length > 0 ? 'tag' : 'orphan', ...layer.tags.map(({ start, end }) => changed.slice(start, end))]
    const wanted = expected === 'drift' ? ['drift'] : [expected, on]
    // Typed over in the editor, and changed elsewhere while the editor was closed.
    assert.deepEqual(outcome(humanLayer(follow(before, [{ ...place, text: now }], changed, gate))), wanted)
    assert.deepEqual(outcome(humanLayer(anchor(pageOf(encode(before.page)), changed, gate, { textOf: () => text, diff: diffLists })))[0], expected)
  })
}
