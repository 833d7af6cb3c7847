/**
 * JSON that loses nothing: members keep their order, also numeric ones and repeated ones, and numbers keep their spelling, so that
 * what other tools and people wrote into a sidecar comes back as it was. A member named `__proto__` is a member like any other.
 */
export type Json = string | boolean | null | JsonNumber | readonly Json[] | JsonObject

/** A number as it is spelled: `1.0`, `1e400`, `12345678901234567890`. */
export interface JsonNumber { readonly spelled: string }

export interface JsonObject { readonly members: readonly Member[] }

export type Member = readonly [key: string, value: Json]

export function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && 'members' in json
}

export function isArray(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json)
}

/** An object of the members that are there: an undefined value leaves its member out. */
export function object(...members: readonly (readonly [string, Json | undefined])[]): JsonObject {
  return { members: members.filter((member): member is Member => member[1] !== undefined) }
}

/** A finite number; others become null, as in `JSON.stringify`. */
export function number(value: number): Json {
  return Number.isFinite(value) ? { spelled: String(value) } : null
}

/** A member's value; of repeated ones the last, as in `JSON.parse`. Undefined where the value is no object. */
export function member(json: Json | undefined, key: string): Json | undefined {
  if (!isObject(json)) return undefined
  for (let i = json.members.length - 1; i >= 0; i--) if ((json.members[i] as Member)[0] === key) return (json.members[i] as Member)[1]
  return undefined
}

/** The object with one member set in its old place, or after all others. Undefined takes it away. */
export function withMember(json: JsonObject, key: string, value: Json | undefined): JsonObject {
  const last = json.members.findLastIndex(([name]) => name === key)
  if (value === undefined) return last < 0 ? json : { members: json.members.filter(([name]) => name !== key) }
  if (last < 0) return { members: [...json.members, [key, value]] }
  if (json.members[last]?.[1] === value) return json
  return { members: json.members.map((old, i): Member => i === last ? [key, value] : old) }
}

/** What JSON calls one thing or a list of things, as a list. */
export function listOf(json: Json | undefined): readonly Json[] {
  return json === undefined ? [] : isArray(json) ? json : [json]
}

export function stringOf(json: Json | undefined): string | undefined {
  return typeof json === 'string' ? json : undefined
}

/** The finite number, or undefined. */
export function numberOf(json: Json | undefined): number | undefined {
  if (typeof json !== 'object' || json === null || !('spelled' in json)) return undefined
  const value = Number(json.spelled)
  return Number.isFinite(value) ? value : undefined
}

/** Printed as `JSON.stringify(…, null, 2)` prints, without a newline at the end. */
export function printJson(json: Json): string {
  const out: string[] = []
  print(json, '\n', out)
  return out.join('')
}

function print(json: Json, newline: string, out: string[]): void {
  if (isObject(json)) printList('{', json.members, '}', newline, out, ([key, value], inner) => {
    out.push(JSON.stringify(key), ': ')
    print(value, inner, out)
  })
  else if (isArray(json)) printList('[', json, ']', newline, out, (item, inner) => print(item, inner, out))
  else if (typeof json === 'object' && json !== null) out.push(json.spelled)
  else out.push(JSON.stringify(json))
}

function printList<Item>(open: string, items: readonly Item[], close: string, newline: string, out: string[], each: (item: Item, newline: string) => void): void {
  if (items.length === 0) { out.push(open, close); return }
  const inner = `${newline}  `
  items.forEach((item, i) => {
    out.push(i === 0 ? open : ',', inner)
    each(item, inner)
  })
  out.push(newline, close)
}

/** Whether two values print alike. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || a !== undefined && b !== undefined && printJson(a) === printJson(b)
}
