import { z } from 'zod'
import { discardWords, publishWords, readWords, readWordsReport, rebaseWords, saveWords, serveWords, submitWords } from '#studio'
import { studioRoute, whySchema } from '../../studio-route.ts'

const revision = z.int().min(1)
const bodySchema = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('save'),
    revision,
    phrases: z.record(z.string().max(120), z.string().max(600)),
    style: z.string().max(2_000).nullable(),
  }),
  z.strictObject({ act: z.literal('submit'), revision }),
  z.strictObject({ act: z.literal('rebase'), revision }),
  z.strictObject({ act: z.literal('discard') }),
  z.strictObject({
    act: z.literal('publish'),
    revision,
    why: whySchema,
    /** False: it is kept for an experiment to name. */
    serve: z.boolean().default(true),
    overrides: z
      .array(z.strictObject({ gate: z.enum(['language', 'style']), why: whySchema }))
      .max(2)
      .default([]),
  }),
  z.strictObject({ act: z.literal('serve'), expected: z.int().min(1).nullable(), why: whySchema }),
])

/** A draft of words with what the evaluation of language says of it. */
export const GET = studioRoute<'words'>(async ({ client, named, now }) => {
  const [words, report] = await Promise.all([readWords(client, named.words), readWordsReport(client, named.words, now)])
  return words ? { words, report } : { outcome: 'refused', refusal: 'draft-unknown' }
})

/** One step of a draft. */
export const POST = studioRoute<'words'>(async ({ actor, client, now, named, body }) => {
  const { words: id } = named
  const asked = await body(bodySchema)
  switch (asked.act) {
    case 'save':
      return saveWords(client, actor, { id, ...asked }, now)
    case 'submit':
      return submitWords(client, actor, { id, ...asked }, now)
    case 'rebase':
      return rebaseWords(client, actor, { id, ...asked }, now)
    case 'discard':
      return discardWords(client, actor, id, now)
    case 'publish':
      return publishWords(client, actor, { id, ...asked }, now)
    case 'serve':
      return serveWords(client, actor, { id, ...asked }, now)
  }
})
