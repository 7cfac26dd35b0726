/**
 * Text as it may be shown: no control, direction-override or zero-width character, one canonical form,
 * at most two combining marks in a row. The frame's runtime does the same to text that arrives later.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .normalize('NFC')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
}
