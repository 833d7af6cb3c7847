/** Lines of a file, without their breaks; a byte order mark before the first is let pass. */
export function linesOf(content: string): readonly string[] {
  const lines = (content.charCodeAt(0) === 0xfeff ? content.slice(1) : content).split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}
