import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { run, test } from '../../support/suite.ts'

test('the extension is there and starts', async () => {
  const extension = vscode.extensions.getExtension('corroborate.corroborate')
  assert.ok(extension, 'VS Code does not know the extension')
  await extension.activate()
  assert.equal(extension.isActive, true)
})

test('each command that the manifest declares is registered', async () => {
  const extension = vscode.extensions.getExtension('corroborate.corroborate')
  const manifest = extension?.packageJSON as { contributes?: { commands?: readonly { command: string }[] } }
  const declared = (manifest.contributes?.commands ?? []).map(({ command }) => command)
  await extension?.activate()
  const known = new Set(await vscode.commands.getCommands(true))
  assert.deepEqual(declared.filter((command) => !known.has(command)), [])
})

export { run }
