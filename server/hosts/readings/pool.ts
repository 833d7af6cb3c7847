import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Order, Reading } from './worker.ts'

/** Other threads that read articles while this one answers the editor. They end when nothing has been asked of them for a while. */
export interface Pool {
  readonly read: (input: Omit<Order, 'id'>) => Promise<Reading>
}

interface Waiting { readonly worker: Worker; readonly resolve: (reading: Reading) => void; readonly reject: (fault: Error) => void }

/** `program`: the path of a module that calls `serveReadings` where it finds itself on another thread. */
export function pool(program: string): Pool {
  const waiting = new Map<number, Waiting>()
  let workers: Worker[] = []
  let idle: NodeJS.Timeout | undefined
  let next = 0

  const start = (): Worker => {
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP } })
    worker.on('message', ({ id, reading }: { id: number; reading: Reading }) => settle(id, (one) => one.resolve(reading)))
    const lost = (fault: Error): void => {
      workers = workers.filter((one) => one !== worker)
      for (const [id, one] of waiting) if (one.worker === worker) settle(id, () => one.reject(fault))
    }
    worker.on('error', lost)
    worker.on('exit', () => lost(new Error('a reading thread has ended')))
    return worker
  }
  const settle = (id: number, how: (one: Waiting) => void): void => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (one) how(one)
    if (waiting.size === 0) rest()
  }
  /** Nobody waits: these threads shall not keep the process from ending. */
  const rest = (): void => {
    for (const worker of workers) worker.unref()
    clearTimeout(idle)
    idle = setTimeout(() => {
      for (const worker of workers.splice(0)) void worker.terminate()
    }, IDLE)
    idle.unref()
  }
  return {
    read: (input) => new Promise((resolve, reject) => {
      clearTimeout(idle)
      if (workers.length === 0) workers = Array.from({ length: THREADS }, start)
      const id = next++
      const worker = workers[id % workers.length] as Worker
      worker.ref()
      waiting.set(id, { worker, resolve, reject })
      worker.postMessage({ id, ...input })
    }),
  }
}

// More than four want more memory than they save time.
const THREADS = Math.max(1, Math.min(4, availableParallelism()))
const IDLE = 5000
// Megabytes, several times what the longest article takes: without a limit a thread lets its garbage lie as long as the machine has room.
const LARGEST_HEAP = 384
