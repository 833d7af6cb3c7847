/**
 * A real VS Code with our extension, in headless Chromium, for one workspace.
 * Each host is fresh: its own settings, extensions and state, and a copy of the workspace, all in a temporary folder that is removed in the end.
 */
import { format } from 'node:util'
import { chromium, type Browser, type Page } from 'playwright-core'
import { ensureChromium } from '../../scripts/ensure/chromium.mjs'
import { ensureNode24 } from '../../scripts/ensure/node24.mjs'
import { ensureVscodeHost } from '../../scripts/ensure/vscode-host.mjs'
import { startVscodeServer } from '../../scripts/host/vscode-server.mjs'
import { workbenchUrl } from '../../scripts/host/workbench-url.mjs'
import { root } from '../../scripts/lib/paths.mjs'
import { resultMark, type TestResult } from './suite.ts'
import { withTemporaryWorkspace } from './temporary-workspace.ts'

export type EditorHost = {
  /** The copy of the workspace that is open; an absolute path. */
  readonly workspace: string
  /** Opens the workbench on it, with the extension from this repository, and resolves when the workbench is there. */
  readonly open: (size?: { readonly width: number; readonly height: number }) => Promise<Page>
  /** Runs a built suite in the extension host. */
  readonly runSuite: (suite: string) => Promise<SuiteReport>
}

export type SuiteReport = {
  readonly results: readonly TestResult[]
  /** The host's exit code; undefined when it did not come to an end in time. */
  readonly code: number | undefined
  /** What was said on the console, and by the server: for a failure's message. */
  readonly log: string
}

export type EditorHostOptions = {
  readonly browser: Browser
  /** The folder whose copy is opened. */
  readonly workspace: string
  /** On top of the quiet ones that every host gets: a theme, for instance. */
  readonly settings?: Record<string, unknown>
  /** Where a suite that failed leaves a picture of the workbench. */
  readonly pictureOfFailure?: string
}

/** Chrome's own doings that would disturb: a sandbox that root cannot have, calls to the outside. */
const browserArguments = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: browserArguments })
}

/** Starts a host, hands it to `use`, and ends all that it started, whatever happens. */
export async function withEditorHost<T>(options: EditorHostOptions, use: (host: EditorHost) => Promise<T>): Promise<T> {
  return withTemporaryWorkspace(options.workspace, async ({ workspace, data }) => {
    const server = await startVscodeServer({
      host: await ensureVscodeHost(),
      node: await ensureNode24(),
      dataDir: data,
      settings: options.settings ?? {},
    })
    const place = { port: server.port, folder: workspace, development: root }
    try {
      return await use({
        workspace,
        open: (size) => openWorkbench(options.browser, workbenchUrl(place), size),
        runSuite: (suite) => runSuite(options, workbenchUrl({ ...place, suite }), server.output),
      })
    } finally {
      await server.stop()
    }
  })
}

async function openWorkbench(browser: Browser, url: string, size = { width: 1440, height: 900 }): Promise<Page> {
  const context = await browser.newContext({ viewport: size })
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 })
  return page
}

async function runSuite(options: EditorHostOptions, url: string, serverOutput: () => string): Promise<SuiteReport> {
  const context = await options.browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const results: TestResult[] = []
  const lines: string[] = []
  try {
    let exited: (code: number | undefined) => void = () => {}
    const exit = new Promise<number | undefined>((resolve) => { exited = resolve })
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = format(...args)
      if (line.startsWith(resultMark)) results.push(JSON.parse(line.slice(resultMark.length)) as TestResult)
      else lines.push(`${type}: ${line}`)
    })
    await page.exposeFunction('codeAutomationExit', (code: number) => exited(code))
    const timeout = setTimeout(() => exited(undefined), 180_000)
    await page.goto(url)
    const code = await exit
    clearTimeout(timeout)
    if (code !== 0 && options.pictureOfFailure !== undefined) await page.screenshot({ path: options.pictureOfFailure })
    return { results, code, log: [...lines, serverOutput()].join('\n') }
  } finally {
    await context.close()
  }
}
