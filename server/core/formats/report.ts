import { MOST_READ, MOST_TAGS, type Imported, type ImportedDocument, type ImportedTag, type LeftOut } from './format.ts'

/** How many things left out are told one by one: a reader needs to see that there are more, not all of them. */
const TOLD = 200

/** Collects what an import finds; the one thing here that changes, and it never leaves the reader that made it. */
export interface Report {
  readonly leave: (where: string, why: string) => void
  /** False where there are too many tags already. */
  readonly room: (where: string) => boolean
  readonly done: (documents: readonly ImportedDocument[]) => Imported
}

export function reportOf(): Report {
  const leftOut: LeftOut[] = []
  let tags = 0
  let more = 0
  const leave = (where: string, why: string): void => {
    if (leftOut.length < TOLD) leftOut.push({ where, why })
    else more++
  }
  return {
    leave,
    room: (where) => {
      if (tags < MOST_TAGS) { tags++; return true }
      if (tags++ === MOST_TAGS) leave(where, `more than ${MOST_TAGS} tags: the rest is left out`)
      return false
    },
    done: (documents) => ({ documents, leftOut: more > 0 ? [...leftOut, { where: 'file', why: `${more} more` }] : leftOut }),
  }
}

/** What is left of a file that cannot be read at all. */
export function unreadable(why: string): Imported {
  return { documents: [], leftOut: [{ where: 'file', why }] }
}

/** A reader that is never given more than it can bear. */
export function bounded(read: (content: string, kinds: readonly string[]) => Imported): (content: string, kinds?: readonly string[]) => Imported {
  return (content, kinds = []) => (content.length > MOST_READ ? unreadable(`${content.length} characters: too large`) : read(content, kinds))
}

export function otherKind(label: string): string {
  return `“${shortened(label)}” is no person, figure or date`
}

export function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}

/** The document, if there is anything in it. */
export function documentWith(tags: readonly ImportedTag[], document: Omit<ImportedDocument, 'tags'>): readonly ImportedDocument[] {
  return tags.length > 0 ? [{ ...document, tags }] : []
}
