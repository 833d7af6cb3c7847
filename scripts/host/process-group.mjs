// A program and all that it starts, ended together.
import { spawn, spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Starts a program as the head of a group of its own. The group ends when we do, however that comes about (but for SIGKILL).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env: NodeJS.ProcessEnv, cwd: string }} options
 * @returns {{ child: import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>, stop: () => Promise<void> }}
 */
export function startGroup(command, args, { env, cwd }) {
  const child = spawn(command, args, { env, cwd, detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] })
  const end = () => signal(child, 'SIGKILL')
  process.on('exit', end)
  const stop = async () => {
    process.off('exit', end)
    signal(child, 'SIGTERM')
    // Those that the head leaves behind are asked too; what has not gone after two seconds is not asked any more.
    for (let waited = 0; waited < 20 && signal(child, 0); waited++) await pause(100)
    signal(child, 'SIGKILL')
  }
  return { child, stop }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals | 0} name 0 only asks whether one of the group lives
 * @returns {boolean} whether there was someone to receive it
 */
function signal(child, name) {
  if (child.pid === undefined) return false
  if (process.platform === 'win32') {
    if (name === 0) return child.exitCode === null
    return spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']).status === 0
  }
  try {
    process.kill(-child.pid, name)
    return true
  } catch {
    return false
  }
}
