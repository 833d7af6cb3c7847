import type { Engine } from '../../server/core/lexicon/engine.ts'
import { withOtherNames, type Example } from './examples.ts'
import type { NamesFor } from './name-lists.ts'
import { projected } from './project.ts'

/** Languages of the aligned news that are learned from, and how many times each line is used: they are the only written sentences with names of most of them. */
const NEWS: readonly (readonly [language: string, times: number])[] = [
  ['en', 2], ['hi', 2], ['gu', 3], ['mr', 3], ['fr', 3], ['es', 3], ['de', 3], ['pt', 2], ['ru', 3], ['uk', 3], ['bn', 2], ['pa', 3], ['ne', 2], ['ta', 3], ['te', 3], ['kn', 3], ['ml', 3], ['ar', 3], ['fa', 3], ['ur', 3],
  ['ko', 3], ['ja', 3], ['tr', 3], ['id', 3], ['vi', 3],
]

/** Adds the lines of the aligned news whose names `engine` tells from their English side, half of them with other names. */
export function addNews(data: string, engine: Engine, namesFor: NamesFor, random: () => number, add: (example: Example) => void): void {
  for (const [language, times] of NEWS) {
    const { train } = projected(data, language, engine)
    console.log(`${language}: ${train.length} lines of news, ${train.reduce((sum, { people }) => sum + people.length, 0)} names`)
    for (let i = 0; i < times; i++) for (const example of train) add(random() < 0.5 ? withOtherNames(example, namesFor(language), random) : example)
  }
}
