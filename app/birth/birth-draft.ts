import { type BirthInput, type Branch, branches } from '#engine/client'
import type { ProfileView } from '#readings/client'
import type { Locale } from '#templates/client'
import { parseBirthDate } from './parse-birth-date.ts'
import { parseBirthTime } from './parse-birth-time.ts'

export interface Place {
  name: string
  detail: string
  timeZone: string
  longitude: number
}

/** The form as it was typed; it may be wrong or half done. */
export interface BirthDraft {
  label: string
  relation: ProfileView['relation']
  date: string
  calendar: 'solar' | 'lunar' | 'leap'
  precision: 'exact' | 'window' | 'unknown'
  time: string
  /** The two-hour branch, when only that is known. */
  window: Branch | null
  placeText: string
  place: Place | null
  sex: 'female' | 'male' | null
  /** Which of two equal wall-clock times. */
  fold: 0 | 1 | null
  consent: boolean
  /** Of a child under 14 who is somebody else: the guardian agrees. */
  guardian: boolean
}

export type BirthFormField = 'label' | 'date' | 'time' | 'place' | 'sex' | 'consent' | 'guardian'

const seoul = { ko: '서울', en: 'Seoul' }

export function emptyDraft(locale: Locale): BirthDraft {
  const name = seoul[locale]
  return {
    label: '',
    relation: 'family',
    date: '',
    calendar: 'solar',
    precision: 'exact',
    time: '',
    window: null,
    placeText: name,
    place: { name, detail: '', timeZone: 'Asia/Seoul', longitude: 126.978 },
    sex: null,
    fold: null,
    consent: false,
    guardian: false,
  }
}

/** Wall clock in Korea at the middle of a two-hour branch: 자시 runs from 23:30 to 01:30. */
export function middleOfWindow(window: Branch): string {
  return `${String(branches.indexOf(window) * 2).padStart(2, '0')}:30`
}

/** The birth that the draft says so far, or the fields that keep it from being one. */
export function birthOfDraft(draft: BirthDraft): { ok: true; birth: BirthInput } | { ok: false; fields: BirthFormField[] } {
  const fields: BirthFormField[] = []
  const date = parseBirthDate(draft.date)
  if (!date) fields.push('date')
  const time = timeOfDraft(draft)
  if (time === undefined) fields.push('time')
  if (!draft.place) fields.push('place')
  if (!date || time === undefined || !draft.place) return { ok: false, fields }
  return {
    ok: true,
    birth: {
      date,
      time,
      calendar: draft.calendar === 'solar' ? 'solar' : 'lunar',
      leapMonth: draft.calendar === 'leap',
      sex: draft.sex,
      timeZone: draft.place.timeZone,
      longitude: draft.place.longitude,
      ...(draft.fold === null ? {} : { fold: draft.fold }),
    },
  }
}

function timeOfDraft(draft: BirthDraft): string | null | undefined {
  if (draft.precision === 'unknown') return null
  if (draft.precision === 'window') return draft.window ? middleOfWindow(draft.window) : undefined
  return parseBirthTime(draft.time) ?? undefined
}

/** Which form field a member of the birth is typed in. */
export function fieldOfBirthMember(member: string | undefined): BirthFormField | null {
  if (member === undefined) return null
  const name = member.split('.').at(-1) ?? member
  if (name === 'date' || name === 'calendar' || name === 'leapMonth') return 'date'
  if (name === 'time' || name === 'fold' || name === 'instant') return 'time'
  if (name === 'timeZone' || name === 'longitude' || name === 'place') return 'place'
  if (name === 'guardianConsent') return 'guardian'
  if (name === 'sex' || name === 'label' || name === 'consent') return name
  return null
}
