import type { Library, LibraryArticle } from '../library/library.ts'
import { FORMATS, formatOf } from '../core/formats/table.ts'
import { formatArticles, type FormatTools } from '../features/format-articles.ts'
import type { ExportedFile, ExportFormat } from '../protocol.ts'

export const EXPORT_FORMAT_LIST: readonly ExportFormat[] = FORMATS.map(({ id, title, ending, read }) => ({ id, title, ending, imports: read !== undefined }))

/** An article in a format, compared with all others of the library; null where there is no such format. */
export function exportAs(library: Library, article: LibraryArticle, id: string, version: string, tools: FormatTools): readonly ExportedFile[] | null {
  const format = formatOf(id)
  if (!format) return null
  // A review quotes both sides, so it needs the other articles; what they say of each other is in it too.
  const wanted = format.id === 'claim-review' ? library.articles.values() : [article]
  return format.write(formatArticles(library, wanted, tools), { version, created: tools.created })
}
