import type { NumberWords } from '../../core/locale-pack.ts'

export const numbers = {} as const satisfies NumberWords
