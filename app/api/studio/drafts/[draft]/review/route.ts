import { z } from 'zod'
import { peopleWhoMay } from '#accounts'
import { approveDraft, askChanges, gateNames, submitDraft, withdrawDraft } from '#studio'
import { studioRoute, whySchema } from '../../../studio-route.ts'

const revision = z.int().min(1).max(1_000_000)
const bodySchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('submit'), revision }),
  z.strictObject({ act: z.literal('withdraw') }),
  z.strictObject({ act: z.literal('ask-changes'), revision, why: whySchema }),
  z.strictObject({
    act: z.literal('approve'),
    revision,
    overrides: z
      .array(z.strictObject({ gate: z.enum(gateNames), why: whySchema }))
      .max(20)
      .default([]),
  }),
])

export const POST = studioRoute<'draft'>(async ({ client, actor, now, named: { draft }, body }) => {
  const asked = await body(bodySchema)
  if (asked.act === 'submit') return submitDraft(client, actor, { ...asked, draft, reviewers: await peopleWhoMay(client, 'templates.review') }, now)
  if (asked.act === 'withdraw') return withdrawDraft(client, actor, draft, now)
  if (asked.act === 'ask-changes') return askChanges(client, actor, { ...asked, draft }, now)
  return approveDraft(client, actor, { ...asked, draft }, now)
})
