import { createId, type Database } from '#kernel'

/** Somebody without an account or a session, for tests of what a person keeps. Returns the id. */
export async function createPerson(client: Database, id = createId()): Promise<string> {
  await client.person.create({ data: { id, name: '', email: `${id}@heal7.invalid`, isAnonymous: true } })
  return id
}
