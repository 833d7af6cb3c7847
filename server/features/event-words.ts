/**
 * What happened, in words, by the id of an event concept: "killed", "shot down". Ids are English verbs, and most say what was done with
 * an ending; here are those that don't.
 */
export function eventWords(id: string): string {
  if (Object.hasOwn(WORDS, id)) return WORDS[id as keyof typeof WORDS]
  return id.endsWith('e') ? `${id}d` : /[^aeiou]y$/.test(id) ? `${id.slice(0, -1)}ied` : `${id}ed`
}

const WORDS = {
  missing: 'missing', aboard: 'aboard', born: 'born', outbreak: 'broke out', send: 'sent', 'set-free': 'set free', 'shoot-down': 'shot down', strand: 'stranded', withdraw: 'withdrawn',
  meet: 'met', win: 'won', lose: 'lost', lend: 'lent', spend: 'spent', ban: 'banned', build: 'built', buy: 'bought', sell: 'sold', rise: 'rose', fall: 'fell', rain: 'rain', quake: 'earthquake', burn: 'fire', explode: 'exploded',
  cease: 'ceasefire', talk: 'talks', phone: 'phoned', cancel: 'cancelled', 'swear-in': 'sworn in', flood: 'flooded', found: 'founded', rob: 'robbed', submerge: 'under water', crest: 'water level', derail: 'derailed', sink: 'sank', play: 'match',
  fight: 'fighting', pay: 'paid', begin: 'began', plan: 'planned', make: 'made', say: 'said', strike: 'on strike', trade: 'trade',
} as const
