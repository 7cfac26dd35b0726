'use server'

import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { hasConsented } from '#accounts'
import { birthSchema } from '#engine'
import { database, now } from '#kernel'
import { readProfile } from '#readings'
import { errorMessage } from '../api/error-messages.ts'
import { currentPerson } from '../current-person.ts'
import { readPageMessages } from '../messages/read-page-messages.ts'
import { idSchema } from '../request/id-schema.ts'
import { PairView } from './pair-view.tsx'
import { readPair } from './read-pair.ts'

const inputSchema = z.strictObject({ profile: idSchema, label: z.string().trim().max(40), birth: birthSchema })
export type TypedResult = { ok: true; drawing: ReactNode } | { ok: false; code: string; message: string; field?: string }

/** A profile beside a birth that was typed. The birth is read and forgotten: no row, no log and no address has it. */
export async function compareTyped(input: unknown): Promise<TypedResult> {
  const words = await readPageMessages()
  const refuse = (code: string, field?: string): TypedResult => ({ ok: false, code, message: errorMessage(code, words.locale), field })
  if ((await headers()).get('sec-fetch-site') !== 'same-origin') return refuse('origin-refused')
  const person = await currentPerson()
  if (!person) return refuse('session-required')
  const parsed = inputSchema.safeParse(input)
  if (!parsed.success) return refuse('input-invalid', parsed.error.issues[0]?.path.join('.'))
  const client = await database()
  if (!(await hasConsented(client, person.id))) return refuse('consent-required')
  const profile = await readProfile(client, person.id, parsed.data.profile)
  if (!profile) return refuse('profile-unknown')
  const other = { label: parsed.data.label || words.t('pair.typed.label'), birth: parsed.data.birth }
  const result = readPair(profile, other, now())
  if (!result.ok) return refuse(result.error.code, result.error.field)
  return { ok: true, drawing: <PairView pair={result.pair} words={words} /> }
}
