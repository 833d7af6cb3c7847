/**
 * A number with its unit in words: "10,000 soldiers", "45%", "INR 12,000,000,000". Concept ids are English words in the singular, which
 * is what most plurals are made from; a counted noun that no concept has stays as the article wrote it.
 */
export function unitWords(number: string, value: number, unit: string | undefined): string {
  if (unit === undefined || unit === '') return number
  if (Object.hasOwn(WRITTEN, unit)) return `${number}${WRITTEN[unit as keyof typeof WRITTEN]}`
  if (unit === 'fraction') return shareWords(number, value)
  if (CURRENCIES.has(unit)) return `${unit.toUpperCase()} ${number}`
  const words = unit.replaceAll('-', ' ')
  return `${number} ${value === 1 || !ASCII.test(unit) ? words : plural(words)}`
}

/** 0.666… is two thirds. */
function shareWords(number: string, value: number): string {
  for (let below = 2; below <= 20; below++) {
    const above = Math.round(value * below)
    if (above > 0 && Math.abs(above / below - value) < 1e-9) return `${above}/${below}`
  }
  return number
}

// Concept ids that are written as a sign, or whose plural is the singular.
const WRITTEN = {
  percent: '%', 'per-mille': '‰', degree: '°', celsius: ' °C', fahrenheit: ' °F', km: ' km', cm: ' cm', mm: ' mm', kg: ' kg', mg: ' mg', ml: ' ml', kmph: ' km/h', mph: ' mph',
  'metre-per-second': ' m/s', 'square-km': ' square km', 'cubic-km': ' cubic km', magnitude: ' magnitude', 'parts-per-million': ' ppm', 'us-cent': ' US cents',
} as const

/** ISO 4217 codes are ids of currencies; these few are English nouns too, and more often meant as such. */
const NOUNS: ReadonlySet<string> = new Set(['cup', 'pen', 'top', 'mop'])
const CURRENCIES: ReadonlySet<string> = new Set(['btc', ...Intl.supportedValuesOf('currency').map((code) => code.toLowerCase())].filter((code) => !NOUNS.has(code)))

const IRREGULAR = {
  person: 'people', man: 'men', woman: 'women', child: 'children', foot: 'feet', wife: 'wives', life: 'lives', policeman: 'policemen', fisherman: 'fishermen', people: 'people',
  police: 'police', aircraft: 'aircraft', troops: 'troops', series: 'series', personnel: 'personnel', crew: 'crew', staff: 'staff', cattle: 'cattle', dead: 'dead', injured: 'injured',
  wounded: 'wounded', missing: 'missing', cash: 'cash', money: 'money',
} as const
const ASCII = /^[a-z -]+$/

// Only the last word takes the ending: "missile strike" → "missile strikes".
function plural(words: string): string {
  const space = words.lastIndexOf(' ') + 1
  const last = words.slice(space)
  const whole = Object.hasOwn(IRREGULAR, last) ? IRREGULAR[last as keyof typeof IRREGULAR]
    : /(?:s|x|z|ch|sh)$/.test(last) ? `${last}es`
    : /[^aeiou]y$/.test(last) ? `${last.slice(0, -1)}ies`
    : `${last}s`
  return words.slice(0, space) + whole
}
