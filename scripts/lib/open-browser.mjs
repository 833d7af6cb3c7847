// Shows an address in the user's browser, where there is a screen to show it on.
import { spawn } from 'node:child_process'

/** @param {string} url */
export function openBrowser(url) {
  const opener = openerFor(process.platform, process.env)
  if (!opener) return
  const [command, ...args] = opener
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  // No opener: the address has been printed, and that is enough.
  child.on('error', () => {})
  child.unref()
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {[string, ...string[]] | undefined}
 */
function openerFor(platform, env) {
  if (env['CI']) return undefined
  if (platform === 'darwin') return ['open']
  // `start` is a word of the shell, which would take the & of an address for its own; this program takes it as it is.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined
}
