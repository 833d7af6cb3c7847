import { decodeWeights, HEAD_BYTES, type Weights } from '../../server/core/recognize/people/weights.ts'
import type { RawWeights } from './perceptron.ts'

/** One signed byte a score, which stands for its square: small scores are many and need the finer steps. `typical` is in the unit of the scores. */
export function encodeWeights({ scores, steps }: RawWeights, typical: number): { readonly base64: string; readonly quantised: Weights } {
  const scale = 127 * 127 / scores.reduce((most, score) => Math.max(most, Math.abs(score)), 1)
  const bytes = Int8Array.from(scores, (score) => Math.max(-127, Math.min(127, Math.sign(score) * Math.round(Math.sqrt(Math.abs(score * scale))))))
  const buffer = Buffer.alloc(HEAD_BYTES + bytes.length)
  steps.forEach((step, i) => buffer.writeInt32LE(Math.round(Math.max(-1e8, step * scale)), i * 4))
  buffer.writeInt32LE(Math.round(typical * scale), 36)
  Buffer.from(bytes.buffer).copy(buffer, HEAD_BYTES)
  const base64 = buffer.toString('base64').replace(/=+$/, '')
  return { base64, quantised: decodeWeights(base64) }
}
