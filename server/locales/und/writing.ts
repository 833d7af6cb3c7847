import type { Writing } from '../../core/locale-pack.ts'

export const writing = {
  decimal: 'unknown', group: ',', dateOrder: 'dmy', caseEndings: '', nounEndings: '', functionWords: '', abbreviations: '',
} as const satisfies Writing
