import type { Chart } from '#engine/client'
import type { ProfileView } from '#readings/client'
import { formatBirthDate } from '../birth/format-birth.ts'
import type { Words } from './words.ts'

/** `06:48` of `1992-03-14 06:47:54`: the nearest minute, within the day. */
export function clockOf(moment: string): string {
  const [hour = 0, minute = 0, second = 0] = moment.slice(11).split(':').map(Number)
  const minutes = Math.min(hour * 60 + minute + Math.round(second / 60), 24 * 60 - 1)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** One line: when, where, who. */
export function describeBirth(chart: Chart, profile: ProfileView, { locale, t }: Words): string {
  const { civil, hourKnown, sex } = chart.birth
  const parts = [
    formatBirthDate(civil.slice(0, 10), locale),
    hourKnown ? clockOf(civil) : t('chart.hour-unknown'),
    profile.place,
    sex ? t(`birth.${sex}`) : '',
  ]
  return parts.filter(Boolean).join(locale === 'ko' ? ' ' : ', ')
}
