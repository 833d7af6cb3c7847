import type { FigureWords } from '../../core/locale-pack.ts'

export const figures = {} as const satisfies FigureWords
