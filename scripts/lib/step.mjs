// Progress lines, and the one kind of failure that is told to the user in a sentence instead of a stack.

/** A failure that a newcomer can act on: its message says what to do. */
export class Explained extends Error {}

/**
 * Runs one named step and says when it begins and how long it took.
 * @template T
 * @param {string} name what is being done, as a noun: "VS Code host"
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function step(name, action) {
  const began = performance.now()
  console.log(`${name} …`)
  const value = await action()
  console.log(`${name} … done in ${seconds(performance.now() - began)}`)
  return value
}

/**
 * Runs a script's main function, and ends the process with a sentence where a failure has one.
 * @param {() => Promise<number | void>} main its number, if any, becomes the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    console.error(error instanceof Explained ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return milliseconds < 9950 ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.round(milliseconds / 1000)} s`
}
