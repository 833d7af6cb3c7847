import type { DateWords } from '../../core/locale-pack.ts'

export const dates = {} as const satisfies DateWords
