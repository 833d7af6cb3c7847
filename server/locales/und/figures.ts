import type { FigureWords } from '../../core/locale-pack.ts'

/** Signs and abbreviations that need no language. */
export const figures = {
  before: { '~': '~|≈|c.|ca.', '>': '>', '<': '<', '>=': '≥', '<=': '≤' },
  after: { '>': '+' },
  outsideBefore: {}, outsideAfter: {},
  cap: '', capFollowers: '', to: '', or: '', between: '', betweenAnd: '', from: '', of: '', partOf: '',
  units: {
    teu: 'teu|teus', decibel: 'db|dba', horsepower: 'hp', nanometre: 'nm',
    percent: '%|٪|％', 'per-mille': '‰', degree: '°', celsius: '°c|℃|° c', fahrenheit: '°f|℉|° f',
    km: 'km|kms|km.', metre: 'm|mtr|mtrs', cm: 'cm|cms', mm: 'mm', mile: 'mi', foot: 'ft', inch: 'inch', yard: 'yd|yds',
    'square-km': 'km²|sq km|sq. km|km2|sq kms', 'square-metre': 'm²|sq m|sq. m|m2', 'square-foot': 'sq ft|sq. ft|sqft', 'square-mile': 'sq mi', hectare: 'ha',
    kg: 'kg|kgs|kg.', gram: 'g|gm|gms', mg: 'mg', tonne: 't|mt', litre: 'l|ltr|ltrs', ml: 'ml', 'cubic-metre': 'm³|cu m|m3',
    hour: 'h|hr|hrs', minute: 'min|mins', second: 's|sec|secs', millisecond: 'ms', year: 'yr|yrs',
    kmph: 'km/h|kmph|kph|kmh|km/hr', mph: 'mph', 'metre-per-second': 'm/s', knot: 'kt|kts',
    kilowatt: 'kw', megawatt: 'mw', gigawatt: 'gw', watt: 'w', volt: 'v', 'kilowatt-hour': 'kwh', kilobyte: 'kb', megabyte: 'mb', gigabyte: 'gb', terabyte: 'tb', gigahertz: 'ghz', megahertz: 'mhz', megapixel: 'mp',
    hectopascal: 'hpa', 'parts-per-million': 'ppm',
  },
  currencies: {}, during: '', lasting: '',
  currencySigns: {
    inr: '₹|inr|rs|rs.|re.', usd: '$|us$|usd|us $|u.s.$', eur: '€|eur', gbp: '£|gbp', jpy: '¥|jpy|円', cny: 'cny|rmb|cn¥', rub: '₽|rub', uah: '₴|uah', pkr: 'pkr', bdt: '৳|bdt', lkr: 'lkr', npr: 'npr', krw: '₩|krw',
    ils: '₪|ils|nis', try: '₺', ngn: '₦|ngn', php: '₱|php', vnd: '₫|vnd', thb: '฿|thb', irr: '﷼|irr', aed: 'aed', sar: 'sar', qar: 'qar', kwd: 'kwd', chf: 'chf', sek: 'sek', nok: 'nok', dkk: 'dkk', pln: 'pln', czk: 'czk', huf: 'huf',
    cad: 'c$|ca$|cad', aud: 'a$|au$|aud', nzd: 'nz$|nzd', hkd: 'hk$|hkd', sgd: 's$|sgd', brl: 'r$|brl', twd: 'nt$|twd', mxn: 'mx$|mxn', zar: 'zar', idr: 'rp|idr', myr: 'rm|myr', kes: 'ksh|kes', btc: '₿|btc',
  },
  nouns: {}, states: {}, stateInside: 'inside', tolls: {}, tollsAfter: {}, attributes: '', adjectiveEndings: '', verbEndings: '', postpositions: '',
  head: 'none', pluralEndings: '', singularEndings: '', plurals: '', notNouns: '', auxiliaries: '',
  labels: '#|№|nh|no.', shyLabels: '', clock: 'am|pm|a.m|p.m|a.m.|p.m.|gmt|utc|ist|hrs ist', ordinalEndings: 'th|st|nd|rd', notFigures: '4k|8k|802.11|24x7|24/7|4x4', ageBefore: '', ageAfter: '',
} as const satisfies FigureWords
