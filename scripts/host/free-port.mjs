// A port to listen on.
import { createServer } from 'node:net'

/**
 * @param {number} [preferred] taken when nobody else has it, so that a bookmarked address stays good
 * @returns {Promise<number>} a port of 127.0.0.1 on which nobody listened a moment ago
 */
export function freePort(preferred = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', (error) => (preferred === 0 ? reject(error) : resolve(freePort())))
    probe.listen(preferred, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : preferred))
    })
  })
}
