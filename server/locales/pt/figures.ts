import type { FigureWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/pt/numbers.ts'
import { nouns, states } from './nouns.ts'

export const figures = {
  before: {
    '>': 'mais da|mais de|mais do que|acima de|acima dos|acima das|superior a|superiores a|superior aos|maior que|maior do que|maior de|um pouco mais de|pouco mais de|bem mais de|muito mais de|além de|além dos',
    '>=': 'pelo menos|ao menos|no mínimo|não menos de|não menos que|um mínimo de|mínimo de|a partir de|nada menos que',
    '<': 'menos da|menos de|menos do que|abaixo de|abaixo dos|abaixo das|inferior a|inferiores a|menor que|menor do que|menor de|um pouco menos de|pouco menos de|bem menos de',
    '<=': 'até|até os|até aos|até as|no máximo|um máximo de|máximo de|não mais de|não mais que|não mais do que|tantos quanto|quando muito',
    '~': 'cerca de|cerca dos|aproximadamente|quase|em torno de|por volta de|perto de|perto dos|uns|umas|aprox.|mais ou menos|praticamente|próximo a|próximo de|próximos de|estimado em|estimada em|estimados em|estimadas em|na casa dos|na casa das|à volta de|coisa de|algo em torno de|na ordem de|da ordem de|ao redor de|beirando os',
  },
  after: {
    '>': 'e tantos|e tantas|e poucos|e poucas',
    '>=': 'ou mais|no mínimo|pelo menos|em diante',
    '<=': 'ou menos|no máximo|quando muito',
    '~': 'aproximadamente|mais ou menos|aprox.|ou assim|aproximados',
  },
  outsideBefore: {
    '>': 'supera|superam|superou|superaram|superado|superar|superava|supera os|supera as|superou os|superou as|superam os|superaram os|superar os|superar as|ultrapassa|ultrapassam|ultrapassou|ultrapassaram|ultrapassar|ultrapassado|ultrapassa os|ultrapassou os|ultrapassou as|ultrapassaram os|ultrapassar os|ultrapassar as|excede|excedeu|excedem|passa de|passou de|passou dos|passa dos|passou das|passam de|passaram de',
    '~': 'ronda os|ronda as|rondava os|beira os|beira as|gira em torno de|chega perto de',
  },
  outsideAfter: {},
  cap: '', capFollowers: '', during: '', lasting: '',
  apart: 'pelo menos|ao menos|no mínimo|quase|praticamente|aproximadamente|mais ou menos',
  apartFrom: 'a|em|com|de|por|para|contra|sobre|entre|durante',
  reach: 'até|até os|até as|até o|até aos|até às|até ao',
  to: 'a|até|à|e até|aos|às|a um', or: 'ou', between: 'entre|entre os|entre as|entre um', betweenAnd: 'e|e os|e as|e um', from: 'desde|passou de|passar de|passa de|passaram de|subiu de|caiu de|aumentou de|cresceu de|subir de|cair de|recuou de|baixou de', of: 'de', scaleOf: 'de',
  partOf: 'dos|das|dentre os|dentre as|de um total de|de seus|de suas|desses|dessas|destes|entre os|do total de',
  units: {
    ...cldr.units,
    decibel: 'decibel|decibéis', kiloton: 'quiloton|quilotons',
    km: 'quilômetro|quilómetro|kms|km', metre: 'metro', 'square-km': 'quilômetro quadrado|quilômetros quadrados|quilómetros quadrados|km quadrados', cm: 'centímetro', mm: 'milímetro', hour: 'hora|hrs', day: 'dia', week: 'semana', fortnight: 'quinzena', month: 'mês|meses', quarter: 'trimestre', year: 'ano', decade: 'década', century: 'século', night: 'noite', weekend: 'fim de semana|fins de semana|fim-de-semana', minute: 'minuto|min.', second: 'segundo',
    kg: 'quilo|quilograma|kgs', tonne: 'tonelada|toneladas métricas|ton', litre: 'litro', hectare: 'hectare', barrel: 'barril|barris', pound: 'libra de peso', arroba: 'arroba', 'cubic-metre': 'metro cúbico|metros cúbicos', 'square-metre': 'metro quadrado|metros quadrados',
    kmph: 'quilômetros por hora|quilómetros por hora|quilômetro por hora|km por hora|quilómetros/hora|km/hora', mph: 'milhas por hora|milha por hora', celsius: 'graus celsius|grau celsius|ºc|°c|° c|graus centígrados', degree: 'grau|º', percent: 'por cento|porcento|%', 'percentage-point': 'pontos percentuais|ponto percentual|pontos porcentuais', 'basis-point': 'pontos-base|pontos base|ponto-base', magnitude: 'de magnitude|na escala richter|na escala de richter|graus na escala richter|graus na escala de richter|graus de magnitude', fold: 'vezes mais|vezes maior',
    megawatt: 'megawatt', kilowatt: 'quilowatt|kilowatt', gigawatt: 'gigawatt', generation: 'geração|gerações', knot: 'nós náuticos|nó náutico', calorie: 'caloria|quilocaloria', 'light-year': 'ano-luz|anos-luz',
  },
  currencies: {
    ...cldr.currencies,
    brl: 'real|reais|real brasileiro|reais brasileiros', usd: 'dólar|dólares|dólar americano|dólares americanos|dólares norte-americanos|dólares dos eua|dólares dos estados unidos|usd', eur: 'euro', gbp: 'libra|libra esterlina|libras esterlinas|libras britânicas', inr: 'rúpia|rúpia indiana|rúpias indianas|rupia', jpy: 'iene|yen', cny: 'yuan|yuans|iuane|renminbi', rub: 'rublo', uah: 'hryvnia|grívnia', bdt: 'taka', pkr: 'rúpias paquistanesas|rupias paquistanesas', lkr: 'rúpias do sri lanka', npr: 'rúpias nepalesas', aed: 'dirham', sar: 'riyal|rial saudita|riais sauditas', ils: 'shekel|shekels|séquel', try: 'lira|lira turca|liras turcas',
    krw: 'won|wons', thb: 'baht', mxn: 'peso mexicano|pesos mexicanos', ars: 'peso argentino|pesos argentinos', chf: 'franco suíço|francos suíços', cad: 'dólar canadense|dólares canadenses|dólares canadianos', aud: 'dólar australiano|dólares australianos', btc: 'bitcoin|bitcoins', 'us-cent': 'centavo|cêntimo', aoa: 'kwanza', mzn: 'metical|meticais', peso: 'peso', zar: 'rand|rands', cve: 'escudo',
  },
  currencySigns: { brl: 'r$', usd: 'us$|u$', eur: '€' },
  nouns, states, stateInside: 'inside',
  tolls: {
    person: 'número de mortos|número de mortes|número de vítimas|número de óbitos|total de mortos|total de mortes|número de feridos|número de desaparecidos|balanço de mortos|saldo de mortos|população de', magnitude: 'magnitude|magnitude de|escala richter|escala de richter',
  },
  tollsAfter: { person: 'o número de mortos|o número de vítimas|o número de mortes|o número de óbitos|morreram|foram mortos|foram mortas|ficaram feridos|ficaram feridas|ficaram feridas', magnitude: '' },
  attributes: 'novo|nova|novos|novas|outro|outra|outros|outras|grande|grandes|pequenos|pequenas|antigos|antigas|velhos|velhas|jovens|jovem|últimos|últimas|primeiros|primeiras|próximos|próximas|diferentes|diversos|diversas|distintos|principais|maiores|melhores|piores|supostos|supostas|possíveis|únicos|bons|boas|maus|longos|longas|longo|seguidos|seguidas|consecutivos|consecutivas|extras|adicionais|restantes|mortais|fatais|nucleares|nuclear|militares|militar|civis|armados|armadas|locais|estrangeiros|estrangeiras|graves|leves|importantes|potentes|meros|meras|balísticos|políticos|religiosos|públicos|públicas|privados|privadas|estaduais|federais|regionais|municipais|nacionais|internacionais|eleitorais|inocentes|indígenas|muçulmanos|cristãos|judeus|católicos|úteis|corridos|quadrados|cúbicos|inteiros|inteiras|mais|ex|simples|belas|belos|enormes|valiosos',
  adjectiveEndings: 'anos|anas|enses|eses|esas|inos|inas|ais|ares|ivos|ivas|icos|icas|osos|osas|aveis|iveis|istas|arios|arias|eiros|eiras|eus|eias|ados', verbEndings: 'mos', postpositions: '',
  head: 'lead',
  pluralEndings: 's', singularEndings: 'is|us|es|as', plurals: 'países|lápis|ônibus|vírus|campus|pires|hospitais|animais|locais|canais|jornais|sinais|rivais|funcionais|tribunais|militares|civis|reféns|imagens|homens|viagens|jovens|itens|mísseis|hotéis|papéis|anéis|túneis|combustíveis|móveis|gols',
  notNouns: 'menos|depois|antes|após|além|mas|pois|jamais|demais|atrás|através|mais|três|dois|duas|seis|dez|todos|todas|ambos|ambas|juntos|juntas|anos|quais|apenas|milhões|bilhões|milhares|centenas|vindos|situados|localizados|compostos|incluídos|incluídas|entre|restantes|dias|é|foi|eram|às|aos|das|dos|nas|nos|pelas|pelos|nós|vezes',
  auxiliaries: '',
  labels: 'registo|ligue para o|ligar para o|ligue para|ligue|telefone para o|disque|discar|Samaritans|artigo|artigos|art.|art|seção|secção|número|núm.|nº|n.º|n°|no.|rota|km|quilômetro|rodovia|br|capítulo|página|pág.|canal|porta|grupo|distrito|lei|decreto|resolução|voo|processo|quarto|boeing|airbus|apolo|apollo|windows|iphone|galaxy|covid|guerra mundial|telefone|tel.|cep|sub|rua|lote|sala|temporada|episódio|versão|formato|série|nível|tomo|volume|terminal|plataforma|bloco|linha|protocolo|fórmula|portaria|agenda|pec|pl',
  shyLabels: 'minuto|volta|top|dia|semana|etapa|fase|rodada|parte|ponto|tipo|classe|categoria|zona|unidade|plano|grau|base|área|projeto',
  clock: 'aniversário|minutos do segundo tempo|minutos do primeiro tempo|minutos da segunda parte|minutos da primeira parte|minutos da etapa final|minutos da etapa inicial|a.m|p.m|am|pm|gmt|utc|horas locais|hora local|horário local|da manhã|da tarde|da noite|da madrugada|do meio-dia|horas da manhã|horas da tarde|horas da noite|hora de brasília|horário de brasília',
  clockBefore: 'às|à|das|pelas|até às|até as|desde as|por volta das|a partir das|entre as|antes das|depois das|após as',
  ordinalEndings: 'º|ª|°|o|a|os|as|th',
  listAnd: 'e',
  notFigures: '60 Minutes|o onze|onze inicial|onze titular|24 horas por dia|quatro por quatro|mil maravilhas|sete mares|de dois em dois|um em cada dois|dois em cada três|cem anos de solidão|os quatro ventos|quatro ventos|quatro cantos|cinco estrelas|quatro estrelas|três estrelas|meio-dia|meia-noite|segundo turno|mil e uma noites',
  ageBefore: 'idade de|idade|aos|com idade de',
  ageAfter: '',
} as const satisfies FigureWords
