import { z } from 'zod'
import { createWords, listWords, readPhrases, revertWords } from '#studio'
import { localeSchema } from '#templates/client'
import { studioRoute, whySchema } from '../studio-route.ts'

const version = z.int().min(1).nullable()
const bodySchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('create'), locale: localeSchema }),
  z.strictObject({ act: z.literal('revert'), locale: localeSchema, version, expected: version, why: whySchema }),
])

/** Drafts of words; with `locale` every phrase of that language that may be changed. */
export const GET = studioRoute(async ({ client, search }) => {
  const locale = localeSchema.safeParse(search.get('locale'))
  return { words: await listWords(client), phrases: locale.success ? await readPhrases(client, locale.data) : null }
})

/** Begins a draft with the words in service, or serves words that were published before. */
export const POST = studioRoute(async ({ actor, client, now, body }) => {
  const asked = await body(bodySchema)
  return asked.act === 'create' ? createWords(client, actor, asked.locale, now) : revertWords(client, actor, asked, now)
})
