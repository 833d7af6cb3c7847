/** What is said of annotations that two changed at the same time. A part of the message table in `messages.ts`. */
export const VERSION_MESSAGES = {
  'versions.by': '{words} ({who})',
  'versions.as-read': 'as the text reads',
  'versions.on': 'on “{words}”',
  'versions.note': 'a note',
  'versions.verdict': 'a verdict',
  'versions.other-tool': 'another program’s annotation',
  'annotation-versions': 'Two versions of this annotation were made at the same time: {first}; {second}. Both are kept until you decide.',
  'annotation-versions.more': '{count} versions of this annotation were made at the same time: {versions}. All are kept until you decide.',
  'annotation-versions.removed': 'This annotation was changed by one and removed by another at the same time. It is kept until you decide: {version}.',
  'annotation-versions.related': 'another version',
  'action.keep-version': 'Keep only {version}',
  'action.keep-both': 'Keep both versions',
  'action.keep-all': 'Keep all {count} versions',
  'action.keep-survivor': 'Keep the annotation: {version}',
  'action.drop-survivor': 'Remove the annotation',
} as const
