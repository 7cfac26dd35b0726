import { mayDo, type Permission, type Person } from '#accounts'
import { database } from '#kernel'
import { listNotices } from '#studio'
import { currentPerson } from '../current-person.ts'
import { readStudioMessages, type StudioWords } from '../messages/read-studio-messages.ts'

export interface StudioVisit {
  words: StudioWords
  person: Person
  may: (permission: Permission) => boolean
  /** Notices that this person has not seen. */
  unread: number
}

/** Who opens a page of the studio and in which words; `visit` is null for whoever may not, who must be shown nothing of it. */
export async function visitStudio(
  permission: Permission = 'studio.open',
): Promise<{ words: StudioWords; visit: StudioVisit | null; signedIn: boolean }> {
  const [words, person] = await Promise.all([readStudioMessages(), currentPerson()])
  const signedIn = person !== null && !person.anonymous
  if (!person || !mayDo(person, permission)) return { words, visit: null, signedIn }
  const { unread } = await listNotices(await database(), person.id)
  return { words, visit: { words, person, may: (name) => mayDo(person, name), unread }, signedIn }
}
