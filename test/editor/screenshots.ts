/**
 * Takes the pictures in docs/: the workbench on the sample articles, light and dark. `npm run screenshots -- FILE` opens another article than the first.
 * A picture is worth its place only when it shows something, so this waits for the first squiggle and gives up with a sentence.
 */
import { mkdir } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { inRoot } from '../../scripts/lib/paths.mjs'
import { Explained, runMain } from '../../scripts/lib/step.mjs'
import { launchBrowser, withEditorHost } from '../support/editor-host.ts'
import { firstArticle, openFile, runCommand, waitForSquiggle } from '../support/workbench.ts'
import { workspaceOf } from '../support/temporary-workspace.ts'

const themes = [
  { name: 'light', theme: 'Default Light Modern' },
  { name: 'dark', theme: 'Default Dark Modern' },
]

await runMain(async () => {
  await mkdir(inRoot('docs'), { recursive: true })
  const browser = await launchBrowser()
  try {
    for (const { name, theme } of themes) await picture(browser, name, theme)
  } finally {
    await browser.close()
  }
})

async function picture(browser: Browser, name: string, theme: string): Promise<void> {
  const settings = { 'workbench.colorTheme': theme, 'editor.fontSize': 14 }
  await withEditorHost({ browser, workspace: workspaceOf('screenshots'), settings }, async (host) => {
    const page = await host.open()
    const article = process.argv[2] ?? (await firstArticle(host.workspace))
    await openFile(page, article)
    await runCommand(page, 'View: Focus Problems')
    await waitForSquiggle(page).catch(() => {
      throw new Explained(`After a minute the workbench shows no diagnostic in ${article}: nothing worth a picture.`)
    })
    // Lenses and colours come after the first squiggle; the scales in the status bar say that all articles have been read.
    await page.locator('.part.statusbar .codicon-law').waitFor({ timeout: 60_000 })
    await page.locator('.codelens-decoration', { hasText: 'sources agree' }).first().waitFor({ timeout: 60_000 })
    await page.locator('.view-line .detected-link').first().waitFor({ timeout: 60_000 })
    const path = inRoot('docs', `workbench-${name}.png`)
    await page.screenshot({ path })
    console.log(path)
  })
}
