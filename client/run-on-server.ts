import * as vscode from 'vscode'
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node'
import type { ActResult } from '../server/protocol.ts'

/** Runs a server command and shows its answer. */
export async function runOnServer(client: LanguageClient, command: string, argument?: unknown): Promise<void> {
  const { middleware } = client.clientOptions
  const send = (name: string, args: unknown[]): Promise<unknown> => client.sendRequest(ExecuteCommandRequest.type, { command: name, arguments: args })
  const given = argument === undefined ? [] : [argument]
  // The way of a quick fix's command, so that all are treated alike.
  await (middleware?.executeCommand ? middleware.executeCommand(command, given, send) : send(command, given))
}

/** Success in the status bar, failure as a message, a report in the log; whatever is no `ActResult` is passed on in silence. */
export function showAnswer<T>(answer: T, output: vscode.LogOutputChannel): T {
  if (!isActResult(answer)) return answer
  const { ok, message, details = [] } = answer
  for (const line of details) output.info(line)
  if (details.length > 0) void reportOf(answer, details.length, output)
  else if (ok) vscode.window.setStatusBarMessage(message, 5000)
  else void vscode.window.showWarningMessage(message)
  return answer
}

async function reportOf({ ok, message }: ActResult, count: number, output: vscode.LogOutputChannel): Promise<void> {
  const show = vscode.l10n.t('Show What Was Left Out')
  const whole = vscode.l10n.t('{0} Left out: {1}.', message, count)
  const chosen = ok ? await vscode.window.showInformationMessage(whole, show) : await vscode.window.showWarningMessage(whole, show)
  if (chosen === show) output.show()
}

function isActResult(answer: unknown): answer is ActResult {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && 'message' in answer && typeof answer.message === 'string'
}
