import type { Writing } from '../../core/locale-pack.ts'

export const writing = {
  decimal: 'either', group: '. ', dateOrder: 'dmy',
  caseEndings: '', nounEndings: 's|es',
  functionWords: 'el|la|los|las|lo|un|una|unos|unas|de|del|al|a|en|y|que|qué|por|para|con|sin|sobre|entre|hasta|desde|hacia|según|durante|tras|ante|bajo|contra|mediante|se|su|sus|nos|mi|es|son|era|eran|fue|fueron|ser|sido|siendo|está|están|estaba|estaban|estar|ha|han|había|habían|hay|haber|hubo|habrá|será|serán|tiene|tienen|tenía|hizo|hacer|hace|puede|pueden|podría|dijo|no|ni|sí|ya|más|menos|muy|también|además|pero|sino|aunque|porque|pues|como|cómo|cuando|donde|quien|quienes|cual|cuales|cuyo|cuya|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|esto|eso|ello|él|ella|ellos|ellas|todo|toda|todos|todas|otro|otra|otros|otras|mientras|así|aún|luego|mismo|misma|cada|nada|algo|algunos|algunas|tan|tanto|solo|sólo|después|antes',
  letters: 'ñÑ',
  abbreviations: 'sr|sra|srta|sres|dr|dra|d|dña|prof|gral|tte|cap|cnel|ing|lic|arq|mons|ee|uu|ee.uu|eeuu|av|avda|núm|nro|pág|págs|art|aprox|etc|vs|ene|feb|mar|abr|jun|jul|ago|sept|sep|oct|nov|dic|lun|mié|jue|vie|sáb|dom|p.ej|a.m|p.m|cía|ltda|s.a|hab|máx|mín|mll',
} as const satisfies Writing
