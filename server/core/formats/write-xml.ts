/** Text as XML 1.0 can hold it, with no offset changed: controls become spaces, what is no character U+FFFD. */
function xmlCharacters(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' ').replace(/[\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeText(text: string): string {
  return xmlCharacters(text).replace(/[&<>]/g, (one) => NAMED[one] ?? one).replaceAll('\r', '&#13;')
}

/** White space in attributes is written by number, or every reader would make spaces of it. */
function escapeAttribute(text: string): string {
  return xmlCharacters(text).replace(/[&<>"]/g, (one) => NAMED[one] ?? one).replace(/[\t\n\r]/g, (one) => `&#${one.charCodeAt(0)};`)
}

/** A start tag without its closing bracket: an undefined value leaves its attribute out. */
export function openTag(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeAttribute(String(value))}"`]))
  return `<${name}${written.join('')}`
}
