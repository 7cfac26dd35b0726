const lookalikes = /[\u2e80-\u2fdf\uf900-\ufaff\uff01-\uff5e]/g
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u3164\u115f\u1160\uffa0]/gu

/** Text without what only hides a word from a pattern: unseen and direction characters, full-width and compatibility letters. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(unseen, '')
    .replaceAll(lookalikes, (letter) => letter.normalize('NFKC'))
    .normalize('NFC')
}
