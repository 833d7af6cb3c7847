import type { SidecarDesk } from '../library/sidecar-desk.ts'

/** Tries again to write what could not be written, so that nobody has to remember that it still is to be: a disk gets room, a folder its permissions back. */
export interface Retrying {
  /** Something may have failed. */
  readonly look: () => void
  /** Tries once more, for the last time. */
  readonly end: () => Promise<void>
}

/** Milliseconds between two tries: longer and longer. */
const FIRST = 5000
const LONGEST = 60_000

export function retrying(desk: SidecarDesk, written: (uris: readonly string[]) => void): Retrying {
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = FIRST
  // A text that has no file yet waits for its first save.
  const waiting = () => desk.unwritten().filter((uri) => !uri.startsWith('untitled:'))
  const tryAll = async () => {
    const done: string[] = []
    for (const uri of waiting()) if ((await desk.mend(uri)).kind === 'written') done.push(uri)
    if (done.length > 0) written(done)
  }
  const look = () => {
    if (timer || waiting().length === 0) return
    timer = setTimeout(() => {
      void tryAll().then(() => {
        timer = undefined
        pause = waiting().length === 0 ? FIRST : Math.min(pause * 2, LONGEST)
        look()
      })
    }, pause)
  }
  return {
    look,
    end: async () => {
      clearTimeout(timer)
      await tryAll()
    },
  }
}
