import type { FigureWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/en/numbers.ts'
import { nouns, states } from './nouns.ts'

export const figures = {
  before: {
    '>': 'more than|over|above|well over|just over|a little over|slightly more than|greater than|upwards of|in excess of|north of|well above|exceeding|much more than|far more than',
    '>=': 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|a minimum|minimum',
    '<': 'less than|fewer than|under|below|just under|well under|just below|lower than|smaller than|short of',
    '<=': 'up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|upto|up to as many as|as high as|a maximum|as long as',
    '~': 'about|around|some|approximately|approx|approx.|roughly|nearly|almost|an estimated|estimated|close to|in the region of|somewhere around|circa|more or less|virtually|just about|at about|at around',
  },
  after: {
    '>=': 'or more|or above|or higher|or over|and above|and over|at least|and counting',
    '<=': 'or less|or fewer|or below|or under|at most|or lower',
    '~': 'or so|odd|-odd|approximately|or thereabouts',
    '>': 'plus|-plus',
  },
  outsideBefore: {
    '>': 'passes|passed|pass|passing|tops|topped|topping|exceed|exceeds|exceeded|crosses|crossed|crossing|surpasses|surpassed|surpassing',
  },
  outsideAfter: {},
  cap: '', capFollowers: '',
  to: 'to', or: 'or', between: 'between|anywhere between|anywhere from', betweenAnd: 'and', from: 'from', of: 'of', partOf: 'of|of the|of its|of their|of his|of her|out of|out of the|of those|of these|of all',
  units: {
    ...cldr.units,
    metre: 'metre|meter', km: 'kilometre|kilometer|km|kms', cm: 'centimetre|centimeter', mm: 'millimetre|millimeter', foot: 'foot|feet', inch: 'inch|inches', mile: 'mile', yard: 'yard', 'nautical-mile': 'nautical mile', 'light-year': 'light-year|light year',
    litre: 'litre|liter', ml: 'millilitre|milliliter', gallon: 'gallon', barrel: 'barrel|barrels of oil', kg: 'kilogram|kilogramme|kilo', gram: 'gram|gramme', mg: 'milligram', tonne: 'tonne|ton|metric ton|metric tonne', quintal: 'quintal', pound: 'pound|lb|lbs', ounce: 'ounce|oz', carat: 'carat',
    'square-km': 'square kilometre|square kilometer|square km|sq km', 'square-metre': 'square metre|square meter', 'square-mile': 'square mile', 'square-foot': 'square foot|square feet', hectare: 'hectare', acre: 'acre',
    'cubic-metre': 'cubic metre|cubic meter', 'cubic-km': 'cubic kilometre|cubic kilometer', 'cubic-foot': 'cubic foot|cubic feet', cusec: 'cusec', cumec: 'cumec', 'million-tonne': 'mtpa',
    second: 'second', minute: 'minute', hour: 'hour', day: 'day|days\' time', week: 'week', fortnight: 'fortnight', month: 'month', quarter: 'quarter', year: 'year', decade: 'decade', fold: 'fold|-fold', century: 'century|centuries', night: 'night', weekend: 'weekend', millisecond: 'millisecond', generation: 'generation',
    kmph: 'kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km an hour|kmph', mph: 'miles per hour|miles an hour|mile-per-hour|mile per hour', 'metre-per-second': 'metres per second|meters per second', knot: 'knot',
    celsius: 'degrees celsius|degree celsius|celsius|degrees centigrade|degrees c', fahrenheit: 'degrees fahrenheit|degree fahrenheit|fahrenheit', degree: 'degree',
    percent: 'percent|per cent|pct|percentage|per-cent', 'percentage-point': 'percentage points|percentage point|percent points', 'basis-point': 'basis points|basis point|bps', magnitude: 'magnitude|on the richter scale',
    kilowatt: 'kilowatt', megawatt: 'megawatt', gigawatt: 'gigawatt', watt: 'watt', volt: 'volt', 'kilowatt-hour': 'kilowatt-hour|kilowatt hour', calorie: 'calorie', megapixel: 'megapixel',
  },
  currencies: {
    ...cldr.currencies,
    inr: 'rupee|indian rupee', usd: 'dollar|us dollar|u.s. dollar|american dollar|buck', eur: 'euro', gbp: 'pound sterling|pounds sterling|british pound|quid', jpy: 'yen|japanese yen', cny: 'yuan|renminbi|chinese yuan', rub: 'ruble|rouble|russian ruble', uah: 'hryvnia', bdt: 'taka',
    pkr: 'pakistani rupee|pakistan rupee', lkr: 'sri lankan rupee', npr: 'nepalese rupee|nepali rupee', aed: 'dirham|uae dirham', sar: 'riyal|saudi riyal', irr: 'rial|iranian rial|toman', kwd: 'kuwaiti dinar', ils: 'shekel|israeli shekel', try: 'lira|turkish lira', zar: 'rand', ngn: 'naira', brl: 'reais',
    krw: 'south korean won|korean won', thb: 'baht', php: 'philippine peso', myr: 'ringgit', idr: 'rupiah', chf: 'swiss franc', aud: 'australian dollar', cad: 'canadian dollar', sgd: 'singapore dollar', hkd: 'hong kong dollar', nzd: 'new zealand dollar', btc: 'bitcoin', 'us-cent': 'cent',
  },
  currencySigns: { inr: 'rs|re|rs.' },
  during: 'over|under', lasting: 'for|of|after|took|takes|taken|lasted|lasting|last|is|was|been|well|spent|with|by|than|every|at',
  nouns, states, stateInside: 'outside',
  tolls: {
    person: 'death toll|toll|dead|the dead|casualties|fatalities|deaths|injured|wounded|missing|population|killing|killed|kills|injuring|injures|wounding', magnitude: 'magnitude', percent: 'turnout', year: 'aged|age',
  },
  tollsAfter: {},
  attributes: 'more|other|another|additional|further|extra|new|full|whole|long|straight|consecutive|successive|short|different|separate|such|similar|major|big|large|small|young|old|local|foreign|nuclear|military|armed|civilian|senior|late|solid|good|busy|calendar|working|business|square|cubic|metric|gruelling|record|least',
  adjectiveEndings: '', verbEndings: '', postpositions: '',
  head: 'plural',
  pluralEndings: 's|ese', singularEndings: 'ss|us|is',
  plurals: 'people|men|women|children|police|troops|aircraft|personnel|staff|cattle|sheep|fish|feet|teeth|mice|oxen|media|data|criteria|phenomena|wives|lives|knives|wolves|percent|horsepower|servicemen|policemen|fishermen|gunmen|firemen|crew|clergy|youth|jawans|elderly|spacecraft|hovercraft|offspring|livestock|workmen|infantrymen|congressmen|swine|deer|salmon|species|series|headquarters|barracks|crossroads',
  auxiliaries: '',
  notNouns: 'perhaps|always|towards|afterwards|besides|across|says|was|is|has|does|yes|less|plus|versus|thus|this|his|hers|its|ours|theirs|us|as|vs|sometimes|indoors|outdoors|overseas|regardless|unless|previous|various|famous|serious|religious|dangerous|nowadays|kills|injures|shows|comes|gives|makes|takes|means|remains|becomes|seems|looks|needs|wants|continues|includes|lies|goes|gets|sees|runs|sports|news|politics|economics|besieges|adds|tells|claims',
  labels: 'section|article|route|highway|no|no.|nos|nos.|ward|chapter|episode|channel|grade|formula|sector|volume|vol|vol.|terminal|gate no|clause|schedule|annexure|paragraph|para|seat no|covid|windows|iphone|galaxy|boeing|airbus|apollo|bus no|platform no|train no|window|world war|tier|apartment|apt|suite|interstate|agenda|vision|number:|helpline|ipc|bns',
  shyLabels: 'under|top|call|round|line|part|group|class|catch|rank|ranked|number|level|area|type|page|pages|building|unit|act|rule|dial|log|day|week|mark|stage|block|phase|version|plot|zone|room|season|flight|road|category|resolution|protocol|platform|street|lane',
  clock: 'am|pm|a.m|p.m|a.m.|p.m.|o\'clock|o clock|hrs ist|hours gmt|gmt|bst|ist|est|utc|noon',
  ordinalEndings: 'th|st|nd|rd',
  notFigures: 'two-thirds|three-quarters|three-fourths|one-third|two-fifths|two-way|two-state|two-time|two-tier|four-wheel|four-wheeler|four-wheelers|two-wheeler|two-wheelers|three-wheeler|three-wheelers|seven-time|three-time|four-time|five-time|two-fold|three-fold|five-star|four-star|three-star|seven-star|seven sisters|big four|big three|big five|catch-22|nine to five|fifty-fifty|twenty20|six-pack|first-past|two cents|three-pronged|two-pronged|two-front|two-party|two-day-old|twenty-twenty|the four corners|on all fours',
  ageBefore: 'aged|age|ages',
  ageAfter: '-old|old|-olds|olds',
} as const satisfies FigureWords
