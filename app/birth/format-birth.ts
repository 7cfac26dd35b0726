import type { Locale } from '#templates/client'

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `1992-03-14` as 1992년 3월 14일 or 14 March 1992. */
export function formatBirthDate(date: string, locale: Locale): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return locale === 'ko' ? `${year}년 ${month}월 ${day}일` : `${day} ${monthNames[month - 1]} ${year}`
}

/** `07:20` as 오전 7:20 or 7:20 am. */
export function formatBirthTime(time: string, locale: Locale): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const clock = `${hour % 12 || 12}:${String(minute).padStart(2, '0')}`
  if (locale === 'ko') return `${hour < 12 ? '오전' : '오후'} ${clock}`
  return `${clock} ${hour < 12 ? 'am' : 'pm'}`
}
