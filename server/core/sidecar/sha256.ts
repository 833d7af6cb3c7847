/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in lower-case hex. A lone surrogate is hashed as U+FFFD, as every UTF-8 writer would
 * store it. Written out here because core is pure: it may import neither node:crypto nor the browsers' asynchronous digest, and
 * handing a hash function through every call would make the format depend on its host.
 */
export function sha256(text: string): string {
  const bytes = utf8(text)
  const state = Uint32Array.from(INITIAL)
  const words = new Uint32Array(64)
  const whole = bytes.length - bytes.length % 64
  for (let at = 0; at < whole; at += 64) compress(state, words, bytes, at)
  const rest = new Uint8Array(bytes.length - whole < 56 ? 64 : 128)
  rest.set(bytes.subarray(whole))
  rest[bytes.length - whole] = 0x80
  const tail = new DataView(rest.buffer)
  tail.setUint32(rest.length - 8, Math.floor(bytes.length / 0x20000000))
  tail.setUint32(rest.length - 4, (bytes.length << 3) >>> 0)
  for (let at = 0; at < rest.length; at += 64) compress(state, words, rest, at)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

function compress(state: Uint32Array, words: Uint32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) {
    const byte = at + i * 4
    words[i] = (bytes[byte] as number) << 24 | (bytes[byte + 1] as number) << 16 | (bytes[byte + 2] as number) << 8 | (bytes[byte + 3] as number)
  }
  for (let i = 16; i < 64; i++) {
    const w15 = words[i - 15] as number
    const w2 = words[i - 2] as number
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ w15 >>> 3
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ w2 >>> 10
    words[i] = (words[i - 16] as number) + s0 + (words[i - 7] as number) + s1
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const t1 = h + s1 + (e & f ^ ~e & g) + (ROUNDS[i] as number) + (words[i] as number) | 0
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const t2 = s0 + (a & b ^ a & c ^ b & c) | 0
    h = g; g = f; f = e; e = d + t1 | 0; d = c; c = b; b = a; a = t1 + t2 | 0
  }
  const sums = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) state[i] = (state[i] as number) + (sums[i] as number)
}

function rotate(word: number, by: number): number { return word >>> by | word << 32 - by }

function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let size = 0
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i)
    if (code < 0x80) { bytes[size++] = code; continue }
    if (code >= 0xd800 && code < 0xe000) {
      const pair = text.codePointAt(i) as number
      if (pair > 0xffff) {
        bytes[size++] = 0xf0 | pair >> 18
        bytes[size++] = 0x80 | pair >> 12 & 0x3f
        bytes[size++] = 0x80 | pair >> 6 & 0x3f
        bytes[size++] = 0x80 | pair & 0x3f
        i++
        continue
      }
      code = 0xfffd
    }
    if (code < 0x800) bytes[size++] = 0xc0 | code >> 6
    else {
      bytes[size++] = 0xe0 | code >> 12
      bytes[size++] = 0x80 | code >> 6 & 0x3f
    }
    bytes[size++] = 0x80 | code & 0x3f
  }
  return bytes.subarray(0, size)
}

// Fractional parts of the square roots of the first 8 primes and of the cube roots of the first 64, computed rather than copied.
const PRIMES = /* @__PURE__ */ primes(64)
const INITIAL = /* @__PURE__ */ PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const ROUNDS = /* @__PURE__ */ Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))

function fraction(value: number): number { return Math.floor((value - Math.floor(value)) * 0x100000000) }

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}
