/** Whether two are known to be two countries, or two cities: a city may lie in a country. Ids as in `Signature.places`. */
export function isOtherPlace(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b && a.startsWith('@') === b.startsWith('@')
}
