/** Adds a line to a file, again and again, and says so on the standard output when it is written: FILE NAME COUNT. */
import { nodeFiles, uriOfPath } from '../../../server/hosts/node-files.ts'

const [file = '', name = '', count = '0'] = process.argv.slice(2)
for (let i = 0; i < Number(count); i++) {
  const line = `${name}-${i}\n`
  const problem = await nodeFiles.update(uriOfPath(file), 1e9, (now) => new TextEncoder().encode((now.kind === 'bytes' ? new TextDecoder().decode(now.bytes) : '') + line))
  process.stdout.write(problem ? `problem ${problem.kind === 'failed' ? problem.detail : problem.kind}\n` : line)
}
