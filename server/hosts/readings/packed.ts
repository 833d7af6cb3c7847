import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Analysis } from '../../core/model.ts'

/** An analysis as a tenth of its memory: most articles of a large folder are not looked at. */
export function packed(analysis: Analysis): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateRawSync(JSON.stringify(analysis), { level: 1 }))
}

/** Undefined where the bytes are no analysis. */
export function unpacked(bytes: Uint8Array): Analysis | undefined {
  try {
    return Object.freeze(JSON.parse(inflateRawSync(bytes).toString('utf8')) as Analysis)
  } catch {
    return undefined
  }
}

/** Reads what `fetch` finds; what was read last is at hand, by a key that tells one analysis from all others. `otherwise`: where there is nothing to fetch any more. */
export function reader(key: string, fetch: () => Analysis | undefined, otherwise: () => Analysis): () => Analysis {
  return () => {
    const analysis = atHand.get(key) ?? fetch()
    if (!analysis) return otherwise()
    atHand.delete(key)
    atHand.set(key, analysis)
    if (atHand.size > MOST) for (const oldest of atHand.keys()) { atHand.delete(oldest); break }
    return analysis
  }
}

// By when they were read, the oldest first. A story has rarely more sources than this.
const atHand = new Map<string, Analysis>()
const MOST = 96
