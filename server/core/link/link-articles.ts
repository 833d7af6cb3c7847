import type { Link } from '../model.ts'
import type { PeopleIndex, Source } from './identify-people.ts'

/** Links the facts of many articles that tell the same story. */
export function linkArticles(_sources: readonly Source[], _people: PeopleIndex): readonly Link[] {
  return []
}
