/** Takes events over HTTP into the database of DATA_DIR; a process that may be killed at any moment. Tells its port on its first line. */
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { z } from 'zod'
import { clientBatchSchema, ingestEvents } from '#experiments'
import { database } from '#kernel'

const bodySchema = clientBatchSchema.extend({ person: z.string() })
const client = await database()
const known = new Set<string>()

/** Nothing is taken of somebody who does not exist. */
async function know(id: string): Promise<void> {
  if (known.has(id)) return
  await client.person.createMany({ data: { id, name: '', email: `${id}@heal7.invalid`, isAnonymous: true }, skipDuplicates: true })
  known.add(id)
}

const server = createServer(async (request, response) => {
  try {
    if (request.method === 'GET') {
      response.end(JSON.stringify({ stored: await client.experimentEvent.count() }))
      return
    }
    const { person, events } = bodySchema.parse(await json(request))
    await know(person)
    const result = await ingestEvents(client, person, events, new Date())
    response.statusCode = result.ok ? 200 : 429
    response.end(JSON.stringify(result))
  } catch (error) {
    response.statusCode = 500
    response.end(String(error))
  }
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : address}\n`)
})
