import { renameTarget } from '../core/sidecar/rename-source.ts'
import type { Step, StepPart } from '../library/journal.ts'
import { baseName } from './uris.ts'

/**
 * A step to undo or redo after an article, or a folder with articles, has got another URI: it finds them under the new one, and what it puts
 * back names them so. The step itself where it touches none of them.
 */
export function renameStep(step: Step, from: string, to: string): Step {
  const parts = step.parts.map((part) => (part.uri === from || part.uri.startsWith(`${from}/`) ? renamePart(part, to + part.uri.slice(from.length)) : part))
  return parts.every((part, i) => part === step.parts[i]) ? step : { parts }
}

function renamePart({ uri, acts }: StepPart, to: string): StepPart {
  const [old, fresh] = [baseName(uri), baseName(to)]
  return { uri: to, acts: acts.map((one) => (one.act === 'restore' ? { ...one, put: one.put.map((put) => ({ ...put, raw: renameTarget(put.raw, old, fresh) })) } : one)) }
}
