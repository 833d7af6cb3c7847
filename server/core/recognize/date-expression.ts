/** What a date says before it is resolved. Owned by the dates recogniser. */
export interface DateExpression {
  readonly year?: number | undefined
  /** 1 to 12. */
  readonly month?: number | undefined
  /** 1 to 31, as written, even where the month has no such day. */
  readonly day?: number | undefined
}
