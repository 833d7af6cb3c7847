import { byFullness } from './join-names.ts'
import type { Named } from './name-groups.ts'
import type { Name } from './name-index.ts'
import { order } from '../order.ts'

/** A person as one article knows it. */
export interface PersonRef { readonly uri: string; readonly key: string }

/** What a human said of two names; `a` is the one it was said at. */
export interface PersonRuling { readonly verdict: 'same-person' | 'different-person'; readonly a: PersonRef; readonly b: PersonRef }

/** How rulings change who is who: these are no persons any more, and those are instead. */
export interface Ruled { readonly instead: ReadonlySet<Named>; readonly shown: readonly Named[] }

/**
 * Obeys humans. Whoever was said to be different from somebody he was taken for leaves with the name of that article alone; then those who were said to be the
 * same are joined, unless that would join two who were said to be different. The order of the rulings doesn't matter.
 */
export function obey(rulings: readonly PersonRuling[], personOf: (ref: PersonRef) => Named | undefined): Ruled {
  const known = rulings.flatMap((ruling) => {
    const [a, b] = [personOf(ruling.a), personOf(ruling.b)]
    return a && b ? [{ ...ruling, of: [a, b] as const }] : []
  }).sort((x, y) => order(idOf(x.a), idOf(y.a)) || order(idOf(x.b), idOf(y.b)) || order(x.verdict, y.verdict))
  const left = new Map<Named, Map<string, Piece>>()
  for (const { verdict, a, b, of } of known) {
    if (verdict === 'same-person' || of[0] !== of[1] || idOf(a) === idOf(b)) continue
    const leavers = left.get(of[0]) ?? new Map<string, Piece>()
    left.set(of[0], leavers.set(idOf(a), { from: of[0], names: namesIn(of[0], a), group: undefined }))
  }
  const rests = new Map<Named, Piece>()
  const pieceOf = (ref: PersonRef, named: Named): Piece => {
    const leaver = left.get(named)?.get(idOf(ref))
    if (leaver) return leaver
    const rest = rests.get(named) ?? { from: named, names: without(named, [...left.get(named)?.keys() ?? []]), group: undefined }
    rests.set(named, rest)
    return rest
  }
  const placed = known.map(({ verdict, a, b, of }) => ({ verdict, a: pieceOf(a, of[0]), b: pieceOf(b, of[1]) }))
  const apart = placed.filter(({ verdict }) => verdict === 'different-person')
  for (const { verdict, a, b } of placed) {
    if (verdict === 'different-person' || groupOf(a) === groupOf(b)) continue
    const joined = new Set([...groupOf(a), ...groupOf(b)])
    if (apart.some((one) => joined.has(one.a) && joined.has(one.b))) continue
    for (const piece of joined) piece.group = joined
  }
  const pieces = [...rests.values(), ...[...left.values()].flatMap((leavers) => [...leavers.values()])]
  const changed = pieces.filter((piece) => left.has(piece.from) || groupOf(piece).size > 1)
  const shown = [...new Set(changed.map(groupOf))].map((group) => [...group].flatMap(({ names }) => names).sort(byFullness)).filter((names) => names.length > 0)
  return { instead: new Set(changed.map(({ from }) => from)), shown }
}

/** Some of a person's names, and all pieces that are one person with it. */
interface Piece { readonly from: Named; readonly names: Named; group: ReadonlySet<Piece> | undefined }

function groupOf(piece: Piece): ReadonlySet<Piece> { return (piece.group ??= new Set([piece])) }

function idOf({ uri, key }: PersonRef): string { return `${uri} ${key}` }

function namesIn(named: Named, { uri, key }: PersonRef): Named {
  return named.flatMap((name): readonly Name[] => {
    const person = name.members.get(uri)
    return person?.key === key ? [{ ...name, members: new Map([[uri, person]]) }] : []
  })
}

function without(named: Named, leavers: readonly string[]): Named {
  if (leavers.length === 0) return named
  return named.flatMap((name): readonly Name[] => {
    const members = new Map([...name.members].filter(([uri, { key }]) => !leavers.includes(idOf({ uri, key }))))
    return members.size === 0 ? [] : [members.size === name.members.size ? name : { ...name, members }]
  })
}
