import type { Reading } from '../../text/reading.ts'
import { roleAt, type Role } from './role.ts'
import { closeWith, takeThousands, type State } from './state.ts'

/** Takes a number word into the group being filled; false where it can't go on the number. */
export function takeCardinal(state: State, { value, cut, bent }: Role): boolean {
  if (state.tail === 'point') {
    if (value > 9 || state.group === undefined || state.decimals < 1e-6) return false
    state.group += value * state.decimals
    state.decimals /= 10
    return true
  }
  if (value >= 1000 && value % 1000 === 0 && (state.tail === 'start' || state.tail === 'scale' && value < state.last)) return takeThousands(state, value, cut, bent === true)
  // "સાડા પાંચસો": the half is one of the hundreds.
  if (state.tail === 'start') state.group = value + state.part * (value >= 100 && value % 100 === 0 ? 100 : 1)
  else if (state.tail === 'scale' && value > 0 && value < state.last) state.group = value
  else if (state.tail === 'tens' && value > 0 && value < 10) state.group = (state.group ?? 0) + value
  else if (state.tail === 'hundred' && value > 0 && value < 100) state.group = (state.group ?? 0) + value
  else return false
  state.part = 0
  state.words++
  state.cut = cut
  state.bent = bent === true
  state.tail = value >= 100 ? 'hundred' : value >= 20 && value % 10 === 0 ? 'tens' : 'unit'
  return true
}

/** Multiplies by a scale: the group, what smaller scales closed, or the one that is left unsaid. */
export function takeScale(reading: Reading, state: State, { value, cut, bent }: Role, at: number): boolean {
  if (state.tail === 'point' || state.tail === 'done') return false
  if (state.tail === 'start') {
    // "सवा लाख": the part stands on one. Without it only some scales may be bare.
    if (state.part === 0 && !roleAt(reading, at, 'bare-scale')) return false
    state.group = 1 + state.part
    state.part = 0
  }
  // "⅔ million" is no share of anything.
  state.fraction = false
  if (state.group === undefined && state.digits === 0 && value < state.last && state.tail === 'scale' && roleAt(reading, at, 'bare-scale')) state.group = 1
  if (state.group === undefined) {
    if (value < state.last || state.scales.length > 2 && value >= (state.closed[0]?.scale ?? 0)) return false
    closeWith(state, value, 0)
  } else if (value < 1000) {
    if (state.group > 999 || (state.tail === 'hundred')) return false
    state.group *= value
  } else {
    closeWith(state, value, state.group)
    state.group = undefined
  }
  state.scales.push(value)
  state.words++
  state.cut = cut
  state.bent = bent === true
  state.tail = value < 1000 ? 'hundred' : 'scale'
  return true
}
