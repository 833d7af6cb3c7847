/** 106 bits that tell one text from all others of a folder, in letters and digits; no secret. Twice cyrb53 (bryc, public domain), in one pass. */
export function textHash(text: string): string {
  let [a, b, c, d] = [0xdeadbeef, 0x41c6ce57, 0x9e3779b9, 0x85ebca6b]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
    c = Math.imul(c ^ unit, 2246822507)
    d = Math.imul(d ^ unit, 3266489909)
  }
  return mixed(a, b) + mixed(c, d)
}

function mixed(a: number, b: number): string {
  const x = Math.imul(a ^ a >>> 16, 2246822507) ^ Math.imul(b ^ b >>> 13, 3266489909)
  const y = Math.imul(b ^ b >>> 16, 2246822507) ^ Math.imul(x ^ x >>> 13, 3266489909)
  return (4294967296 * (2097151 & y) + (x >>> 0)).toString(36).padStart(11, '0')
}
