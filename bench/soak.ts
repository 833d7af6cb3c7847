import { parseArgs } from 'node:util'
import { soak } from '../test/soak/soak.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string' }, steps: { type: 'string' }, seed: { type: 'string' }, log: { type: 'boolean', default: false } } })
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const until = Date.now() + Number(values.minutes ?? 1) * 60_000
console.log(`seed ${seed}`)
const { done, annotations, orphans, faults } = await soak({
  seed, pause: values.steps === undefined ? 20 : 0,
  ...(values.log ? { log: console.log } : {}),
  enough: (steps) => (values.steps === undefined ? Date.now() >= until : steps >= Number(values.steps)),
})
console.log(Object.entries(done).map(([name, count]) => `${name} ${count}`).join(' · '))
for (const fault of faults) console.log(`FAULT ${fault}`)
console.log(faults.length === 0 ? `The sidecars are the model's: ${annotations} annotations, ${orphans} of them without a place. Seed ${seed}.` : `${faults.length} faults. Seed ${seed}.`)
process.exitCode = faults.length === 0 ? 0 : 1
