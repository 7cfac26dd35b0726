const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const monthName = `(?<name>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`
const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const wholeDates = [
  /(?<!\d)(?<year>2[01]\d{2})\s?(?:년|[./-])\s?(?<month>\d{1,2})\s?(?:월|[./-])\s?(?<day>\d{1,2})(?!\d)(?:\s?일(?!\s?생))?/g,
  new RegExp(`(?<!\\d)${dayNumber}\\s+(?:of\\s+)?${monthName},?\\s+(?<year>2[01]\\d{2})(?!\\d)`, 'gi'),
  new RegExp(`\\b${monthName}\\s+(?:the\\s+)?${dayNumber},?\\s+(?<year>2[01]\\d{2})(?!\\d)`, 'gi'),
]

/** A date with which somebody was born is none that is asked about, whatever it says. */
const bornThen = /^(?:\s?일)?\s?생(?=이|인|입|\s|$)|^[^,.?!;]{0,24}(?:태어났|태어난|출생(?!\s?예정)|\bborn\b)/i

/** Somewhere it is a day later: a date that has come anywhere can be that of a birth. */
const furthestAhead = 14 * 3_600_000

/** The latest day, `YYYY-MM-DD`, that it is anywhere. */
export function latestToday(now: Date): string {
  return new Date(now.getTime() + furthestAhead).toISOString().slice(0, 10)
}

/** The whole dates of a text that are after the day `today`, each behind a word that nothing takes for a birth, and how to put them back. */
export function keepComing(text: string, today: string): { text: string; back: (hidden: string) => string } {
  const kept: string[] = []
  const isKorean = /[가-힣]/.test(text)
  let without = text
  for (const pattern of wholeDates)
    without = without.replaceAll(pattern, (said, ...rest) => {
      const [index, whole, { year, month, name, day }] = rest.slice(-3) as [number, string, Record<string, string | undefined>]
      const at = month ? Number(month) : months.findIndex((one) => one.startsWith((name ?? '').slice(0, 3).toLowerCase())) + 1
      const date = `${year}-${String(at).padStart(2, '0')}-${String(Number(day)).padStart(2, '0')}`
      if (date <= today || Number.isNaN(Date.parse(`${date}T00:00:00Z`)) || kept.length === mostDates) return said
      if (bornThen.test(whole.slice(index + said.length))) return said
      kept.push(isKorean ? `${year}년 ${at}월 ${Number(day)}일` : `${Number(day)} ${capital(months[at - 1] ?? '')} ${year}`)
      return wordOf(kept.length - 1)
    })
  return { text: without, back: (hidden) => kept.reduce((whole, date, index) => whole.replaceAll(wordOf(index), date), hidden) }
}

const mostDates = 8
const wordOf = (index: number): string => `[date-${String.fromCharCode('a'.charCodeAt(0) + index)}]`
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
