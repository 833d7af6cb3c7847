/**
 * RFC 4180, with a guard: a cell that a spreadsheet would take for a formula gets an apostrophe in front, and so does one that has
 * apostrophes there already, so that taking one away always gives the cell back. Numbers are numbers.
 */
export function writeCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const GUARDED = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

function cellOf(value: string | number | undefined): string {
  if (value === undefined || typeof value === 'number') return value === undefined ? '' : String(value)
  const guarded = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** Rows of cells, the guard taken away; `line` is where a row begins, counted from 1. */
export function readCsv(content: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const text = content.charCodeAt(0) === 0xfeff ? content.slice(1) : content
  const separator = /^[^\n,]*;/.test(text) ? ';' : /^[^\n,]*\t/.test(text) ? '\t' : ','
  const rows: { readonly line: number; readonly cells: string[] }[] = []
  let cells: string[] = []
  let line = 1
  let began = 1
  for (let at = 0; at < text.length;) {
    let cell: string
    if (text[at] === '"') {
      const end = closing(text, at + 1)
      cell = text.slice(at + 1, end).replaceAll('""', '"')
      line += newlines(text, at, end)
      at = end + 1
      // What stands between the quote and the separator belongs to the cell, as spreadsheets read it.
      const rest = endOfCell(text, at, separator)
      cell += text.slice(at, rest)
      at = rest
    } else {
      const end = endOfCell(text, at, separator)
      cell = text.slice(at, end)
      at = end
    }
    cells.push(GUARDED.test(cell) ? cell.slice(1) : cell)
    if (text[at] === separator) {
      at++
      if (at < text.length) continue
      cells.push('')
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    rows.push({ line: began, cells })
    cells = []
    line++
    began = line
  }
  return rows.filter((row) => row.cells.length > 1 || row.cells[0] !== '')
}

function endOfCell(text: string, at: number, separator: string): number {
  let end = at
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}

function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at
  return text.length
}

function newlines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
