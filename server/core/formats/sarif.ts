import { contentId } from '../sidecar/content-id.ts'
import { toReference } from '../sidecar/relative-source.ts'
import type { Finding, FindingRange, Format, FormatArticle, WriteContext } from './format.ts'

/** SARIF 2.1.0 (OASIS): what the editor underlines, for the programs that gather findings. */
export const SARIF: Format = {
  id: 'sarif', title: 'SARIF for diagnostics', ending: '.sarif', scope: 'folder', counts: 'UTF-16 columns, lines from 1',
  loss: 'Diagnostics and nothing else: no mentions.',
  write: (articles, context) => [{ ending: '.sarif', content: `${JSON.stringify(sarifLog([...articles], context), null, 2)}\n` }],
}

/** Exported for the test, which has the types of the standard judge it. */
export function sarifLog(articles: readonly FormatArticle[], { version }: WriteContext) {
  const found = articles.map((article) => ({ article, findings: article.findings() }))
  const codes = [...new Set(found.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' as const,
    runs: [{
      tool: { driver: { name: 'Corroborate', version, semanticVersion: version, rules: codes.map((id) => ({ id, name: nameOf(id) })) } },
      columnKind: 'utf16CodeUnits' as const,
      originalUriBaseIds: { ARTICLES: { description: { text: 'The folder of the articles.' } } },
      results: found.flatMap(({ article, findings }) => findings.map((one) => resultOf(article, one, codes))),
    }],
  }
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const

function resultOf({ name }: FormatArticle, { code, severity, message, range, related }: Finding, codes: readonly string[]) {
  return {
    ruleId: code, ruleIndex: codes.indexOf(code), level: LEVELS[severity], message: { text: message }, locations: [locationOf(name, range)],
    // The message names values and words, so the same finding is the same one after edits elsewhere in the article.
    partialFingerprints: { 'corroborateFinding/v1': contentId('finding', name, code, message).slice('urn:uuid:'.length) },
    ...(related.length === 0 ? {} : { relatedLocations: related.map((one, i) => ({ id: i + 1, ...locationOf(one.name, one.range), message: { text: one.message } })) }),
  }
}

function locationOf(name: string, { start, end }: FindingRange) {
  return {
    physicalLocation: {
      artifactLocation: { uri: toReference(name), uriBaseId: 'ARTICLES' },
      region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
    },
  }
}

/** "source-conflict" as "SourceConflict", which is how the standard wants names of rules. */
function nameOf(code: string): string {
  return code.split('-').map((part) => `${part[0]?.toUpperCase()}${part.slice(1)}`).join('')
}
