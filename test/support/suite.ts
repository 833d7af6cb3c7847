/**
 * The harness of the suites that run inside the extension host: named tests, run one after the other, each reported by a line on the console.
 * No framework: the host calls run() of one module, and what a suite needs beside that is two functions.
 *
 *     import { eventually, run, test } from '../../support/suite.ts'
 *     test('a figure has a hover', async () => { … })
 *     export { run }
 */

export type TestResult = { readonly name: string; readonly error?: string }

/** Begins each line that is meant for whoever runs the suite; a JSON object of type TestResult follows. */
export const resultMark = '@suite-result '

const tests: { readonly name: string; readonly body: () => Promise<void> | void }[] = []

/** Registers a test; its name says what is true when it passes. */
export function test(name: string, body: () => Promise<void> | void): void {
  tests.push({ name, body })
}

/** What VS Code calls. Rejects when a test failed, which makes the exit code of the host. */
export async function run(): Promise<void> {
  let failed = 0
  for (const { name, body } of tests) {
    const error = await failureOf(body)
    if (error !== undefined) failed++
    const result: TestResult = error === undefined ? { name } : { name, error }
    console.log(resultMark + JSON.stringify(result))
  }
  if (tests.length === 0) throw new Error('The suite has no tests.')
  if (failed > 0) throw new Error(`${failed} of ${tests.length} tests failed.`)
}

/**
 * Asks again and again until there is an answer: the editor does most things some time after it was told to.
 * @param what completes "timed out waiting for …"
 * @param probe gives undefined or false as long as it is too early; what it throws counts as too early too, and is told in the end
 */
export async function eventually<T>(what: string, probe: () => Promise<T> | T, seconds = 30): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + seconds * 1000
  let last: unknown
  for (;;) {
    try {
      const value = await probe()
      if (value !== undefined && value !== null && value !== false) return value as NonNullable<Exclude<T, false>>
    } catch (error) {
      last = error
    }
    if (performance.now() > end) throw new Error(`timed out after ${seconds} s waiting for ${what}`, { cause: last })
    await new Promise((resolve) => { setTimeout(resolve, 50) })
  }
}

async function failureOf(body: () => Promise<void> | void): Promise<string | undefined> {
  try {
    await body()
    return undefined
  } catch (error) {
    return describe(error)
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\ncaused by: ${describe(error.cause)}`
  return (error.stack ?? error.message) + cause
}
