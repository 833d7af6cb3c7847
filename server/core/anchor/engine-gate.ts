import type { Engine } from '../lexicon/engine.ts'
import { packsIn, quoteReader } from './quote-reader.ts'
import { sameName } from './same-name.ts'
import { valueGate, type ValueGate } from './value-gate.ts'

/** The gate that reads values and names as the engine reads articles. */
export function engineGate(engine: Engine): ValueGate {
  const packs = packsIn(engine)
  return valueGate(quoteReader(engine, packs), (was, now, article) => sameName(was, now, engine, packs(article ?? now)))
}
