const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;', '`': '&#x60;', '=': '&#x3D;' }

/** Safe between tags and inside quoted attributes; the same set as Handlebars escapes. */
export function escapeText(text: string): string {
  return /[&<>"'`=]/.test(text) ? text.replace(/[&<>"'`=]/g, (character) => escapes[character]!) : text
}
