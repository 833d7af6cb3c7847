import type { FigureWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/fr/numbers.ts'
import { nouns, states } from './nouns.ts'

export const figures = {
  before: {
    '>': 'plus de|plus d\'|plus des|au-dessus de|au-dessus des|au-delà de|au-delà des|supérieur à|supérieure à|supérieurs à|supérieures à|un peu plus de|un peu plus d\'|bien plus de|bien plus d\'|beaucoup plus de|largement plus de|nettement plus de',
    '>=': 'au moins|au minimum|pas moins de|pas moins d\'|un minimum de|minimum|à partir de|du moins',
    '<': 'moins de|moins d\'|moins des|au-dessous de|en dessous de|en-dessous de|inférieur à|inférieure à|inférieurs à|un peu moins de|un peu moins d\'|bien moins de',
    '<=': 'jusqu\'à|jusqu\'aux|jusqu\'à quelque|au plus|tout au plus|au maximum|un maximum de|maximum|pas plus de|pas plus d\'|autant que',
    '~': 'environ|près de|près d\'|quelque|quelques|presque|à peu près|approximativement|autour de|autour d\'|aux alentours de|aux environs de|de l\'ordre de|de l\'ordre d\'|avoisinant les|avoisinant|à peine plus ou moins|grosso modo|dans les|un peu près|pratiquement|estimé à|estimée à|estimés à|estimées à|proche de|proches de|proche des|pas loin de|pas loin d\'|presqu\'|il y a près de',
  },
  after: {
    '>': 'et quelques|et des poussières',
    '>=': 'ou plus|au moins|au minimum|et plus|minimum|ou davantage',
    '<=': 'ou moins|au plus|au maximum|maximum|tout au plus|max',
    '~': 'environ|à peu près|approximativement|plus ou moins',
  },
  outsideBefore: {
    '>': 'dépasse|dépassent|dépassé|dépassait|dépassaient|dépasser|dépassant|dépasse les|dépassent les|dépassé les|dépasser les|dépassait les|a dépassé|a dépassé les|excède|excèdent|excédé|franchi|franchi les|franchir les|franchit les|passé la barre des|franchi la barre des|franchi le seuil des|la barre des|le cap des',
    '~': 'avoisine|avoisine les|avoisinent|avoisinent les|frôle les|frôlé les|frôle|approche les|approche des',
  },
  outsideAfter: {},
  cap: '', capFollowers: '', during: '', lasting: '',
  reach: 'jusqu\'à|jusqu\'aux',
  to: 'à|a|jusqu\'à', or: 'ou', between: 'entre|entre les', betweenAnd: 'et|et les|et quelque|et environ', from: 'depuis|passé de|passer de|passe de|passant de|passée de|passés de|passait de|tombé de|monté de|passent de', of: 'de|d\'', scaleOf: 'de|d\'',
  partOf: 'des|de ses|de leurs|de ces|sur les|sur|sur un total de|parmi les|sur ses|d\'un total de',
  units: {
    ...cldr.units,
    decibel: 'décibel', kiloton: 'kilotonne', megaton: 'mégatonne',
    km: 'kilomètre|kms|km', hour: 'heure', day: 'jour|journée', week: 'semaine', fortnight: 'quinzaine', month: 'mois', year: 'an|année', decade: 'décennie', century: 'siècle', night: 'nuit|nuitée', weekend: 'week-end|week-ends|weekend', minute: 'minute|mn', second: 'seconde', quarter: 'trimestre',
    kg: 'kilogramme|kilo|kgs', tonne: 'tonne|tonnes métriques', quintal: 'quintal|quintaux', hectare: 'hectare', barrel: 'baril', pound: 'livre de poids', acre: 'acre', foot: 'pied', inch: 'pouce', mile: 'mile|mille terrestre', litre: 'litre', 'nautical-mile': 'mille marin|milles marins|mille nautique|milles nautiques', 'light-year': 'année-lumière|années-lumière|année lumière|années lumière',
    'square-km': 'kilomètre carré|kilomètres carrés|km carrés', 'square-metre': 'mètre carré|mètres carrés', 'cubic-metre': 'mètre cube|mètres cubes', kmph: 'kilomètres par heure|kilomètres-heure|kilomètres/heure|kilomètres à l\'heure|km à l\'heure|km par heure|kilomètre-heure', mph: 'miles par heure|miles à l\'heure|miles/heure', 'metre-per-second': 'mètres par seconde|mètres/seconde',
    celsius: 'degrés celsius|degré celsius|°c|° c|degrés centigrades', degree: 'degré', percent: 'pour cent|pourcent|pourcents|%', 'percentage-point': 'point de pourcentage|points de pourcentage', 'basis-point': 'point de base|points de base', magnitude: 'de magnitude|sur l\'échelle de richter|sur l\'échelle ouverte de richter', fold: 'fois plus',
    gigabyte: 'gigaoctet|Go', megabyte: 'mégaoctet|Mo', terabyte: 'téraoctet|To', megawatt: 'mégawatt', kilowatt: 'kilowatt', gigawatt: 'gigawatt', knot: 'nœud|noeud', generation: 'génération', calorie: 'calorie|kilocalorie',
  },
  currencies: {
    ...cldr.currencies,
    inr: 'roupie|roupie indienne|roupies indiennes', usd: 'dollar|$ us|dollar américain|dollars américains|dollars us|usd|dollar us|billet vert|billets verts', eur: 'euro', gbp: 'livre|livre sterling|livres sterling', jpy: 'yen', cny: 'yuan|renminbi', rub: 'rouble', uah: 'hryvnia', bdt: 'taka', pkr: 'roupie pakistanaise|roupies pakistanaises', lkr: 'roupies sri-lankaises|roupies srilankaises', npr: 'roupies népalaises', aed: 'dirham', sar: 'riyal|rial saoudien|riyals saoudiens',
    ils: 'shekel|shekels', try: 'livre turque|livres turques', krw: 'won', thb: 'baht', chf: 'franc suisse|francs suisses', cad: 'dollar canadien|dollars canadiens', aud: 'dollar australien|dollars australiens', brl: 'real brésilien|réal|reals|reais', btc: 'bitcoin|bitcoins', 'us-cent': 'cent|cents', 'eur-cent': 'centime|centimes', xof: 'franc cfa|francs cfa|fcfa', frf: 'franc', dzd: 'dinar algérien|dinars algériens', tnd: 'dinar tunisien|dinars tunisiens', mad: 'dirham marocain|dirhams marocains', dinar: 'dinar', peso: 'peso', zar: 'rand',
  },
  currencySigns: { usd: 'us$', eur: '€' },
  nouns, states, stateInside: 'inside',
  tolls: {
    person: 'nombre de morts|nombre de tués|nombre de décès|bilan de|le bilan|bilan est de|bilan s\'élève à|nombre de victimes|nombre de blessés|nombre de disparus|population de', magnitude: 'magnitude|magnitude de|d\'une magnitude de|échelle de richter',
  },
  tollsAfter: { person: 'le nombre de morts|le nombre de victimes|le nombre de décès|sont morts|sont mortes|ont été tués|ont été tuées|ont été blessés|ont été blessées|ont péri|ont trouvé la mort|ont perdu la vie', magnitude: '' },
  attributes: 'nouveau|nouveaux|nouvelle|nouvelles|autre|autres|grand|grands|grande|grandes|gros|grosses|petit|petits|petite|petites|ancien|anciens|ancienne|anciennes|vieux|vieilles|jeune|jeunes|dernier|derniers|dernière|dernières|premier|premiers|première|premières|prochain|prochains|prochaines|différents|différentes|divers|diverses|principaux|principales|meilleurs|meilleures|mauvais|bons|bonnes|longs|longues|long|longue|courts|mêmes|seuls|seules|supplémentaires|consécutifs|consécutives|importants|importantes|simples|présumés|présumées|éventuels|véritables|entiers|entières|bonne|bon|beaux|belles|lourds|hauts|hautes|nucléaires|nucléaire|militaires|militaire|civils|civiles|armés|armées|locaux|locales|étrangers|étrangères|graves|légers|légères|mortels|mortelles|totaux|ouvrables|ouvrés|balistiques|politiques|religieux|religieuses|publics|publiques|privés|privées|fédéraux|régionaux|nationaux|nationales|internationaux|internationales|mineurs|innocents|musulmans|chrétiens|juifs|catholiques|carrés|cubes|lourds|légendaires|quelque',
  adjectiveEndings: 'ains|aines|ais|aises|ois|oises|iens|iennes|eens|eennes|ins|ines|iques|aux|ales|els|elles|ifs|ives|eux|euses|ables|ibles|istes|aires|ants|antes|ents|entes', verbEndings: 'ons|ez|aient|erent', postpositions: '',
  head: 'lead',
  pluralEndings: 's|x', singularEndings: 'ais|ois|us|is', plurals: 'repas|pays|mois|fois|bras|corps|cas|gens|permis|avis|puits|colis|fils|secours|relais|tapis|palais|procès|succès|décès|accès|parcours|discours|choix|prix|croix|voix|noix',
  notNouns: 'plus|moins|après|dès|dans|sans|mais|depuis|puis|alors|jamais|très|lors|hors|vers|sous|chez|toujours|ailleurs|près|auprès|envers|autrefois|parfois|désormais|pas|est|suis|es|ses|des|les|mes|tes|aux|ceux|eux|deux|six|dix|trois|jadis|tandis|malgré|quoi|certes|presque|pourtant|vis|contre|ans|millions|milliards|milliers|centaines|venus|venues|issus|issues|situés|situées|composés|répartis|réparties|tous|toutes|ensemble|restants|restantes|ont|sont|étaient|seront|soit',
  auxiliaries: '',
  labels: 'registre|appeler le|appeler au|appelez le|appelez au|composer le|composez le|joindre au|joindre le|gratuitement au|numéro vert|article|articles|art.|section|numéro|n°|nº|n o|no|route|autoroute|chapitre|page|p.|pages|canal|porte|groupe|arrondissement|loi|décret|résolution|vol|chambre|boeing|airbus|apollo|windows|iphone|galaxy|covid|guerre mondiale|téléphone|tél.|tél|code postal|rue|salle|saison|épisode|version|format|série|niveau|tome|volume|terminal|quai|lot|bâtiment|ligne|nationale|départementale|alinéa|annexe|formule|france|radio|agenda|vision|euro',
  shyLabels: 'TGV|TER|Eurostar|Intercités|vol|bus|tram|tramway|ligne de bus|route|minute|top|jour|semaine|étape|phase|partie|point|type|classe|catégorie|zone|bloc|unité|plan|degré|base|secteur|projet',
  clock: 'a.m|p.m|am|pm|gmt|utc|cet|heure locale|heures locales|heures gmt|heure de paris|heures du matin|heures du soir|heures de l\'après-midi|heures précises|heure du matin|h gmt',
  clockBefore: 'à|à partir de|vers|jusqu\'à|avant|peu avant|peu après|aux alentours de|aux environs de',
  ordinalEndings: 'er|ère|re|e|ème|ième|eme|nd|nde|es|èmes|th|ᵉ|°',
  listAnd: 'et',
  streets: 'rue|avenue|boulevard|place|quai|chemin|impasse|allée',
  notFigures: '24 heures sur 24|24h sur 24|24 h sur 24|sept jours sur sept|7 jours sur 7|mille mercis|mille et une nuits|quatre-quatre|tous les deux|toutes les deux|deux sur trois|un sur deux|vingt mille lieues|à quatre mains|deux-roues|deux roues|quatre étoiles|cinq étoiles|trois étoiles|trente-six chandelles|deux poids|les quatre coins|quatre coins',
  ageBefore: 'âgé de|âgée de|âgés de|âgées de|âge de|à l\'âge de',
  ageAfter: '',
} as const satisfies FigureWords
