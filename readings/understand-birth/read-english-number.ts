const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen']
const teens = ['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const small = [...units, ...teens]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']
const laterOrdinals = ['thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth']
const days = [...ordinals, ...laterOrdinals]
const manyDays: Record<string, number> = { thirtieth: 30, 'thirty first': 31 }
for (let unit = 1; unit <= 9; unit++) manyDays[`twenty ${ordinals[unit]}`] = 20 + unit
const longestFirst = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|')
const unitWords = longestFirst(small.slice(1, 10))
const belowHundred = `(?:(?:${tens.slice(2).join('|')})(?:[\\s-](?:${unitWords}))?|${longestFirst(small.slice(1))})`

/** Alternatives for a pattern, in lower-case English words, the longest first. */
export const spokenNumbers = {
  hours: longestFirst(small.slice(1, 13)),
  minutes: `(?:oh|o)[\\s-](?:${unitWords})|(?:twenty|thirty|forty|fifty)(?:[\\s-](?:${unitWords}))?|${longestFirst(small.slice(1))}`,
  days: `(?:twenty|thirty)[\\s-](?:${longestFirst(ordinals.slice(1, 10))})|${longestFirst([...days.slice(1), 'thirtieth'])}`,
  years: `(?:nineteen|twenty)(?:[\\s-](?:hundred|oh|o))?(?:[\\s-](?:and\\s)?${belowHundred})|two thousand(?:(?: and)? ${belowHundred})?`,
}

/** Value of digits or of one of `spokenNumbers.hours` and `minutes`. */
export function spokenNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  return text
    .split(/[\s-]/)
    .reduce((sum, word) => sum + (small.includes(word) ? small.indexOf(word) : tens.indexOf(word) > 1 ? tens.indexOf(word) * 10 : 0), 0)
}

export function spokenMinutes(text: string | undefined): number {
  return text === undefined ? 0 : spokenNumber(text)
}

/** Value of digits with or without an ending (`3rd`) or of one of `spokenNumbers.days`. */
export function spokenDay(text: string): number {
  const digits = /^\d{1,2}/.exec(text)
  if (digits) return Number(digits[0])
  const plain = text.replace('-', ' ')
  const day = days.indexOf(plain)
  return day > 0 ? day : (manyDays[plain] ?? 0)
}

/** Value of one of `spokenNumbers.years`. */
export function spokenYear(text: string): number {
  const [century = '', ...rest] = text.split(/[\s-]/).filter((word) => word !== 'and')
  if (century === 'two') return 2000 + spokenNumber(rest.slice(1).join(' '))
  return (century === 'nineteen' ? 1900 : 2000) + spokenNumber(rest.join(' '))
}
