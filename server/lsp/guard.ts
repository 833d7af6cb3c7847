import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver'

export type Log = (message: string) => void

/**
 * Wraps what answers a request: whatever goes wrong inside is logged and the client gets an empty answer, so that one bad request
 * (or one fault of ours) never becomes an error box, let alone the end of the server. A cancelled request is answered as cancelled.
 */
export function guard<P, R>(name: string, log: Log, empty: R, answer: (params: P, cancelled: CancellationToken) => R | Promise<R>) {
  return async (params: P, cancelled: CancellationToken): Promise<R | ResponseError<never>> => {
    if (cancelled.isCancellationRequested) return cancelledError()
    try {
      const result = await answer(params, cancelled)
      return cancelled.isCancellationRequested ? cancelledError() : result
    } catch (fault) {
      log(`${name}: ${describe(fault)}`)
      return empty
    }
  }
}

/** The same for what has no answer. */
export function guardNotification<P>(name: string, log: Log, act: (params: P) => void | Promise<void>) {
  return async (params: P): Promise<void> => {
    try {
      await act(params)
    } catch (fault) {
      log(`${name}: ${describe(fault)}`)
    }
  }
}

export function describe(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
}

function cancelledError(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
}
