import { exportPerson } from '#accounts'
import { log, now } from '#kernel'
import { requireRate, requireSession, route } from '../respond.ts'

const encoder = new TextEncoder()

/** Everything that is kept of the person, as a file. What was agreed to does not matter: it is theirs. */
export const GET = route(async (request) => {
  const person = await requireSession(request)
  await requireRate('export', person.id, { burst: 5, perMilliseconds: 3_600_000 })
  const at = now()
  const pieces = exportPerson(person.id, at)
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (error) {
        // A file that breaks off is no JSON: nobody takes it for whole.
        log.error('export-failed', error)
        controller.error(error)
      }
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="heal7-${at.toISOString().slice(0, 10)}.json"`,
    },
  })
})
