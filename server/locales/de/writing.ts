import type { Writing } from '../../core/locale-pack.ts'

export const writing = {
  decimal: ',', group: ' .\'', dateOrder: 'dmy',
  caseEndings: '',
  nounEndings: 'e|en|n|er|ern|s|es|em|in|innen|ens|ns|se|sen',
  letters: 'ßẞ',
  functionWords: 'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|in|im|ins|an|am|auf|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|für|über|unter|um|durch|gegen|ohne|vor|zwischen|während|wegen|seit|bis|als|wie|wenn|weil|dass|ob|da|damit|denn|doch|ist|sind|war|waren|wird|werden|wurde|wurden|worden|sein|hat|haben|hatte|hatten|kann|können|konnte|muss|müssen|soll|sollen|sollte|will|wollen|er|sie|es|wir|ihr|ich|man|sich|ihm|ihn|ihnen|ihre|ihrer|ihren|seine|seiner|seinen|seinem|sein|unser|nicht|kein|keine|auch|nur|noch|schon|so|sehr|mehr|dort|hier|diese|dieser|dieses|diesem|diesen|jede|jeder|alle|allem|sagte|laut|jedoch|bereits|etwa',
  abbreviations: 'nr|dr|prof|hr|fr|st|str|ca|mio|mrd|bio|tsd|inkl|bzw|usw|etc|evtl|ggf|vgl|jan|feb|apr|aug|sep|sept|okt|nov|dez|mo|di|mi|do|sa|so|abs|art|max|min|tel|jr|sen|gen|lt|z|b|d|h|u|a|s|o|i|v|chr|geb|gest|std|km|kg',
} as const satisfies Writing
