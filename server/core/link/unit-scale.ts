/**
 * Which units measure the same thing, and how they convert. Ids are those of the figures recogniser's concept table. Currencies convert
 * into nothing: rates change, and nobody says which one was meant.
 */
export interface UnitScale {
  /** Figures are compared only within one base. */
  readonly base: string
  /** Value in the base unit = value × factor + offset. */
  readonly factor: number
  readonly offset: number
  /** `person`: a count of people by whatever name; `common`: a unit that every story has; `rare`: a unit that tells stories apart; `unknown`: a noun that no pack knows. */
  readonly kind: 'person' | 'common' | 'rare' | 'time' | 'unknown'
}

export function scaleOf(unit: string, concept: 'known' | 'unknown' = 'known'): UnitScale {
  if (concept === 'unknown') return { base: `?${unit}`, factor: 1, offset: 0, kind: 'unknown' }
  return SCALES.get(unit) ?? { base: unit, factor: 1, offset: 0, kind: 'rare' }
}

// Whoever is counted is a person, by whatever name.
const PEOPLE = ['person', 'soldier', 'fighter', 'police', 'official', 'lawmaker', 'child', 'woman', 'man', 'student', 'teacher', 'worker', 'farmer', 'doctor', 'patient', 'voter', 'candidate', 'prisoner', 'hostage', 'suspect', 'protester', 'player', 'member', 'crew', 'leader', 'expert', 'journalist', 'volunteer', 'rescuer', 'firefighter', 'aid-worker', 'judge', 'lawyer', 'driver', 'brother', 'sister', 'son', 'daughter', 'wife', 'friend', 'colleague', 'job']
// Told by everybody of everything: their equality joins little.
const COMMON = [
  'percent', 'percentage-point', 'usd', 'inr', 'eur', 'gbp', 'jpy', 'cny', 'rub', 'pkr', 'bdt', 'aed', 'sar', 'krw', 'degree', 'country', 'point', 'vote', 'seat', 'case', 'house', 'vehicle', 'family', 'area',
  'city', 'state', 'district', 'part', 'time', 'attack', 'company', 'share', 'goal', 'run', 'wicket', 'over', 'ball', 'match', 'side', 'question', 'page', 'word', 'comment', 'meeting', 'party', 'organisation', 'project',
]
const TIMES: readonly (readonly [string, number])[] = [['millisecond', 0.001], ['second', 1], ['minute', 60], ['hour', 3600], ['day', 86400], ['night', 86400], ['week', 604800], ['fortnight', 1209600], ['month', 2629746], ['year', 31556952], ['decade', 315569520], ['century', 3155695200]]
const MEASURES: readonly (readonly [string, string, number])[] = [
  ['mm', 'metre', 0.001], ['cm', 'metre', 0.01], ['inch', 'metre', 0.0254], ['foot', 'metre', 0.3048], ['yard', 'metre', 0.9144], ['metre', 'metre', 1], ['km', 'metre', 1000], ['mile', 'metre', 1609.344], ['nautical-mile', 'metre', 1852],
  ['mg', 'kg', 1e-6], ['gram', 'kg', 0.001], ['kg', 'kg', 1], ['quintal', 'kg', 100], ['tola', 'kg', 0.0116638038], ['sovereign', 'kg', 0.008], ['tonne', 'kg', 1000], ['pound', 'kg', 0.45359237], ['ounce', 'kg', 0.028349523125],
  ['ml', 'litre', 0.001], ['litre', 'litre', 1], ['gallon', 'litre', 3.785411784], ['barrel', 'litre', 158.987294928], ['cubic-metre', 'litre', 1000], ['cubic-foot', 'litre', 28.316846592], ['cubic-km', 'litre', 1e12], ['tmcft', 'litre', 28316846592],
  ['square-metre', 'square-metre', 1], ['square-foot', 'square-metre', 0.09290304], ['square-km', 'square-metre', 1e6], ['square-mile', 'square-metre', 2589988.110336], ['hectare', 'square-metre', 10000], ['acre', 'square-metre', 4046.8564224], ['square-yard', 'square-metre', 0.83612736], ['guntha', 'square-metre', 101.17141056],
  ['kmph', 'metre-per-second', 1 / 3.6], ['mph', 'metre-per-second', 0.44704], ['knot', 'metre-per-second', 0.514444], ['metre-per-second', 'metre-per-second', 1], ['cusec', 'cumec', 0.028316846592], ['cumec', 'cumec', 1],
  ['watt', 'watt', 1], ['kilowatt', 'watt', 1e3], ['megawatt', 'watt', 1e6], ['gigawatt', 'watt', 1e9], ['horsepower', 'watt', 745.69987], ['micron', 'metre', 1e-6], ['nanometre', 'metre', 1e-9], ['megahertz', 'megahertz', 1], ['gigahertz', 'megahertz', 1000], ['kiloton', 'kiloton', 1], ['megaton', 'kiloton', 1000], ['millibar', 'hectopascal', 1], ['hectopascal', 'hectopascal', 1], ['kilobyte', 'kilobyte', 1], ['megabyte', 'kilobyte', 1e3], ['gigabyte', 'kilobyte', 1e6], ['terabyte', 'kilobyte', 1e9],
]

// Parts of what everybody tells: shares of a whole, and small coins.
const PARTS: readonly (readonly [string, string, number])[] = [
  ['fraction', 'percent', 100], ['per-mille', 'percent', 0.1], ['basis-point', 'percentage-point', 0.01], ['paisa', 'inr', 0.01], ['us-cent', 'usd', 0.01], ['eur-cent', 'eur', 0.01], ['gb-penny', 'gbp', 0.01],
]

// What one language calls a boat the next calls a ship, and a bank's branch a shop.
const KINDS: readonly (readonly [string, string])[] = [['boat', 'vessel'], ['vessel', 'vessel'], ['village', 'settlement'], ['settlement', 'settlement'], ['town', 'settlement'], ['shelter', 'camp'], ['camp', 'camp'], ['bank', 'outlet'], ['shop', 'outlet']]

const SCALES: ReadonlyMap<string, UnitScale> = new Map<string, UnitScale>([
  ...KINDS.map(([unit, base]): [string, UnitScale] => [unit, { base, factor: 1, offset: 0, kind: 'rare' }]),
  ...COMMON.map((unit): [string, UnitScale] => [unit, { base: unit, factor: 1, offset: 0, kind: 'common' }]),
  ...PARTS.map(([unit, base, factor]): [string, UnitScale] => [unit, { base, factor, offset: 0, kind: 'common' }]),
  ...PEOPLE.map((unit): [string, UnitScale] => [unit, { base: 'person', factor: 1, offset: 0, kind: 'person' }]),
  // Who counts in decades tells an age of something, which few articles do.
  ...TIMES.map(([unit, factor]): [string, UnitScale] => [unit, { base: 'second', factor, offset: 0, kind: factor > 1e8 ? 'rare' : 'time' }]),
  ...MEASURES.map(([unit, base, factor]): [string, UnitScale] => [unit, { base, factor, offset: 0, kind: 'rare' }]),
  ['celsius', { base: 'kelvin', factor: 1, offset: 273.15, kind: 'common' }], ['fahrenheit', { base: 'kelvin', factor: 5 / 9, offset: 459.67 * 5 / 9, kind: 'common' }], ['kelvin', { base: 'kelvin', factor: 1, offset: 0, kind: 'common' }],
])
