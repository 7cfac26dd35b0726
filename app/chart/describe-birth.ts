import type { Chart } from '#engine/client'
import { placeNamed } from '#readings'
import type { ProfileView } from '#readings/client'
import { formatBirthDate } from '../birth/format-birth.ts'
import { clockOf } from './clock-of.ts'
import type { Words } from './words.ts'

/** One line: when, where, who. */
export function describeBirth(chart: Chart, profile: ProfileView, { locale, t }: Words): string {
  const { civil, hourKnown, sex } = chart.birth
  const parts = [
    formatBirthDate(civil.slice(0, 10), locale),
    hourKnown ? clockOf(civil) : t('chart.hour-unknown'),
    placeNamed(profile.place, locale),
    sex ? t(`birth.${sex}`) : '',
  ]
  return parts.filter(Boolean).join(locale === 'ko' ? ' ' : ', ')
}
