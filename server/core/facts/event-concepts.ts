/**
 * The vocabulary of events that facts are about, the same in every language; the packs give the words for each id.
 * Chosen as what news is made of: what happens to people, what people and states do, what nature does, who says so.
 */
export type EventKind =
  /** What befell the people counted. Two different outcomes are two different facts, however much else they share. */
  | 'outcome'
  /** Something done once, at a time, by somebody: it can carry a date. */
  | 'act'
  /** Something that goes on or that is said of many things: weak evidence by itself. */
  | 'state'
  /** Somebody said it: evidence of nothing but the source. */
  | 'report'

export const EVENT_CONCEPTS = {
  kill: 'outcome', injure: 'outcome', missing: 'outcome', rescue: 'outcome', evacuate: 'outcome', displace: 'outcome', arrest: 'outcome',
  infect: 'outcome', recover: 'outcome', hospitalise: 'outcome', vaccinate: 'outcome', born: 'outcome', capture: 'outcome', strand: 'outcome',
  send: 'outcome', train: 'outcome', recruit: 'outcome', dismiss: 'outcome', attend: 'outcome', 'set-free': 'outcome', convict: 'outcome', survive: 'outcome',
  elect: 'outcome', affect: 'outcome', withdraw: 'outcome', aboard: 'outcome', employ: 'outcome', deport: 'outcome',
  sign: 'act', ratify: 'act', launch: 'act', 'shoot-down': 'act', attack: 'act', pledge: 'act', open: 'act', discharge: 'act', rain: 'act', meet: 'act', visit: 'act',
  win: 'act', lose: 'act', destroy: 'act', damage: 'act', supply: 'act', lend: 'act', trade: 'act', spend: 'act', vote: 'act', test: 'act', confirm: 'act', warn: 'act',
  crash: 'act', sentence: 'act', strike: 'act', protest: 'act', close: 'act', resign: 'act', appoint: 'act', ban: 'act', sanction: 'act', build: 'act', buy: 'act', sell: 'act',
  invest: 'act', earn: 'act', rise: 'act', fall: 'act', quake: 'act', burn: 'act', explode: 'act', cease: 'act', talk: 'act', phone: 'act', cancel: 'act', postpone: 'act',
  sue: 'act', raid: 'act', seize: 'act', marry: 'act', score: 'act', export: 'act', import: 'act', produce: 'act', approve: 'act', reject: 'act', 'swear-in': 'act',
  invade: 'act', discover: 'act', land: 'act', dock: 'act', erupt: 'act', flood: 'act', collapse: 'act', found: 'act', merge: 'act', publish: 'act', celebrate: 'act',
  fine: 'act', rob: 'act', escape: 'act', submerge: 'act', crest: 'act', derail: 'act', sink: 'act', join: 'act', retire: 'act', play: 'act', fight: 'act', demand: 'act', outbreak: 'act', pay: 'act', exchange: 'act', inspect: 'act', mourn: 'act', leak: 'act', stampede: 'act', fail: 'act', expire: 'act', search: 'act', release: 'act', applaud: 'act',
  begin: 'state', end: 'state', help: 'state', own: 'state', plan: 'state', live: 'state', make: 'state', stay: 'state', decide: 'state',
  say: 'report', estimate: 'report', claim: 'report', believe: 'report',
} as const satisfies Record<string, EventKind>

export function kindOfEvent(id: string): EventKind {
  return (EVENT_CONCEPTS as Readonly<Record<string, EventKind>>)[id] ?? 'act'
}

/** An event that is told by naming another hides it: an order of ratification is signed, but its signing is not the treaty's; and of those aboard who were killed it is said that they were killed. */
export const HIDES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ratify', ['sign']], ['shoot-down', ['attack', 'crash', 'fall']], ['discharge', ['open', 'send', 'set-free']], ['swear-in', ['elect']], ['sentence', ['convict']], ['derail', ['crash']],
  ['deport', ['send']], ['kill', ['aboard']], ['injure', ['aboard']], ['missing', ['aboard']], ['rescue', ['aboard']], ['survive', ['aboard']], ['evacuate', ['rescue', 'aboard']], ['cease', ['sign']],
])

/** What is made, goes on or is planned is said of everything: the nearest event that is none of this tells what a date is of. */
export function nearestAct({ events }: { readonly events: readonly string[] }): string | undefined {
  return events.find((id) => kindOfEvent(id) !== 'state') ?? events[0]
}

// What one teller calls an attack the other calls a killing. Where two events must be kept apart (signing and ratifying, launching and
// shooting down, two fates of people), they are in no family together.
const FAMILIES: readonly (readonly string[])[] = [
  ['attack', 'kill', 'raid', 'explode', 'invade', 'fight'], ['send', 'supply'], ['pledge', 'spend', 'approve', 'help'], ['meet', 'talk', 'visit'], ['flood', 'rain', 'discharge', 'submerge', 'crest', 'open'],
  ['crash', 'derail', 'sink', 'collapse', 'destroy', 'damage'], ['quake', 'destroy', 'damage'], ['burn', 'explode', 'destroy'], ['win', 'score', 'play'], ['vote', 'elect', 'win'], ['convict', 'sentence', 'sue'], ['launch', 'discover', 'land', 'dock'], ['buy', 'merge', 'invest'], ['spend', 'lend', 'invest'],
  ['open', 'begin', 'launch', 'found'], ['close', 'end'], ['fail', 'cancel', 'collapse', 'end'], ['expire', 'end'], ['search', 'rescue'], ['build', 'make', 'produce', 'found'], ['employ', 'build', 'make'], ['pledge', 'lend', 'approve', 'supply'], ['pledge', 'plan', 'decide'], ['displace', 'evacuate', 'escape'],
  ['hospitalise', 'injure'], ['missing', 'strand'], ['vote', 'approve'], ['infect', 'affect'], ['sentence', 'fine'],
  ['outbreak', 'begin', 'burn'], ['outbreak', 'begin', 'fight'], ['outbreak', 'begin', 'infect'], ['outbreak', 'begin', 'protest', 'strike'], ['evacuate', 'withdraw'], ['pay', 'spend', 'earn'], ['pay', 'buy', 'sell'], ['spend', 'lose', 'damage'], ['demand', 'plan'], ['exchange', 'set-free', 'capture'],
]

/** Whether two events may be two words for one. */
export function areAkin(a: string, b: string): boolean {
  return FAMILIES.some((family) => family.includes(a) && family.includes(b))
}
