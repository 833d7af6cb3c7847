/** Keeps texts as they were when their annotations were written, so that annotations can be followed when the text is changed elsewhere. What is lost costs nothing but certainty. */
export interface FormerTexts {
  /** By the SHA-256 of the text, in hexadecimal; undefined where it is not kept, or not whole. */
  readonly textOf: (sha256: string) => string | undefined
  /** Written a little later. */
  readonly keep: (sha256: string, text: string) => void
  /** From now on in this folder of this machine; `undefined`: nowhere but in memory. */
  readonly keepIn: (folder: string | undefined) => Promise<void>
  readonly close: () => void
}
