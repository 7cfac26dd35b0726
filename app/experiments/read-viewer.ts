import { mayDo } from '#accounts'
import { currentPerson } from '../current-person.ts'
import type { Viewer } from './shapes.ts'

/** Who looks, with what they may do to experiments; null: they may not even see them. */
export async function readViewer(): Promise<(Viewer & { maySeeStudio: boolean }) | null> {
  const person = await currentPerson()
  if (!person || !mayDo(person, 'experiments.read')) return null
  return {
    id: person.id,
    mayChange: mayDo(person, 'experiments.change'),
    mayReview: mayDo(person, 'experiments.review'),
    maySeeStudio: mayDo(person, 'studio.open'),
  }
}
