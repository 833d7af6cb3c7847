import type { Certainty, FigureMention, Reason, Span } from './model.ts'
import type { DateExpression } from './recognize/date-expression.ts'

/** What the recognisers hand to the refining passes. All drafts of one kind are in reading order and disjoint. */
export interface Drafts {
  readonly figures: readonly FigureMention[]
  readonly dates: readonly DateDraft[]
  readonly names: readonly NameDraft[]
}

interface DraftBase extends Span {
  readonly lang: string
  readonly certainty: Certainty
  readonly because: readonly Reason[]
  /** The human annotation it comes from, where a human tagged it. */
  readonly annotation?: string | undefined
}

/** A date as said, not yet resolved against the publication date. */
export interface DateDraft extends DraftBase {
  readonly kind: 'date'
  readonly expression: DateExpression
}

/** A name as written, not yet known whose. */
export interface NameDraft extends DraftBase {
  readonly kind: 'person'
  /** The name without the vowel sign of a glued case ending: "પુતિને" is પુતિન. Undefined where it has none. */
  readonly bare?: string | undefined
  /** Titles and roles right beside the name, as written. */
  readonly roles: readonly string[]
  /** The name a human gave it. */
  readonly name?: string | undefined
}
