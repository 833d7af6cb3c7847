import type { EventWords } from '../../core/locale-pack.ts'

export const events = {} as const satisfies EventWords
