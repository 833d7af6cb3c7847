/** What a user does in the workbench, by keyboard: for pictures, and for what no suite inside the extension host can see. */
import { readdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** @param path relative to the workspace, or the part of it that no other file shares */
export async function openFile(page: Page, path: string): Promise<void> {
  await pick(page, 'Control+P', path)
  await page.waitForSelector('.editor-instance .monaco-editor .view-line', { timeout: 30_000 })
}

/** @param title as the command palette shows it */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, 'F1', title)
}

/** Resolves when the editor shows a diagnostic; rejects after a minute. */
export async function waitForSquiggle(page: Page): Promise<void> {
  await page.waitForSelector('.squiggly-error, .squiggly-warning, .squiggly-info', { timeout: 60_000, state: 'attached' })
}

/** The first article of a folder in the order of paths; relative to the folder. */
export async function firstArticle(folder: string): Promise<string> {
  const paths = await readdir(folder, { recursive: true })
  const article = paths.filter((path) => /\.(article|txt)$/.test(path)).sort()[0]
  if (article === undefined) throw new Error(`There is no article in ${folder}.`)
  return article
}

/** The input is there before it listens, so it is pressed for until it shows the entry that was asked for. */
async function pick(page: Page, key: string, text: string): Promise<void> {
  const input = page.locator('.quick-input-widget:visible input').first()
  for (let tries = 0; tries < 10 && !(await input.isVisible()); tries++) {
    await page.keyboard.press(key)
    await input.waitFor({ state: 'visible', timeout: 2000 }).catch(() => {})
  }
  await input.fill(key === 'F1' ? `>${text}` : text)
  const name = text.split(/[/\\]/).at(-1) ?? text
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor({ timeout: 15_000 })
  await page.keyboard.press('Enter')
  await input.waitFor({ state: 'hidden', timeout: 10_000 })
}
