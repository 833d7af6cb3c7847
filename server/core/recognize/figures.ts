import type { FigureMention } from '../model.ts'
import type { Reading } from '../text/reading.ts'
import type { NumberSpan } from './numbers.ts'

/** Figures: modifier, number, unit or counted noun. */
export function recognizeFigures(_reading: Reading, _numbers: readonly NumberSpan[]): readonly FigureMention[] {
  return []
}
