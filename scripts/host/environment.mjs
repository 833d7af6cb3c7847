// What the VS Code host is told through variables and settings.

/** The host calls nobody: no gallery of extensions. Variables of a VS Code in whose terminal we may run would confuse it. */
export function hostEnvironment(env = process.env) {
  const own = Object.entries(env).filter(([name]) => !name.startsWith('VSCODE_') || name.startsWith('VSCODE_TEST'))
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":""}' }
}

/** Settings of every workbench that we start: quiet, and no file is saved behind anyone's back. */
export const hostSettings = /** @type {Record<string, unknown>} */ ({
  'files.autoSave': 'off',
  'update.mode': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  // A line of an article is a paragraph.
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  // The folder is the user's own, given on the command line: that is the consent that the question would ask for.
  'security.workspace.trust.enabled': false,
})
