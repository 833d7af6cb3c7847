// npm run new:locale -- xx: the folder of a new language, with all that CLDR knows filled in and everything else there to be filled.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from '../lib/paths.mjs'
import { Explained, runMain } from '../lib/step.mjs'
import { writeBasic } from './basic.mjs'
import { writeDates } from './dates.mjs'
import { localeSkeleton } from './locale-skeleton.ts'
import { writeNumbers } from './numbers.mjs'
import { writeTerritories } from './territories.mjs'

await runMain(async () => {
  const [language = ''] = process.argv.slice(2)
  if (!/^[a-z]{2,3}$/.test(language) || Intl.DisplayNames.supportedLocalesOf([language]).length === 0) throw new Explained('Name a language by its code: npm run new:locale -- sv')
  const folder = inRoot('server', 'locales', language)
  if (existsSync(folder)) throw new Explained(`${folder} is there already.`)
  for (const write of [writeDates, writeNumbers, writeTerritories]) write(language)
  mkdirSync(folder)
  for (const [name, text] of localeSkeleton(language)) writeFileSync(inRoot('server', 'locales', language, name), text)
  register(language)
  // From now on its pack reads it, and no longer the little that CLDR knows.
  writeBasic()
  console.log(`server/locales/${language} is there and registered. Fill in what is empty: the types in server/core/locale-pack.ts say what each list is for.`)
  console.log(`Then write server/locales/${language}/corpus.txt, a sentence a line, and run: npm test -- test/corpus.test.ts`)
})

/** One import and one entry in the list of languages. The order matters only among languages of one script. */
function register(language: string): void {
  const file = inRoot('server', 'locales', 'index.ts')
  const before = readFileSync(file, 'utf8')
  const identifier = language === 'is' || language === 'in' ? `${language}Pack` : language
  const named = identifier === language ? `{ ${language} }` : `{ ${language} as ${identifier} }`
  writeFileSync(file, before.replace("import { und }", `import ${named} from './${language}/pack.ts'\nimport { und }`).replace(', und]', `, ${identifier}, und]`))
}
