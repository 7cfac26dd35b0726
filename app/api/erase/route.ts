import { z } from 'zod'
import { erasePerson, forgetSessionCookies } from '#accounts'
import { CubeError, type Database, database, log, now, removeErasedRemains } from '#kernel'
import { receiptOfErasure } from '#readings'
import { eraseWords } from '../../privacy/erase-words.ts'
import { readBody, requestNetwork, requireRate, requireSession, route } from '../respond.ts'

const bodySchema = z.strictObject({ word: z.string().trim().max(40) })

/** The rows are gone by now: that their place in the files could not be cleared takes nothing from that and is said in the receipt. */
async function clearRemains(client: Database): Promise<'removed' | 'left'> {
  try {
    await removeErasedRemains(client)
    return 'removed'
  } catch (error) {
    log.error('remains-not-removed', error)
    return 'left'
  }
}

/** Erases the person who asks, everywhere, and answers with a receipt that names nobody. The browser is told to forget as well. */
export const POST = route(async (request) => {
  const person = await requireSession(request)
  // Each erasure makes room for a new person, so the person alone would be no limit.
  await requireRate('erase', requestNetwork(request), { burst: 30, perMilliseconds: 3_600_000 })
  await requireRate('erase-all', 'all', { burst: 300, perMilliseconds: 3_600_000 })
  const { word } = await readBody(request, bodySchema)
  if (!Object.values(eraseWords).includes(word.toLowerCase()))
    throw new CubeError('word-differs', 'The word to confirm with differs.', { status: 400, field: 'word' })
  const client = await database()
  const removed = await erasePerson(person.id)
  const headers = new Headers({ 'clear-site-data': '"cache", "storage"' })
  for (const cookie of await forgetSessionCookies(client)) headers.append('set-cookie', cookie)
  return Response.json({ receipt: receiptOfErasure(removed, await clearRemains(client), now()) }, { headers })
})
