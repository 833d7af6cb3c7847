import { decode } from '../sidecar/decode.ts'
import { pageHash } from '../sidecar/page.ts'
import { listOf, member, stringOf } from '../sidecar/json.ts'
import { fromReference } from '../sidecar/relative-source.ts'
import type { Format, Imported } from './format.ts'
import { bounded, reportOf, unreadable } from './report.ts'

/** The sidecar's own format, as docs/sidecar.md has it. What humans and other tools wrote is taken over whole, with ids and all. */
export const WEB_ANNOTATION: Format = {
  id: 'web-annotation', title: 'W3C Web Annotation', ending: '.annotations.jsonld', scope: 'article', counts: 'code points',
  loss: 'Nothing: it is what Corroborate itself keeps. The machine\'s annotations are not imported, for the machine makes them anew.',
  write: (articles) => [{ ending: '.annotations.jsonld', content: [...articles].map((one) => one.sidecar()).join('') }],
  read: bounded(read),
}

function read(content: string): Imported {
  const decoded = decode(content)
  if (decoded.kind === 'problem') return unreadable(`${decoded.problem.code}: ${decoded.problem.detail}`)
  const { page, problems } = decoded
  const report = reportOf()
  for (const { detail } of problems) report.leave(detail, 'not an annotation that can be understood')
  const kept = page.items.filter(({ author, id, raw }, i) => {
    if (author === 'machine') return false
    if (id === undefined) report.leave(`items[${i}]`, 'an annotation without an id of its own')
    return id !== undefined && raw !== null
  })
  const sources = new Set(kept.flatMap(({ raw }) => stringOf(member(listOf(member(raw, 'target'))[0], 'source')) ?? stringOf(member(raw, 'target')) ?? []))
  const [source] = sources
  return report.done([{
    source: source === undefined ? undefined : fromReference(source), text: undefined, unit: 'code-points', tags: [], annotations: kept.map(({ raw }) => raw), textSha256: pageHash(page),
  }])
}
