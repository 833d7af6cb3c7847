// Reads Unicode CLDR. Its packages are large and needed only when the generated files are made anew, so they are no dependency of the project:
// they are installed into .tools/cldr when they are first asked for.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { inRoot, inTools } from '../lib/paths.mjs'

export const VERSION = '48.2.0'
const PACKAGES = ['cldr-dates-full', 'cldr-numbers-full', 'cldr-units-full', 'cldr-localenames-full', 'cldr-misc-full', 'cldr-core', 'cldr-rbnf', 'cldr-annotations-full']

/** What each generated file says of its origin. */
export const NOTICE = `from Unicode CLDR ${VERSION}. Not to be edited.\n// © Unicode, Inc. and others, Unicode License v3 (https://www.unicode.org/license.txt).`

/**
 * A JSON file of CLDR, or undefined where CLDR has none for the language.
 * @param {string} name of the npm package
 * @param {string} path inside it
 */
export function readCldr(name, path) {
  const folder = inTools('cldr')
  if (!existsSync(join(folder, 'node_modules', name))) install(folder)
  const file = join(folder, 'node_modules', name, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** @param {string} folder */
function install(folder) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...PACKAGES.map((one) => `${one}@${VERSION}`)], { stdio: 'inherit', shell: process.platform === 'win32' })
}

/** The languages that have a folder in server/locales. */
export function languages() {
  return readdirSync(inRoot('server', 'locales'), { withFileTypes: true }).filter((one) => one.isDirectory() && !['und', 'generated'].includes(one.name)).map(({ name }) => name)
}

/**
 * @param {string} language
 * @param {string} file
 * @param {string} text
 */
export function writeGenerated(language, file, text) {
  const folder = inRoot('server', 'locales', 'generated', language)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** @param {string} text */
export function quoted(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
