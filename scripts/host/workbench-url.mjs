// The address of the workbench with a folder open.

/**
 * @param {{ port: number, folder: string, token?: string, development?: string, suite?: string }} options `development`: the folder of an extension to run
 *   from its sources; `suite`: a module whose run() is to be called inside the extension host
 * @returns {string}
 */
export function workbenchUrl({ port, folder, token, development, suite }) {
  const origin = `http://127.0.0.1:${port}`
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${encodeURI(slashed(path))}`
  const payload = [
    ...(development === undefined ? [] : [['extensionDevelopmentPath', remote(development)]]),
    ...(suite === undefined ? [] : [['extensionTestsPath', remote(suite)], ['enableProposedApi', '']]),
    ['skipWelcome', 'true'],
  ]
  const query = new URLSearchParams({ ...(token === undefined ? {} : { tkn: token }), folder: slashed(folder) })
  if (development !== undefined || suite !== undefined) query.set('payload', JSON.stringify(payload))
  return `${origin}/?${query.toString()}`
}

/** On Windows the workbench wants /c:/folder. @param {string} path */
function slashed(path) {
  const forward = path.replaceAll('\\', '/')
  return forward.startsWith('/') ? forward : `/${forward}`
}
