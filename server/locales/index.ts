import type { LocalePack } from '../core/locale-pack.ts'
import { en } from './en/pack.ts'
import { gu } from './gu/pack.ts'
import { hi } from './hi/pack.ts'
import { und } from './und/pack.ts'

/** Every language there is; the first pack of a script reads stray words of that script in other languages' articles. */
export const PACKS: readonly LocalePack[] = [en, hi, gu, und]
