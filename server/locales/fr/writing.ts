import type { Writing } from '../../core/locale-pack.ts'

export const writing = {
  decimal: ',', group: ' .', dateOrder: 'dmy',
  caseEndings: '', nounEndings: 's|x|e|es',
  functionWords: 'le|la|les|l|un|une|des|du|de|d|au|aux|à|en|et|ou|où|que|qu|qui|quoi|dont|par|pour|avec|sans|sur|sous|dans|entre|vers|chez|depuis|pendant|durant|selon|après|avant|contre|dès|lors|lorsque|malgré|ainsi|alors|comme|comment|quand|si|se|s|ce|c|cet|cette|ces|cela|ça|celui|celle|ceux|celles|son|sa|ses|leur|leurs|notre|nos|votre|vos|mes|il|elle|ils|elles|on|nous|vous|je|j|me|m|te|lui|eux|y|est|sont|était|étaient|été|être|sera|seront|serait|a|ont|avait|avaient|avoir|aurait|fait|faire|peut|peuvent|pourrait|doit|doivent|ne|n|pas|plus|moins|très|aussi|mais|donc|car|ni|jamais|rien|tout|toute|tous|toutes|autre|autres|même|mêmes|encore|déjà|toujours|bien|puis|parce|afin|notamment|également|cependant|toutefois|aujourd|hui|jusqu|ceci|celui-ci|lequel|laquelle|lesquels|afin|chaque|plusieurs|quelques|seulement|moi|toi|elles-mêmes|soit|outre|parmi|hors|sauf|lesquelles|auquel|duquel|tel|telle|tels|telles|tant|trop|peu|beaucoup|assez|surtout|ensuite|enfin|ici|là|voilà|voici|fut|furent|eu|ayant|étant|vient|va|vont|veut|sait|dit',
  letters: 'ûœÛŒ',
  abbreviations: 'm|mm|mme|mmes|mlle|dr|pr|me|gén|col|cdt|cap|lt|av|bd|st|ste|n°|no|art|p|pp|env|etc|cf|janv|févr|avr|juil|sept|oct|nov|déc|lun|mar|mer|jeu|ven|sam|dim|vs|sté|cie|s.a|hab|max|min',
} as const satisfies Writing
