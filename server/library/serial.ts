/** Runs tasks with one key one after the other, and tasks with different keys side by side. */
export interface Serial {
  <T>(key: string, task: () => Promise<T>): Promise<T>
  /** Ends when all tasks that were asked for so far have ended. */
  readonly idle: () => Promise<unknown>
}

export function serial(): Serial {
  const tails = new Map<string, Promise<unknown>>()
  const run = <T>(key: string, task: () => Promise<T>): Promise<T> => {
    const result = (tails.get(key) ?? Promise.resolve()).then(task, task)
    const tail = result.catch(() => undefined)
    tails.set(key, tail)
    void tail.then(() => {
      if (tails.get(key) === tail) tails.delete(key)
    })
    return result
  }
  return Object.assign(run, { idle: () => Promise.all(tails.values()) })
}
