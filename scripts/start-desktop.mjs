// npm run start:desktop [-- FOLDER]: the same in the desktop's VS Code, where its command `code` is on PATH.
import { ensureDependencies } from './ensure/dependencies.mjs'
import { articlesFolder } from './lib/articles-folder.mjs'
import { pack } from './lib/pack.mjs'
import { run } from './lib/run.mjs'
import { Explained, runMain, step } from './lib/step.mjs'

/** A profile of its own keeps the user's other extensions and settings out, and ours out of theirs. */
const profile = ['--profile', 'Corroborate']

await runMain(async () => {
  const folder = await articlesFolder(process.argv[2])
  await code(['--version']).catch(() => {
    throw new Explained('The command “code” is not on PATH. In VS Code run “Shell Command: Install code command in PATH”, or use `npm start`, which needs no VS Code.')
  })
  await ensureDependencies()
  const { file } = await pack()
  await step('Extension into VS Code', () => code([...profile, '--install-extension', file, '--force']))
  await code([...profile, folder])
})

/**
 * On Windows `code` is a .cmd file, which only a shell can start.
 * @param {string[]} args
 */
function code(args) {
  return process.platform === 'win32' ? run('cmd.exe', ['/d', '/s', '/c', 'code', ...args]) : run('code', args)
}
