import { sha256 } from './sha256.ts'

/**
 * A `urn:uuid` made from content (RFC 9562 version 8), so that the same thing written twice has the same id and a second export
 * gives no difference. What humans do gets random ids from the host instead.
 */
export function contentId(...parts: readonly (string | number)[]): string {
  const hash = sha256(JSON.stringify(parts))
  const variant = (parseInt(hash[16] as string, 16) & 0x3 | 0x8).toString(16)
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
