import type { Writing } from '../../core/locale-pack.ts'

export const writing = {
  decimal: '.', group: ',', dateOrder: 'dmy', caseEndings: '', nounEndings: '', functionWords: '', abbreviations: '',
} as const satisfies Writing
