const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const wideOffset = 0xfee0

/** Characters that people type for plain ones. */
const plain: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '：': ':',
  '。': '.',
  '\u3000': ' ',
}

/** `shown` is the text without characters that only mislead; `folded` has a plain form of each of its units at the same index. */
export interface FoldedText {
  shown: string
  folded: string
}

/** Full-width, curly and capital letters become plain ones, mark-up and control characters become spaces. */
export function foldText(text: string): FoldedText {
  const shown = text.normalize('NFC').replaceAll(invisible, '')
  const folded = shown
    .replaceAll(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - wideOffset))
    .replaceAll(/[’‘`–—−～〜∼：。\u3000]/g, (letter) => plain[letter] ?? letter)
    .replaceAll(/<\/?[a-zA-Z][^<>]{0,200}>/g, (tag) => ' '.repeat(tag.length))
    .replaceAll(/&nbsp;/g, (entity) => ' '.repeat(entity.length))
    .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
  return { shown, folded }
}
