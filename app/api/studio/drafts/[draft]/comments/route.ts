import { z } from 'zod'
import { addComment, commentText, placeSchema } from '#studio'
import { studioRoute } from '../../../studio-route.ts'

const bodySchema = z.strictObject({ place: placeSchema.nullable(), text: commentText })

export const POST = studioRoute<'draft'>(async ({ client, actor, now, named, body }) =>
  addComment(client, actor, { ...named, ...(await body(bodySchema)) }, now),
)
