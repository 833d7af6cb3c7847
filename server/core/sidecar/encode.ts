import { printJson, withMember } from './json.ts'
import type { Page } from './page.ts'

/** The sidecar's text: two spaces, LF, a newline at the end. Of a file in this form, `encode(decode(text).page)` is `text`. */
export function encode(page: Page): string {
  return `${printJson(withMember(page.head, 'items', page.items.map((item) => item.raw)))}\n`
}
