import { CodeLensRefreshRequest, InlayHintRefreshRequest, SemanticTokensRefreshRequest, type ClientCapabilities, type Connection } from 'vscode-languageserver'
import type { FolderState } from '../features/views.ts'
import type { Library } from '../library/library.ts'
import type { Settings } from '../library/settings.ts'

/**
 * Asks the client to ask again for what depends on other articles, once for each new library, for new settings, and when all of the folder is there: an edit here changes lenses and colours
 * there, and a tag changes them without any edit. Clients that cannot be asked show the news with their next own request.
 */
export function refreshing(connection: Connection, client: () => ClientCapabilities): (library: Library, settings: Settings, folder: FolderState) => void {
  let last: { readonly library: Library; readonly settings: Settings; readonly folder: FolderState } | undefined
  return (library, settings, folder) => {
    if (library === last?.library && settings === last.settings && folder === last.folder) return
    last = { library, settings, folder }
    const { semanticTokens, codeLens, inlayHint } = client().workspace ?? {}
    const asked = [
      semanticTokens?.refreshSupport ? SemanticTokensRefreshRequest.type : undefined,
      codeLens?.refreshSupport ? CodeLensRefreshRequest.type : undefined,
      inlayHint?.refreshSupport ? InlayHintRefreshRequest.type : undefined,
    ]
    // A client that refuses has lost nothing.
    for (const type of asked) if (type) connection.sendRequest(type).catch(() => undefined)
  }
}
