// Runs npm: the one that runs us where there is one, so that no other npm on PATH gets in between.
import { delimiter, dirname } from 'node:path'
import { run } from './run.mjs'

const retry = 'Check that the npm registry can be reached (npm ping), then run the same command again: what was half installed has been removed.'

/**
 * @param {readonly string[]} args
 * @param {{ cwd: string, node?: string }} options `node`: the Node that scripts and engine checks should see, if not our own
 * @returns {Promise<string>} what npm printed
 */
export function npm(args, { cwd, node = process.execPath }) {
  const env = { ...withoutOurSettings(process.env), npm_config_update_notifier: 'false', PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` }
  const own = process.env['npm_execpath']
  if (own?.endsWith('npm-cli.js')) return run(node, [own, ...args], { cwd, env, advice: retry })
  // On Windows npm is a .cmd file, which only a shell can start.
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], { cwd, env, advice: retry })
  return run('npm', args, { cwd, env, advice: retry })
}

/**
 * The outer npm hands its settings to us as variables; the inner one works in another folder and reads its own.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutOurSettings(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_(package|lifecycle|command|config_local_prefix)/.test(name)))
}
