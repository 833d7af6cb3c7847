import type { EventWords } from '../../core/locale-pack.ts'

export const events = {
  verbLast: 'yes', verbEndings: '', events: {}, topics: {}, aspects: {}, clauses: '', nationalities: {},
} as const satisfies EventWords
