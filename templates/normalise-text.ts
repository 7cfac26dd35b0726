/** Latin, hangul, hanja and the usual signs are as they should be; most texts hold nothing else. */
const ordinary = /^[\n\x20-\x7e\u00b7\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u303f\u4e00-\u9fff\uac00-\ud7a3]*$/

/**
 * Text as it may be shown: no control, direction-override or zero-width character, one canonical form,
 * at most two combining marks in a row. The frame's runtime does the same to text that arrives later.
 */
export function normaliseText(text: string): string {
  if (ordinary.test(text)) return text
  return text
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .normalize('NFC')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
}
