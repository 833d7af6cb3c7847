import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { identifyPeople, type Source } from '../../server/core/link/identify-people.ts'
import type { Analysis, Person } from '../../server/core/model.ts'
import { keyOf, namePartsOf } from '../../server/core/text/name-parts.ts'
import { analysis } from '../support/check.ts'

/** How many people these names are taken for, each "zh 金正恩" in an article of its own. */
function peopleIn(names: readonly string[]): number {
  const sources = names.map((entry, i): Source => {
    const [lang, name] = [entry.slice(0, 2), entry.slice(3)]
    const person: Person = { key: keyOf(namePartsOf(name, [], lang)), name, lang, spellings: [{ text: name, lang, count: 1 }], roles: [] }
    const read: Analysis = { text: '', languages: [lang], document: { tokens: [], paragraphs: [], sentences: [] }, published: undefined, mentions: [], people: [person], facts: [] }
    return { uri: `${i}.txt`, analysis: read }
  })
  return identifyPeople(sources).people.size
}

test('Chinese characters are read as the person is called: in Korea, in Japan, or as sounds of a foreign name', () => {
  const same: readonly (readonly string[])[] = [
    ['zh 金正恩', 'en Kim Jong Un', 'ko 김정은', 'ja キム・ジョンウン'], ['zh 文在寅', 'ja 文在寅', 'en Moon Jae-in', 'ko 문재인'], ['zh 朴瑞妍', 'en Park Seo-yeon', 'ko 박서연'],
    ['zh 卢恩英', 'ko 노은영', 'en Noh Eun-young'], ['zh 崔荣洙', 'en Choi Young-soo'], ['ja 李在明', 'en Lee Jae-myung'],
    ['ja 岸田文雄', 'zh 岸田文雄', 'en Fumio Kishida', 'ko 기시다 후미오'], ['ja 石破茂', 'zh 石破茂', 'en Shigeru Ishiba'], ['ja 高橋健一', 'zh 高桥健一', 'en Kenichi Takahashi'],
    ['ja 大坂なおみ', 'en Naomi Osaka'], ['ja 小池百合子', 'en Yuriko Koike'], ['ja 中曽根康弘', 'en Yasuhiro Nakasone'],
    ['zh 唐纳德·特朗普', 'en Donald Trump', 'ja ドナルド・トランプ'], ['zh 穆罕默德·本·萨勒曼', 'en Mohammed bin Salman', 'ko 무함마드 빈 살만'], ['zh 谢尔盖·拉夫罗夫', 'en Sergei Lavrov'],
    ['zh 马尔科·费雷蒂', 'ja マルコ・フェレッティ', 'en Marco Ferretti', 'ko 마르코 페레티'], ['zh 帕特里克·奥康纳', 'en Patrick O\'Connor'],
    ['zh 李开复', 'en Kai-Fu Lee'], ['zh 李俊昊', 'ko 이준호', 'en Lee Jun-ho'], ['zh 陈国梁', 'ja 陳国梁', 'en Chen Guoliang', 'ko 천궈량'], ['ko 자오즈창', 'zh 赵志强'], ['ko 리커창', 'en Li Keqiang'], ['ko 시진핑', 'zh 习近平', 'en Xi Jinping'],
    ['zh 特朗普', 'en Trump', 'ja トランプ'], ['zh 石破', 'ja 石破', 'en Ishiba'], ['zh 内塔尼亚胡', 'en Netanyahu'], ['zh 福特', 'en Ford', 'ja フォード'],
    ['ko 제레미 코빈', 'en Jeremy Corbyn'], ['ja ピーター・マーチー', 'en Peter Murchie'], ['ko 마쓰시타 요시토', 'en Yoshito Matsushita'], ['ko 김찬희', 'en Kim Chan-hee'], ['en Han Ji-min', 'ko 한지민'],
  ]
  for (const names of same) assert.equal(peopleIn(names), 1, names.join(' = '))
})

test('who is written with other characters, or only sounds a little alike, is another', () => {
  const others: readonly (readonly string[])[] = [
    ['zh 李明', 'zh 黎明'], ['zh 张伟', 'ja 章偉'], ['zh 金正恩', 'en Kim Jong Il'], ['zh 金正日', 'ko 김정은'], ['ko 김정일', 'en Kim Jong Un'], ['zh 金正恩', 'ko 김정일'], ['ja 安倍晋三', 'en Shintaro Abe'], ['ja 田中健一', 'en Kenji Tanaka'],
    ['en Sato', 'en Shota'], ['ja 佐藤', 'en Shota'], ['ko 천궈량', 'en Chen Guohua'], ['zh 乔治·布什', 'en Jeb Bush'], ['ko 박서연', 'en Park Soo-young'], ['zh 马克龙', 'en Marcon Diaz'],
  ]
  for (const names of others) assert.equal(peopleIn(names), 2, names.join(' / '))
})

interface Told { readonly uri: string; readonly id: string; readonly start: number; readonly end: number }

const FOLDER = new URL('../people/', import.meta.url)

/** The articles of a story with who is named where: `[陈国梁|chen]`. */
function readStory(story: string): { readonly sources: readonly Source[]; readonly told: readonly Told[] } {
  const told: Told[] = []
  const sources = readdirSync(new URL(`${story}/`, FOLDER)).sort().map((uri): Source => {
    let text = ''
    for (const [piece = '', , surface, id] of readFileSync(new URL(`${story}/${uri}`, FOLDER), 'utf8').matchAll(/[^[]+|(\[([^|\]]+)\|([^\]]+)\])/g)) {
      if (surface !== undefined && id !== undefined) told.push({ uri, id, start: text.length, end: text.length + surface.length })
      text += surface ?? piece
    }
    return { uri, analysis: analysis(text) }
  })
  return { sources, told }
}

for (const story of readdirSync(FOLDER).sort()) {
  test(`who is who in "${story}", told in Chinese, Japanese, Korean and English`, () => {
    const { sources, told } = readStory(story)
    const people = identifyPeople(sources)
    const found = sources.flatMap(({ uri, analysis: { mentions } }) => mentions.flatMap((mention) => (mention.kind === 'person' ? [{ uri, start: mention.start, end: mention.end, person: people.personOf(uri, mention.person)?.id }] : [])))
    const matched = told.flatMap((one) => found.filter(({ uri, start, end }) => uri === one.uri && start === one.start && end === one.end).map(({ person }) => `${one.id} = ${person}`))
    // A tagger that learns anew may lose a name; who is who may not change by it.
    assert.ok(matched.length >= told.length * 0.94 && matched.length >= found.length * 0.94, `${matched.length} of ${told.length} told and ${found.length} found`)
    const pairs = [...new Set(matched)]
    assert.equal(pairs.length, new Set(told.map(({ id }) => id)).size, pairs.join('\n'))
    assert.equal(new Set(pairs.map((pair) => pair.slice(pair.indexOf('=')))).size, pairs.length, pairs.join('\n'))
  })
}
