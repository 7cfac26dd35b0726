import type { Chart } from '#engine/client'
import type { ProfileView } from '#readings/client'
import { formatBirthDate } from '../birth/format-birth.ts'
import type { Words } from './words.ts'

/** `06:48` of `1992-03-14 06:48:00`. */
export function clockOf(moment: string): string {
  return moment.slice(11, 16)
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
