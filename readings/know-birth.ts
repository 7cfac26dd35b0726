import { birthSchema } from '#engine'
import type { Database } from '#kernel'
import type { OpenReading } from './begin-reading.ts'
import type { ProfileView, UnderstandingData } from './client.ts'
import { listProfiles, readProfile, saveProfile } from './profiles.ts'
import { type Understanding, understandBirth } from './understand-birth.ts'

export type KnownBirth =
  | { kind: 'known'; profile: ProfileView; question: string; understood: UnderstandingData | null }
  | { kind: 'missing'; understanding: UnderstandingData }

/** Below this many letters what is left beside the birth data is not a question. */
const shortestQuestion = 2

const openQuestion = { ko: '내 사주를 보여 주세요', en: 'Show me my chart' }

/** What the conversation has told so far about the birth, and the last question that was asked along the way. */
function understandConversation(reading: OpenReading): { understanding: Understanding; question: string } {
  const options = { now: reading.now, locale: reading.locale }
  let understanding = understandBirth('', options)
  let question = ''
  for (const text of [...reading.turns.filter((turn) => turn.role === 'user').map((turn) => turn.text), reading.text]) {
    understanding = understandBirth(text, { ...options, known: understanding })
    if ((understanding.rest.match(/\p{L}/gu) ?? []).length >= shortestQuestion) question = understanding.rest
  }
  return { understanding, question: question || openQuestion[reading.locale] }
}

function tell(understanding: Understanding, problem: UnderstandingData['problem']): UnderstandingData {
  const { birth, place, missing, assumed } = understanding
  return { birth, place: place?.name ?? null, missing, problem: problem ? { code: problem.code, field: problem.field } : null, assumed }
}

/**
 * Whose birth the question is about: the chosen profile, else the person's first one, else what the conversation says. A birth that
 * became complete is kept as a profile, so that it is asked for once.
 */
export async function knowBirth(database: Database, reading: OpenReading): Promise<KnownBirth> {
  const { personId, now } = reading
  const chosen = reading.profile ? await readProfile(database, personId, reading.profile) : (await listProfiles(database, personId))[0]
  if (chosen) return { kind: 'known', profile: chosen, question: reading.text, understood: null }

  const { understanding, question } = understandConversation(reading)
  if (understanding.error) return { kind: 'missing', understanding: tell(understanding, understanding.error) }
  if (understanding.missing.length > 0) return { kind: 'missing', understanding: tell(understanding, null) }
  const birth = birthSchema.safeParse(understanding.birth)
  if (!birth.success) return { kind: 'missing', understanding: { ...tell(understanding, null), missing: ['date'] } }
  const label = reading.locale === 'ko' ? '나' : 'Me'
  const saved = await saveProfile(database, personId, { label, relation: 'self', birth: birth.data, place: understanding.place?.name ?? '' }, now)
  if (saved.ok) return { kind: 'known', profile: saved.profile, question, understood: tell(understanding, null) }
  const { code, field } = saved.error
  if (code === 'too-many-profiles' || code === 'guardian-consent-required') return { kind: 'missing', understanding: tell(understanding, null) }
  return { kind: 'missing', understanding: tell(understanding, { code, field }) }
}
