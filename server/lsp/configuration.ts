import { ConfigurationRequest, type ClientCapabilities, type Connection } from 'vscode-languageserver'
import { say } from '../features/messages.ts'
import { checkSettings, type Settings } from '../library/settings.ts'
import { describe, type Log } from './guard.ts'
import { showWarning } from './show.ts'

/** The user's settings, checked. What is wrong with them is said once each time they change, in one message. */
export async function readSettings(connection: Connection, client: ClientCapabilities, pushed: unknown, log: Log): Promise<Settings> {
  const { settings, problems } = checkSettings(client.workspace?.configuration ? await pull(connection, log) : section(pushed))
  if (problems.length > 0) {
    const list = problems.map(({ setting, expected }) => say('settings.one', { setting, expected })).join('; ')
    showWarning(connection, say('settings.bad', { list }))
  }
  return settings
}

async function pull(connection: Connection, log: Log): Promise<unknown> {
  try {
    const answer: unknown = await connection.sendRequest(ConfigurationRequest.type, { items: [{ section: 'corroborate' }] })
    return Array.isArray(answer) ? answer[0] : undefined
  } catch (fault) {
    log(`workspace/configuration: ${describe(fault)}`)
    return undefined
  }
}

/** Clients that push their settings send them under our name, or ours alone. */
function section(pushed: unknown): unknown {
  return typeof pushed === 'object' && pushed !== null && 'corroborate' in pushed ? pushed.corroborate : pushed
}
