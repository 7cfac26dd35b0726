import { anyMonth } from './month-names.ts'

const koreanLeftOut =
  /[^\s,.?!]+(?<!정)\s?(?:말고(?![기도])|(?<![에지을를]\s?)빼고(?!\s?싶)|제외하고|대신(?=[에\s])|(?<!뿐만?\s?)아니[라고](?![서도고]))\s*/g

const size = '(?:year|month|week|weekend)'
const time = `(?:(?:this|next|last)\\s+(?:${size}|${anyMonth}|\\w+day)|(?:19|20)\\d{2}|${anyMonth}|\\w+day|tomorrow)`
/** Not this year but next. */
const nextOfSize = new RegExp(`\\bnot\\s+(?:this|next|last)\\s+(${size}),?\\s+but\\s+(?:the\\s+)?(this|next|last)(?:\\s+one)?\\b(?!\\s+[a-z])`, 'gi')
const englishLeftOut = new RegExp(
  `(?:(?<!\\bwhy\\s)\\bnot|\\b(?:rather than|instead of|except(?: for)?|other than))\\s+(?:(?:in|on|for)\\s+)?${time}\\b(?:,?\\s+but\\b(?:\\s+(?:in|on)\\b)?\\s*)?`,
  'gi',
)

/** The text without the times that it leaves out: 올해 말고, not this year but next. */
export function withoutLeftOut(text: string): string {
  return text
    .replaceAll(koreanLeftOut, '')
    .replaceAll(nextOfSize, '$2 $1')
    .replaceAll(englishLeftOut, (found) => (/\bbut\b/i.test(found) ? ' in ' : ' '))
}
