// npm run generate:locales [-- xx …]: writes server/locales/generated/xx from CLDR, for the languages named or all that have a folder,
// server/locales/generated/basic.ts, a line for each language that has none, and server/core/text/letter-sounds.ts and han-readings.ts.
import { writeBasic } from './locales/basic.mjs'
import { languages } from './locales/cldr.mjs'
import { writeHanReadings } from './locales/han-readings.mjs'
import { writeLetters } from './locales/letters.mjs'
import { writeDates } from './locales/dates.mjs'
import { writeNumbers } from './locales/numbers.mjs'
import { writeTerritories } from './locales/territories.mjs'

const named = process.argv.slice(2)
for (const language of named.length > 0 ? named : languages()) {
  for (const write of [writeDates, writeNumbers, writeTerritories]) write(language)
  console.log(`server/locales/generated/${language}`)
}
const { han, letters } = await writeLetters()
console.log(`server/core/text/letter-sounds.ts: ${han} Chinese characters, ${letters} other letters`)
const { korean, japanese } = await writeHanReadings()
console.log(`server/core/text/han-readings.ts: ${korean} Korean syllables, ${japanese} characters of Japanese names`)
console.log(`server/locales/generated/basic.ts: ${writeBasic()} languages`)
