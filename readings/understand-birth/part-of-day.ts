/** Parts of the day as people mean them, on the wall clock. */
export const partsOfDay: Record<string, [from: string, to: string]> = {
  새벽: ['00:00', '06:00'],
  아침: ['06:00', '10:00'],
  오전: ['00:00', '12:00'],
  낮: ['11:00', '16:00'],
  점심: ['11:00', '14:00'],
  오후: ['12:00', '18:00'],
  저녁: ['18:00', '21:00'],
  밤: ['20:00', '00:00'],
}

export const englishParts: Record<string, string> = {
  a: '오전',
  p: '오후',
  am: '오전',
  pm: '오후',
  dawn: '새벽',
  morning: '아침',
  afternoon: '오후',
  evening: '저녁',
  night: '밤',
}

/** A part of the day as a pattern, longer words before the words they begin with; it captures the word. */
export const half = '(오전|오후|새벽|아침|대낮|한낮|낮|점심|저녁|오밤중|한밤중|한밤|밤|am|pm|a\\.m\\.|p\\.m\\.)'
export const halfBefore = `(?:(?:이른\\s|늦은\\s)?${half}\\s?(?:에|쯤)?\\s{0,2})?`
/** The same after a time; it captures the word. */
export const halfAfter =
  '(?:[\\s(]{0,2}((?:am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z])|(?:(?<=\\d)[ap]|오전|오후)(?![a-z가-힣]))\\)?|\\s(?:in the|at) (morning|afternoon|evening|night)(?![a-z]))?'

/** The part of the day under its one name. */
export function partOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined
  const plain = word.replaceAll(/[.\s]/g, '')
  return englishParts[plain] ?? Object.keys(partsOfDay).find((part) => plain.includes(part))
}

/** Hour 0…23 of an hour said with a part of the day. A pair that cannot be (오전 15시) gives an hour that no clock shows. */
export function hourOfDay(said: number, part: string): number {
  if (said > 12) return part === '오전' || part === '새벽' || part === '아침' ? 24 : said
  const noonOrMidnight = said === 12
  switch (part) {
    case '오후':
      return noonOrMidnight ? 12 : said + 12
    case '낮':
    case '점심':
      return said <= 6 ? said + 12 : said
    case '저녁':
      return said >= 4 && said < 12 ? said + 12 : said
    case '밤':
      return noonOrMidnight ? 0 : said >= 6 ? said + 12 : said
    default:
      return noonOrMidnight ? 0 : said
  }
}
