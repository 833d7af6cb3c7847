import type { LocalePack } from '../../core/locale-pack.ts'
import { dates } from './dates.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import { layout } from './layout.ts'
import { numbers } from './numbers.ts'
import { people } from './people.ts'
import { writing } from './writing.ts'

export const te = { id: 'te', name: 'తెలుగు', scripts: ['Telugu'], writing, numbers, figures, dates, people, events, layout } as const satisfies LocalePack
