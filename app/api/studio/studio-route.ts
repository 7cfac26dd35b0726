import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { CubeError, type Database, database, now } from '#kernel'
import { type Actor, type Refused, templateIdSchema, versionSchema } from '#studio'
import type { Locale } from '#templates/client'
import { idSchema } from '../../request/id-schema.ts'
import { readBody, requestLocale, requireRate, route } from '../respond.ts'
import { requireActor } from './actor.ts'
import { refusalMessages } from './refusal-messages.ts'

/** More than all files of a template may have together; what is larger is never parsed. */
export const templateBodyBytes = 1_048_576

export const whySchema = z.string().trim().max(500)
export const expectedSchema = versionSchema.nullable()
export const dueSchema = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
export const filesSchema = z.record(z.string().max(120), z.string())

export interface StudioRequest<Names extends string> {
  actor: Actor
  client: Database
  now: Date
  /** What stands in the address, checked by its name. */
  named: Record<Names, string>
  body<Schema extends z.ZodType>(schema: Schema, limit?: number): Promise<z.infer<Schema>>
  search: URLSearchParams
}

const addressSchemas = {
  draft: idSchema,
  words: idSchema,
  comment: idSchema,
  schedule: idSchema,
  release: idSchema,
  template: templateIdSchema,
  version: versionSchema,
  revision: z.string().regex(/^[1-9]\d{0,6}$/),
}
type AddressName = keyof typeof addressSchemas
type Handler<Names extends AddressName> = (request: StudioRequest<Names>) => Promise<object>

/** A route of the studio: who asks may open it now, the address and the body have their form, a refusal is told with its code and a sentence. */
export function studioRoute<Names extends AddressName = never>(handle: Handler<Names>) {
  return route<{ params: Promise<Record<Names, string>> }>(async (request: NextRequest, context) => {
    const actor = await requireActor(request)
    await requireRate('studio', actor.id, { burst: 240, perMilliseconds: 60_000 })
    const locale = requestLocale(request)
    const named = {} as Record<Names, string>
    for (const [name, value] of Object.entries((await context?.params) ?? {}) as [Names, string][]) {
      const parsed = addressSchemas[name].safeParse(value)
      if (!parsed.success) return answer({ outcome: 'refused', refusal: unknownOf(name) }, locale)
      named[name] = parsed.data
    }
    try {
      const client = await database()
      return answer(
        await handle({
          actor,
          client,
          now: now(),
          named,
          body: (schema, limit) => readBody(request, schema, limit),
          search: request.nextUrl.searchParams,
        }),
        locale,
      )
    } catch (error) {
      if (error instanceof CubeError && error.code === 'body-too-large')
        return answer({ outcome: 'refused', refusal: 'too-large', findings: [] }, locale)
      throw error
    }
  })
}

function unknownOf(name: AddressName): Refused['refusal'] & `${string}-unknown` {
  return name === 'revision' || name === 'words' ? 'draft-unknown' : `${name}-unknown`
}

function answer(result: object, locale: Locale): Response {
  if (!isRefused(result)) return Response.json(result, { status: 'outcome' in result && result.outcome === 'conflict' ? 409 : 200 })
  const { refusal } = result
  return Response.json(
    { ...result, error: { code: refusal, message: refusalMessages[refusal][locale] } },
    { status: statusOf(refusal), headers: { 'cache-control': 'no-store' } },
  )
}

function isRefused(result: object): result is Refused {
  return 'outcome' in result && result.outcome === 'refused'
}

function statusOf(refusal: Refused['refusal']): number {
  if (refusal === 'not-permitted' || refusal === 'own-work') return 403
  if (refusal.endsWith('-unknown')) return 404
  return refusal === 'too-large' ? 413 : 409
}
