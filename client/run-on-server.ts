import * as vscode from 'vscode'
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node'
import type { ActResult } from '../server/protocol.ts'

/** Runs a server command and shows its answer. */
export async function runOnServer(client: LanguageClient, command: string, argument?: unknown): Promise<void> {
  showAnswer(await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: argument === undefined ? [] : [argument] }))
}

/** Success in the status bar, failure as a message; whatever is no `ActResult` is passed on in silence. */
export function showAnswer<T>(answer: T): T {
  if (!isActResult(answer)) return answer
  if (answer.ok) vscode.window.setStatusBarMessage(answer.message, 5000)
  else void vscode.window.showWarningMessage(answer.message)
  return answer
}

function isActResult(answer: unknown): answer is ActResult {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && 'message' in answer && typeof answer.message === 'string'
}
