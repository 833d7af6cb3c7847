// Both ways in which the sources are compiled.
import { localBin } from '../lib/local-bin.mjs'
import { root } from '../lib/paths.mjs'
import { runToEnd } from '../lib/run.mjs'
import { Explained, step } from '../lib/step.mjs'

const configurations = ['tsconfig.json', 'tsconfig.pure.json']

/** Rejects when the compiler has something to say. */
export async function checkTypes() {
  await step('Types', async () => {
    const tsc = await localBin('typescript', 'tsc')
    for (const configuration of configurations) {
      const { code, output } = await runToEnd(process.execPath, [tsc, '-p', configuration, '--pretty', 'false'], { cwd: root })
      if (code !== 0) throw new Explained(`${output.trim()}\n\nThe types do not hold (tsc -p ${configuration}).`)
    }
  })
}
