// Runs another program to its end.
import { spawn } from 'node:child_process'
import { Explained } from './step.mjs'

/**
 * Runs a program and resolves with what it printed; rejects with an explanation when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, advice?: string }} [options] `show` passes its output through as it comes
 *   `advice` is the sentence that says what to do when it fails
 * @returns {Promise<string>}
 */
export async function run(command, args, options = {}) {
  const { code, output } = await runToEnd(command, args, options)
  if (code === 0) return output
  throw new Explained([excerpt(output), `“${[command, ...args].join(' ')}” failed (${code}).`, options.advice].filter(Boolean).join('\n'))
}

/** Some programs say what is wrong first, others last. @param {string} output */
function excerpt(output) {
  const lines = output.trim().split('\n')
  return (lines.length <= 25 ? lines : [...lines.slice(0, 12), '…', ...lines.slice(-12)]).join('\n')
}

/**
 * Runs a program and resolves with its exit code, whatever it is.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 * @returns {Promise<{ code: number | string, output: string }>}
 */
export function runToEnd(command, args, { cwd, env = process.env, show } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'] })
    let output = ''
    const collect = (/** @type {Buffer} */ chunk) => { output += chunk }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.on('error', (error) => reject(new Explained(`“${command}” could not be started: ${error.message}`)))
    child.on('close', (code, signal) => resolve({ code: code ?? signal ?? 1, output }))
  })
}
