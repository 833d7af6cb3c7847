/**
 * A map with some values replaced, in the order of the first: the few new values lie over the many old ones, so that a keystroke costs the
 * same in a folder of ten thousand articles as in one of ten. After some dozens they become one map again.
 */
export function replaced<K, V>(before: ReadonlyMap<K, V>, put: readonly (readonly [K, V])[]): ReadonlyMap<K, V> {
  const layers = layersOf.get(before) as Layers<K, V> | undefined
  const over = new Map([...layers?.over ?? [], ...put])
  const map = over.size > MOST ? new Map([...before, ...put]) : layered({ under: layers?.under ?? before, over })
  changes.set(map, { before, put: put.map(([, value]) => value) })
  return map
}

/** What sets a map apart from the one it was made of, where it was made here. */
export function replacedIn<V>(map: ReadonlyMap<unknown, V>): Replacement<V> | undefined {
  const change = changes.get(map)
  // Asked once: the one before may go where nobody else holds it.
  changes.delete(map)
  return change as Replacement<V> | undefined
}

interface Replacement<V> { readonly before: ReadonlyMap<unknown, V>; readonly put: readonly V[] }

const MOST = 32

interface Layers<K, V> { readonly under: ReadonlyMap<K, V>; readonly over: ReadonlyMap<K, V> }

const layersOf = new WeakMap<ReadonlyMap<unknown, unknown>, Layers<unknown, unknown>>()
const changes = new WeakMap<ReadonlyMap<unknown, unknown>, Replacement<unknown>>()

function layered<K, V>({ under, over }: Layers<K, V>): ReadonlyMap<K, V> {
  function* entries(): MapIterator<[K, V]> {
    for (const [key, value] of under) yield [key, over.get(key) ?? value]
    return undefined
  }
  function* values(): MapIterator<V> {
    for (const [, value] of entries()) yield value
    return undefined
  }
  const map: ReadonlyMap<K, V> = {
    size: under.size,
    get: (key) => over.get(key) ?? under.get(key),
    has: (key) => under.has(key),
    keys: () => under.keys(),
    entries, values, [Symbol.iterator]: entries,
    forEach: (act, self) => { for (const [key, value] of entries()) act.call(self, value, key, map) },
  }
  layersOf.set(map, { under, over })
  return map
}
