import type { Translate } from '../messages/translate.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** A length of time in one unit that a person can picture. */
export function describeDistance(seconds: number, t: Translate): string {
  if (seconds < 90) return t('seconds', { count: Math.max(1, Math.round(seconds)) })
  if (seconds < 90 * minute) return t('minutes', { count: Math.round(seconds / minute) })
  if (seconds < 36 * hour) return t('hours', { count: Math.round(seconds / hour) })
  return t('days', { count: Math.round(seconds / day) })
}
