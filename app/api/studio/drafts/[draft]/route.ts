import { z } from 'zod'
import { discardDraft, listComments, readDraft, saveDraft } from '#studio'
import { filesSchema, studioRoute, templateBodyBytes } from '../../studio-route.ts'

const bodySchema = z.strictObject({ revision: z.int().min(1).max(1_000_000), files: filesSchema })

export const GET = studioRoute<'draft'>(async ({ client, named }) => {
  const draft = await readDraft(client, named.draft)
  return draft ? { draft, comments: await listComments(client, named.draft) } : { outcome: 'refused', refusal: 'draft-unknown' }
})

export const PUT = studioRoute<'draft'>(async ({ client, actor, now, named, body }) =>
  saveDraft(client, actor, { ...named, ...(await body(bodySchema, templateBodyBytes)) }, now),
)

export const DELETE = studioRoute<'draft'>(({ client, actor, now, named }) => discardDraft(client, actor, named.draft, now))
