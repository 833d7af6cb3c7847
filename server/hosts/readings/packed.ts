import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Analysis } from '../../core/model.ts'

/** An analysis as a tenth of its memory: most articles of a large folder are not looked at. */
export function packed(analysis: Analysis): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateRawSync(JSON.stringify(analysis), { level: 1 }))
}

/** Reads it again; the ones read last are at hand. */
export function reader(bytes: Uint8Array): () => Analysis {
  return () => {
    const known = atHand.get(bytes)
    const analysis = known ?? Object.freeze(JSON.parse(inflateRawSync(bytes).toString('utf8')) as Analysis)
    atHand.delete(bytes)
    atHand.set(bytes, analysis)
    if (atHand.size > MOST) for (const oldest of atHand.keys()) { atHand.delete(oldest); break }
    return analysis
  }
}

// By when they were read, the oldest first. A story has rarely more sources than this.
const atHand = new Map<Uint8Array, Analysis>()
const MOST = 96
