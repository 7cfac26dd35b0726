import type { Locale } from '#templates/client'
import { type BirthDraft, type BirthFormField, middleOfWindow } from './birth-draft.ts'
import { formatBirthDate, formatBirthTime } from './format-birth.ts'
import { parseBirthDate } from './parse-birth-date.ts'
import { parseBirthTime } from './parse-birth-time.ts'

const words = {
  ko: {
    lunar: '음력',
    leap: '음력 윤달',
    unknown: '태어난 시각은 몰라요',
    female: '여자',
    male: '남자',
    born: '출생',
    fold: ['첫 번째 시각', '두 번째 시각'],
  },
  en: {
    lunar: 'lunar calendar',
    leap: 'lunar leap month',
    unknown: 'birth time unknown',
    female: 'female',
    male: 'male',
    born: 'born in',
    fold: ['the first time', 'the second time'],
  },
}

/** Some fields of a draft as one would say them in a conversation; or which of them are not there yet. */
export function saidDraft(
  draft: BirthDraft,
  fields: readonly BirthFormField[],
  locale: Locale,
): { ok: true; text: string } | { ok: false; missing: BirthFormField[] } {
  const said = fields.map((field) => [field, sayField(draft, field, locale)] as const)
  const missing = said.filter(([, text]) => text === null).map(([field]) => field)
  if (missing.length > 0) return { ok: false, missing }
  return { ok: true, text: said.map(([, text]) => text).join(', ') }
}

function sayField(draft: BirthDraft, field: BirthFormField, locale: Locale): string | null {
  const word = words[locale]
  switch (field) {
    case 'date': {
      const date = parseBirthDate(draft.date)
      if (!date) return null
      const calendar = draft.calendar === 'solar' ? '' : draft.calendar === 'lunar' ? word.lunar : word.leap
      return [locale === 'ko' ? calendar : '', formatBirthDate(date, locale), locale === 'en' ? calendar : ''].filter(Boolean).join(' ')
    }
    case 'time': {
      if (draft.precision === 'unknown') return word.unknown
      const time = draft.precision === 'window' ? draft.window && middleOfWindow(draft.window) : parseBirthTime(draft.time)
      if (!time) return null
      return [formatBirthTime(time, locale), ...(draft.fold === null ? [] : [word.fold[draft.fold]])].join(', ')
    }
    case 'place':
      return draft.place && (locale === 'ko' ? `${draft.place.name} ${word.born}` : `${word.born} ${draft.place.name}`)
    case 'sex':
      return draft.sex && word[draft.sex]
    default:
      return null
  }
}
