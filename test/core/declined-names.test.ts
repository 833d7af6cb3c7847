import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyze } from '../../server/core/analyze.ts'
import { namePartsOf } from '../../server/core/text/name-parts.ts'
import { engine } from '../support/check.ts'

// What a reader sees as the person's name: the nominative, whatever case the article has.
const people = (language: string, text: string): readonly string[] => analyze(text, engine(language)).people.map(({ name }) => name)

test('a Russian name in another case is shown in the nominative, where its words agree', () => {
  assert.deepEqual(people('ru', 'Премьер встретился с Полом Хартвеллом в Лондоне.'), ['Пол Хартвелл'])
  assert.deepEqual(people('ru', 'Депутаты поддержали Ивана Сергеевича Морозова.'), ['Иван Сергеевич Морозов'])
  assert.deepEqual(people('ru', 'Письмо отправили Анне Беловой.'), ['Анна Белова'])
})

test('a name that is in the nominative already stays', () => {
  assert.deepEqual(people('ru', 'Анна Белова приехала утром.'), ['Анна Белова'])
  assert.deepEqual(people('ru', 'Его заменил Келли Хамфри, сообщил клуб.'), ['Келли Хамфри'])
  assert.deepEqual(people('uk', 'Тарас Шевчук і Оксана Шевчук приїхали вранці.'), ['Тарас Шевчук', 'Оксана Шевчук'])
})

test('a Ukrainian name likewise', () => {
  assert.deepEqual(people('uk', "Прем'єр зустрівся з Марком Гартвеллом у Лондоні."), ['Марк Гартвелл'])
})

test('a name of Korea in Cyrillic letters sounds as others spell it', () => {
  const keyOf = (name: string): string => namePartsOf(name, [], 'ru').map(({ roman }) => roman).join('-')
  assert.equal(keyOf('Ким Чен Ын'), 'kim-jong-un')
  assert.equal(keyOf('Мун Чжэ Ин'), 'mun-jae-in')
  assert.equal(keyOf('Стив Чен'), 'stiv-chen')
})
