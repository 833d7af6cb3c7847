import { decode } from '../core/sidecar/decode.ts'
import type { SidecarProblem } from '../core/human.ts'
import type { Page } from '../core/sidecar/page.ts'
import type { DecodeUtf8 } from './decode.ts'
import type { FileBytes, FileProblem, Files } from './files.ts'

/** A sidecar as it is on the disk. `json` is its text as it stands, to see later whether anybody else wrote it. */
export type SidecarFile =
  | { readonly kind: 'absent'; readonly json: undefined }
  | { readonly kind: 'page'; readonly json: string; readonly page: Page; readonly problems: readonly SidecarProblem[] }
  | { readonly kind: 'problem'; readonly problem: SidecarProblem }

/** In bytes: a hundred thousand annotations. */
export const SIDECAR_LIMIT = 64_000_000

export async function readSidecar(uri: string, files: Files, decodeUtf8: DecodeUtf8): Promise<SidecarFile> {
  return sidecarOf(await files.read(uri, SIDECAR_LIMIT), decodeUtf8)
}

/** What was read as a sidecar. */
export function sidecarOf(read: FileBytes | FileProblem, decodeUtf8: DecodeUtf8): SidecarFile {
  switch (read.kind) {
    case 'missing': return { kind: 'absent', json: undefined }
    case 'too-large': return problem('too-large', `${read.bytes} > ${read.limit}`)
    case 'failed': return problem('unreadable', read.detail)
    case 'bytes': {
      const json = decodeUtf8(read.bytes)
      if (json === undefined) return problem('unreadable', 'UTF-8')
      const decoded = decode(json.startsWith('\uFEFF') ? json.slice(1) : json)
      return decoded.kind === 'page' ? { ...decoded, json } : decoded
    }
  }
}

function problem(code: SidecarProblem['code'], detail: string): SidecarFile {
  return { kind: 'problem', problem: { code, detail } }
}
