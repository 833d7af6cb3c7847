/** What the tagger has learned: scores of the labels B and I for each hashed feature, relative to O; and of each step from label to label. */
export interface Weights {
  /** Two scores a bucket, B then I. The number of buckets is a power of two; empty where the tagger was never trained. */
  readonly scores: Int16Array
  /** From label * 3 + to label, in the same unit as the scores. */
  readonly steps: Int32Array
  /** Score a word of a usual name, in the same unit: the measure of sureness. */
  readonly typical: number
}

/** Nine steps and the typical score, of four bytes each. */
export const HEAD_BYTES = 40

/** Reads base64 of nine little-endian 32-bit steps and the typical score, then the square roots of the scores. Without `atob`, which a pure folder doesn't have. */
export function decodeWeights(base64: string): Weights {
  const bytes = decodeBase64(base64)
  const head = new Int32Array(10)
  if (bytes.length <= HEAD_BYTES) return { scores: new Int16Array(0), steps: head.slice(0, 9), typical: 1 }
  for (let i = 0; i < HEAD_BYTES; i++) head[i >> 2]! |= (bytes[i] as number) << 8 * (i & 3)
  const scores = new Int16Array(bytes.length - HEAD_BYTES)
  for (let i = 0; i < scores.length; i++) {
    const root = (bytes[HEAD_BYTES + i] as number) << 24 >> 24
    scores[i] = root < 0 ? -root * root : root * root
  }
  return { scores, steps: head.slice(0, 9), typical: head[9] || 1 }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i
  let length = text.length
  while (length > 0 && text[length - 1] === '=') length--
  const bytes = new Uint8Array(Math.floor(length * 3 / 4))
  let at = 0
  for (let i = 0; i < length; i += 4) {
    const chunk = (values[text.charCodeAt(i)] as number) << 18 | (values[text.charCodeAt(i + 1)] as number) << 12
      | (i + 2 < length ? values[text.charCodeAt(i + 2)] as number : 0) << 6 | (i + 3 < length ? values[text.charCodeAt(i + 3)] as number : 0)
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = chunk >> shift & 0xff
  }
  return bytes
}
