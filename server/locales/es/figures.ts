import type { FigureWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/es/numbers.ts'
import { nouns, states } from './nouns.ts'

export const figures = {
  before: {
    '>': 'más de|más de los|más de las|por encima de|por encima de los|por encima de las|por encima del|superior a|superiores a|superior al|mayor de|mayor que|mayor a|mayores de|algo más de|poco más de|bastante más de|mucho más de|cerca ya de más de|muy por encima de',
    '>=': 'al menos|por lo menos|como mínimo|cuando menos|no menos de|un mínimo de|mínimo de|a partir de',
    '<': 'menos de|menos de los|menos de las|por debajo de|por debajo de los|por debajo del|inferior a|inferiores a|inferior al|menor de|menor que|menor a|menores de|algo menos de|poco menos de|mucho menos de',
    '<=': 'hasta|hasta los|hasta las|hasta un|hasta unos|como máximo|un máximo de|máximo de|a lo sumo|no más de|tantos como|tantas como|nada menos que|cuando mucho',
    '~': 'unos|unas|alrededor de|alrededor de los|alrededor de las|cerca de|cerca de los|cerca de las|aproximadamente|casi|en torno a|en torno a los|en torno a las|en torno al|aprox.|aprox|próximo a|próximos a|próxima a|cercano a|cercanos a|más o menos|prácticamente|se estima en|estimado en|estimada en|estimados en|del orden de|algo así como|rondando los|rondando las|una estimación de|poco más o menos',
  },
  after: {
    '>': 'y pico|largos|y tantos|y tantas',
    '>=': 'o más|como mínimo|por lo menos|al menos|en adelante',
    '<=': 'o menos|como máximo|como mucho|a lo sumo',
    '~': 'aproximadamente|más o menos|aprox.|o así|aproximados|aproximadas',
  },
  outsideBefore: {
    '>': 'supera|superan|superó|superaron|superado|superar|superaba|superaban|supera los|supera las|superan los|superan las|superó los|superó las|superaron los|superaron las|superado los|superado las|superar los|superar las|supera ya los|supera ya las|rebasa|rebasa los|rebasó|rebasó los|rebasó las|rebasaron los|sobrepasa|sobrepasó|sobrepasó los|sobrepasó las|excede|excedió|excede los',
    '~': 'ronda|ronda los|ronda las|rondaban los|rondan los|rondan las|rondaba los|roza los|roza las|rozó los|rozaba los',
  },
  outsideAfter: {},
  cap: '', capFollowers: '', during: '', lasting: '',
  apart: 'al menos|por lo menos|cuando menos|como mínimo|como máximo|a lo sumo|hasta|casi|prácticamente|aproximadamente|más o menos',
  apartFrom: 'a|al|en|con|de|por|para|contra|sobre|entre|desde|durante',
  reach: 'hasta|hasta los|hasta las|hasta el|hasta un',
  to: 'a|hasta|a los|a las|a un|al', or: 'o|u', between: 'entre|de entre|entre los|entre las|entre un|entre el|entre unos', betweenAnd: 'y|y los|y las|y un|y el|y unos', from: 'desde|pasó de|pasar de|pasa de|pasaron de|pasado de|subió de|bajó de|cayó de|aumentó de|creció de|subir de|bajar de|sube de|baja de', of: 'de', scaleOf: 'de',
  partOf: 'de los|de las|de sus|de un total de|de esos|de esas|de estos|de estas|de entre',
  units: {
    ...cldr.units,
    decibel: 'decibelio|decibel|decibeles', kiloton: 'kilotón|kilotones', megaton: 'megatón|megatones',
    km: 'kilómetro|kms|km', 'square-km': 'kilómetro cuadrado|kilómetros cuadrados|km cuadrados', hour: 'hora|hrs|hs', day: 'día|jornada de trabajo', week: 'semana', fortnight: 'quincena', year: 'año|añito', decade: 'década|decenio|lustro doble', century: 'siglo|centuria', night: 'noche', weekend: 'fin de semana|fines de semana', minute: 'minuto|min.',
    kg: 'kilogramo|kilo|kgs', tonne: 'tonelada|toneladas métricas|tonelada métrica|tn', litre: 'litro', quintal: 'quintal', hectare: 'hectárea|has', pound: 'libra de peso', ounce: 'onza', barrel: 'barril|barriles', fold: 'veces más|veces mayor', mph: 'millas por hora|milla por hora', kmph: 'kilómetros por hora|kilómetro por hora|km por hora|kilómetros hora|km/hora',
    celsius: 'grados celsius|grado celsius|grados centígrados|grado centígrado|ºc|° c|º c|grados celcius', degree: 'grado|º', percent: 'por ciento|por cien|porciento|%', 'percentage-point': 'puntos porcentuales|punto porcentual|puntos de porcentaje', 'basis-point': 'puntos básicos|punto básico', magnitude: 'de magnitud|en la escala de richter|grados de magnitud|grados en la escala de richter|grados richter',
    megawatt: 'megavatio|megawatt|megavatios', kilowatt: 'kilovatio|kilowatt', gigawatt: 'gigavatio|gigawatt', 'cubic-metre': 'metro cúbico|metros cúbicos', second: 'segundo|seg', generation: 'generación|generaciones', month: 'mes|meses', quarter: 'trimestre', 'light-year': 'año luz|años luz|años-luz', calorie: 'caloría|kilocaloría', 'millisecond': 'milisegundo', 'nautical-mile': 'milla náutica|millas náuticas',
  },
  currencies: {
    ...cldr.currencies,
    inr: 'rupia|rupias indias|rupia india', usd: 'dólar|dólares|dólar estadounidense|dólares estadounidenses|dólares americanos|usd|dólares de ee.uu|dólares de los ee.uu|dólares de estados unidos', eur: 'euro', gbp: 'libra|libra esterlina|libras esterlinas', jpy: 'yen|yenes', cny: 'yuan|yuanes|renminbi', rub: 'rublo', uah: 'grivna|grivnias|grivnia|hryvnia', bdt: 'taka', pkr: 'rupia pakistaní|rupias pakistaníes|rupias paquistaníes', lkr: 'rupias de sri lanka|rupias esrilanquesas', npr: 'rupias nepalíes', aed: 'dírham|dirham|dírhams|dirhams', sar: 'riyal|rial saudí|riales saudíes',
    ils: 'séquel|séqueles|shekel|shekels|siclos', try: 'lira|lira turca|liras turcas', krw: 'won|wones', thb: 'baht|bat', php: 'peso filipino|pesos filipinos', mxn: 'peso mexicano|pesos mexicanos', ars: 'peso argentino|pesos argentinos', clp: 'peso chileno|pesos chilenos', cop: 'peso colombiano|pesos colombianos', pen: 'sol|soles|nuevos soles', ves: 'bolívar|bolívares', chf: 'franco suizo|francos suizos', cad: 'dólar canadiense|dólares canadienses', aud: 'dólar australiano|dólares australianos', brl: 'real brasileño|reales brasileños|real|reales', btc: 'bitcoin|bitcoins', 'us-cent': 'centavo|céntimo', peso: 'peso', guarani: 'guaraní|guaraníes', idr: 'rupias indonesias', zar: 'rand|rands',
  },
  currencySigns: { usd: 'us$|u$s|usd', eur: '€', dop: 'rd$', pen: 's/|s/.', mxn: 'mx$|mxn', ars: 'ar$|ars', cop: 'cop$|cop', clp: 'clp$|clp', bob: 'bs|bs.', brl: 'r$', nio: 'c$' },
  nouns, states, stateInside: 'inside',
  tolls: {
    person: 'número de muertos|número de fallecidos|cifra de muertos|cifra de fallecidos|balance de muertos|saldo de muertos|número de víctimas|número de heridos|número de desaparecidos|número de afectados|población de|habitantes:', magnitude: 'magnitud|magnitud de|escala de richter',
  },
  tollsAfter: { person: 'el número de muertos|el número de fallecidos|la cifra de muertos|la cifra de fallecidos|los muertos|los fallecidos|los heridos|resultaron heridos|resultaron heridas|han muerto|murieron|fallecieron|resultaron muertos', magnitude: '' },
  attributes: 'nuevo|nueva|nuevos|nuevas|otro|otra|otros|otras|más|grande|grandes|gran|pequeños|pequeñas|antiguos|antiguas|viejos|viejas|jóvenes|joven|últimos|últimas|primeros|primeras|próximos|próximas|siguientes|distintos|distintas|diferentes|diversos|diversas|principales|mayores|mejores|peores|supuestos|supuestas|presuntos|presuntas|posibles|únicos|únicas|buenos|malos|largos|largas|intensos|intensas|consecutivos|consecutivas|seguidos|seguidas|extra|adicionales|restantes|citados|mortales|mortal|nucleares|nuclear|militares|militar|civiles|armados|armadas|locales|extranjeros|extranjeras|graves|leves|totales|escasos|escasas|apenas|casi|valientes|enormes|importantes|potentes|históricos|metros cúbicos de|lineales|laborables|hábiles|naturales|cúbicos|solares|terrestres|antiaéreos|antitanque|balísticos|políticos|religiosos|públicas|públicos|privados|privadas|estatales|federales|regionales|municipales|nacionales|internacionales|electorales|sanitarios|internos|menores|inocentes|indocumentados|indígenas|musulmanes|cristianos|judíos|católicos|hindúes|budistas',
  adjectiveEndings: 'anos|anas|enses|eses|esas|inos|inas|ies|icos|ales|ares|ivos|ivas|icas|osos|osas|ables|ibles|istas|arios|arias|enos|enas|ados por|orias|orios', verbEndings: 'mos|ais|eis', postpositions: '',
  head: 'lead',
  pluralEndings: 's', singularEndings: 'is|us|as|es', plurals: 'crisis|tesis|análisis|oasis|virus|campus|lunes|martes|miércoles|jueves|viernes',
  notNouns: 'menos|después|antes|además|tras|mientras|entonces|detrás|atrás|jamás|demás|quizás|quizá|lejos|cerca|apenas|es|era|tres|dos|seis|diez|todos|todas|ambos|ambas|más|etcétera|juntos|juntas|años|pues|cómo|según|adelante|arriba|abajo|millones|miles|cientos|horas|procedentes|ubicados|situados|compuestos|incluidos|incluidas|entre|restantes|quienes|cuales',
  auxiliaries: '',
  labels: 'registro|llame al|llamar al|llamando al|llama al|gratis al|marcar el|marque el|teléfono gratuito|artículo|artículos|art.|art|sección|número|núm.|núm|n.º|nº|no.|nro.|nro|ruta|km.|kilómetro|carretera|autopista|capítulo|página|pág.|canal|puerta|puerto número|grupo|distrito|apartado|ley|decreto|resolución|vuelo|expediente|habitación|boeing|airbus|apolo|apollo|windows|iphone|galaxy|covid|guerra mundial|a partir de las|teléfono|tel.|tfno|código postal|sub|calle|parcela|sala|temporada|episodio|versión|formato|serie|nivel|fase|tomo|volumen|terminal|andén|lote|pabellón|edificio|línea|agenda|visión',
  shyLabels: 'minuto|vuelta|top|día|semana|etapa|jornada|parte|punto|tipo|clase|categoría|zona|bloque|unidad|plan|grado|base|área|proyecto',
  clock: 'aniversario|minutos del segundo tiempo|minutos del primer tiempo|minutos de la segunda parte|minutos de la primera parte|a.m|p.m|am|pm|gmt|utc|cet|hora local|horas locales|hora peninsular|de la mañana|de la tarde|de la noche|de la madrugada|del mediodía|h.|horas gmt|hora del este',
  clockBefore: 'a las|a la|hacia las|sobre las|desde las|entre las|de las|hasta las|pasadas las|antes de las|después de las|partir de las|alrededor de las',
  ordinalEndings: 'º|ª|°|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|th|.º|.ª',
  listAnd: 'y|e',
  notFigures: '60 Minutes|cuatro bolas|el once|once inicial|once titular|las 24 horas del día|24 horas al día|cuatro por cuatro|mil gracias|siete mares|de dos en dos|de tres en tres|mil veces|uno de cada dos|dos de cada tres|cien años de soledad|primera dos|a dos aguas|en un dos por tres|los cuatro vientos|cuatro gatos',
  ageBefore: 'edad de|edad|de edad|edad:',
  ageAfter: '',
} as const satisfies FigureWords
