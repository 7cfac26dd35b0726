import { z } from 'zod'
import type { CubeEvent, Database } from '#kernel'
import { noticeKinds } from './notice-letters.ts'
import { behindTheAnswer, letterWay, sendLetter } from './send-letter.ts'

const payloadSchema = z.object({
  kind: z.enum(noticeKinds),
  template: z.string(),
  draft: z.string().nullable(),
  person: z.string(),
})

/** Writes to somebody of the studio what they are told there too, where letters go into mailboxes. In both languages: theirs is not known. */
export function sendNotice(database: Database, event: CubeEvent): void {
  const { data } = payloadSchema.safeParse(event.payload)
  if (!data || letterWay() === 'terminal') return
  const { kind, template, draft, person } = data
  behindTheAnswer(async () => {
    const found = await database.person.findUnique({
      where: { id: person, isAnonymous: false, disabledAt: null },
      select: { email: true },
    })
    if (!found) return
    const path = draft === null ? `/studio/templates/${template}` : kind === 'review-waiting' ? `/studio/reviews/${draft}` : `/studio/drafts/${draft}`
    await sendLetter({ kind, to: found.email, locale: 'both', path })
  })
}
