import picomatch from 'picomatch/posix.js'
import type { PathFilter } from './files.ts'

/**
 * Which paths are articles: taken by one of `include` and by none of `exclude`. Globs are VS Code's ("**", "*", "?", "{a,b}", "[a-z]"),
 * against "/"-separated paths below the workspace folder. A pattern without a "/" counts in every folder. Sidecars are never articles.
 */
export function articleFilter(include: readonly string[], exclude: readonly string[]): PathFilter {
  const included = matcher(include)
  const excluded = matcher(exclude)
  return {
    wanted: (path) => !path.endsWith('.annotations.jsonld') && included(path) && !excluded(path),
    // A pattern like "**/node_modules/**" excludes all that is below a folder, so the folder need not be entered.
    pruned: (folder) => excluded(`${folder}/`) || excluded(`${folder}/x`) && excluded(`${folder}/x/x`),
  }
}

function matcher(patterns: readonly string[]): (path: string) => boolean {
  const anchored = patterns.map((pattern) => (pattern.includes('/') ? pattern : `**/${pattern}`))
  return picomatch(anchored, { dot: true, nonegate: true })
}
