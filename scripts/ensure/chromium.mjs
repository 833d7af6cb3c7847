// A Chrome or Chromium for the suites in the workbench: one that is installed, else Debian's.
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { alone } from '../lib/lock.mjs'
import { run } from '../lib/run.mjs'
import { Explained, step } from '../lib/step.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

/** @returns {Promise<string>} the path of the browser's program */
export async function ensureChromium() {
  const present = find()
  if (present) return present
  if (!canUseApt()) throw new Explained(advice())
  await alone('chromium', async () => {
    if (find()) return
    await step('Chromium (apt-get)', async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      await run('apt-get', ['update', '-qq'], { env, advice: advice() })
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, advice: advice() })
    })
  })
  const installed = find()
  if (!installed) throw new Explained(advice())
  return installed
}

/** @returns {string | undefined} */
function find() {
  const given = process.env['CHROME_PATH']
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) =>
    names.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)))
  return [...(given ? [given] : []), ...onPath, ...usualPlaces()].find((path) => existsSync(path))
}

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])
    return folders.flatMap((folder) => ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) => join(folder, path)))
  }
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome']
}

/** Only on Debian itself: Ubuntu's package of that name merely asks for a snap. */
function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function advice() {
  return 'The suites in the editor need Chrome or Chromium: please install it (Debian: sudo apt-get install chromium; others: google.com/chrome), '
    + 'or set CHROME_PATH to its program, and run the same command again.'
}
