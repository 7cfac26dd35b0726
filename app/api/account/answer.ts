import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { countLetter, emailSchema } from '#accounts'
import { type Database, now } from '#kernel'
import type { Locale } from '#templates/client'
import { errorMessage } from '../error-messages.ts'
import { requestLocale, requestNetwork } from '../respond.ts'

/** A typed password: whether it will do is judged by `passwordFlaw`, so that the field can say why. */
export const passwordSchema = z.string().min(1).max(1_000)
export const tokenSchema = z.string().regex(/^[\w-]{20,64}$/)

/** The normalised address, or null for what is none. */
export function emailOf(typed: string): string | null {
  return emailSchema.safeParse(typed).data ?? null
}

function describeWait(seconds: number, locale: Locale): string {
  const minutes = Math.ceil(seconds / 60)
  if (seconds < 60) return locale === 'ko' ? `${seconds}초` : `${seconds} seconds`
  return locale === 'ko' ? `${minutes}분` : `${minutes} minute${minutes === 1 ? '' : 's'}`
}

/** Too many tries: says for how long to wait, and nothing about the account. */
export function waitResponse(seconds: number, request: NextRequest): Response {
  const locale = requestLocale(request)
  const message = errorMessage('too-many-tries', locale).replace('{wait}', describeWait(seconds, locale))
  return Response.json({ error: { code: 'too-many-tries', message } }, { status: 429, headers: { 'retry-after': String(seconds) } })
}

/** Adds the cookies of a session to an answer. */
export function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}

/** Counts a letter that is asked for; null when it may go out. */
export async function refuseLetters(database: Database, email: string, request: NextRequest): Promise<Response | null> {
  const tried = await countLetter(database, email, requestNetwork(request), now())
  return tried.ok ? null : waitResponse(tried.waitSeconds, request)
}
