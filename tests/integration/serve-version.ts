import { type Database, news } from '#kernel'
import { type Serving, serveWithin } from '#templates'

/** Moves the pointer of a template to a published version, as the studio does within its own change. */
export async function serveVersion(database: Database, template: string, version: string, now: Date): Promise<Serving> {
  const outcome = await database.$transaction((transaction) => serveWithin(transaction, template, version, now))
  await (await news()).hear()
  return { outcome, template, version }
}
