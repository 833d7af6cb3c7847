// Letters for all the scripts of the sample articles: without them a picture shows boxes.
import { runToEnd, run } from '../lib/run.mjs'
import { Explained, step } from '../lib/step.mjs'

/** Only Linux comes without; where fc-list is absent the browser's own libraries bring it, and there is nothing to ask. */
export async function ensureFonts() {
  if (process.platform !== 'linux' || (await hasFonts())) return
  if (process.getuid?.() !== 0) throw new Explained('Pictures need fonts for Devanagari and Gujarati: please install them (Debian: sudo apt-get install fonts-noto-core).')
  await step('Fonts (apt-get)', async () => {
    await run('apt-get', ['update', '-qq'])
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'fonts-noto-core'])
  })
}

async function hasFonts() {
  const listed = await Promise.all(['hi', 'gu'].map((language) => runToEnd('fc-list', [`:lang=${language}`, 'family']).catch(() => ({ output: '' }))))
  return listed.every(({ output }) => output.trim() !== '')
}
