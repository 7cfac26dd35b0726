import { createId, type Database } from '#kernel'

/** Somebody without an account or a session, for tests of what a person keeps. Returns the id. */
export async function createPerson(client: Database, id = createId()): Promise<string> {
  await client.person.create({ data: { id, name: '', email: `${id}@heal7.invalid`, isAnonymous: true } })
  return id
}

/** So many such people. Returns their ids. */
export async function createPeople(client: Database, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => createId())
  await client.person.createMany({ data: ids.map((id) => ({ id, name: '', email: `${id}@heal7.invalid`, isAnonymous: true })) })
  return ids
}
