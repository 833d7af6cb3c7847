import type { CompiledPack } from './compiled-pack.ts'

/**
 * Remembers from text to text what is told of a word by its pack alone: the commonest words of a language are most of every article. What is
 * remembered is never wrong, only forgotten when it is too much, so no result depends on it.
 */
export function wordMemo<Value extends NonNullable<unknown>>(): (pack: CompiledPack, word: string, make: () => Value) => Value {
  const tables = new WeakMap<CompiledPack, Map<string, Value>>()
  return (pack, word, make) => {
    if (word.length > LONGEST) return make()
    let table = tables.get(pack)
    if (!table || table.size >= MOST) tables.set(pack, table = new Map())
    const known = table.get(word)
    if (known !== undefined) return known
    const value = make()
    table.set(word, value)
    return value
  }
}

const MOST = 20_000
const LONGEST = 40
