import { isMentionKind } from '../core/sidecar/bodies.ts'
import type { TagKind } from '../core/human.ts'
import { say } from './messages.ts'
import { oneLine } from './quote.ts'

/** What a kind is called: the machine's in the user's language, a human's own as the human wrote it. */
export function kindWords(kind: TagKind): string {
  return isMentionKind(kind) ? say(`kind.${kind}`) : oneLine(kind)
}
