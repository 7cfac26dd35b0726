import { expect, test } from 'vitest'
import { birthSchema } from '#engine/client'
import type { ProfileView } from '#readings/client'
import { birthOfDraft } from '../birth/birth-draft.ts'
import { draftOfProfile } from './draft-of-profile.ts'

const seoul = { timeZone: 'Asia/Seoul', longitude: 126.978 }

test.each([
  { date: '1992-03-14', time: '07:20', sex: 'female', ...seoul },
  { date: '1992-03-14', time: null, sex: null, ...seoul },
  { date: '1987-06-15', time: '00:30', calendar: 'lunar', leapMonth: true, sex: 'male', ...seoul },
  { date: '1988-10-09', time: '02:30', sex: 'female', fold: 1, ...seoul },
  { date: '2001-12-31', time: '23:59', sex: 'male', timeZone: 'America/New_York', longitude: -74.006 },
] as const)('what was kept is what the form says again: %j', (input) => {
  const birth = birthSchema.parse(input)
  const profile: ProfileView = { id: 'p', label: '나', relation: 'self', birth, place: '서울', dayPillar: '甲子' }
  for (const locale of ['ko', 'en'] as const) {
    const said = birthOfDraft(draftOfProfile(profile, locale))
    expect(said.ok && birthSchema.parse(said.birth)).toEqual(birth)
  }
})
