// npm run generate:locales [-- xx …]: writes server/locales/generated/xx from CLDR, for the languages named or all that have a folder.
import { languages } from './locales/cldr.mjs'
import { writeDates } from './locales/dates.mjs'
import { writeNumbers } from './locales/numbers.mjs'
import { writeTerritories } from './locales/territories.mjs'

const named = process.argv.slice(2)
for (const language of named.length > 0 ? named : languages()) {
  for (const write of [writeDates, writeNumbers, writeTerritories]) write(language)
  console.log(`server/locales/generated/${language}`)
}
