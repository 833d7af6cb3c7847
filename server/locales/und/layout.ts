import type { LayoutWords } from '../../core/locale-pack.ts'

export const layout = { teaser: '', chrome: '', caption: '' } as const satisfies LayoutWords
