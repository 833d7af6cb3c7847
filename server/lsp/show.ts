import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver'

/** Tells the user. A notification: unlike the request behind `connection.window`, it needs no answer that a client could refuse. */
export function showWarning(connection: Connection, message: string): void {
  connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }).catch(() => undefined)
}

/** What the user may want to know, and nothing is wrong with. */
export function showInformation(connection: Connection, message: string): void {
  connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message }).catch(() => undefined)
}
