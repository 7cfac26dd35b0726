import type { NextRequest } from 'next/server'
import { mayDo, type Person } from '#accounts'
import { type Actor, studioPermissions } from '#studio'
import { requireCaller } from '../respond.ts'

/** What this person may do in the studio at this moment; roles were read from the database for this request. */
export function actorOf(person: Person): Actor {
  return { id: person.id, may: studioPermissions.filter((permission) => mayDo(person, permission)) }
}

/** Whoever asks, with a session or a key. Throws what `requireCaller` does. */
export async function requireActor(request: NextRequest): Promise<Actor> {
  return actorOf(await requireCaller(request, 'studio.open'))
}
