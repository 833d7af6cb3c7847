/** Something to run a while after it was last asked for. */
export interface Debounced {
  readonly ask: () => void
  readonly stop: () => void
}

/** `milliseconds` is asked for each time. */
export function debounced(milliseconds: () => number, run: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  return {
    stop,
    ask: () => {
      stop()
      timer = setTimeout(() => {
        timer = undefined
        run()
      }, milliseconds())
    },
  }
}
