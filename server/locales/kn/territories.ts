import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/kn/territories.ts'

export const territories = [cldr] as const satisfies readonly TerritoryNames[]
