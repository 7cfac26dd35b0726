import { createId, type Database, events } from '#kernel'

/** Records what a person thinks of an answer or component of their own. False: they have no such target. */
export async function rateAnswer(database: Database, personId: string, rating: { target: string; value: -1 | 1 }, now: Date): Promise<boolean> {
  const own = { id: rating.target, personId }
  const exists = (await database.message.count({ where: { ...own, role: 'assistant' } })) + (await database.component.count({ where: own })) > 0
  if (!exists) return false
  const key = { personId, target: rating.target }
  await database.rating.upsert({
    where: { personId_target: key },
    create: { id: createId(), ...key, value: rating.value, createdAt: now },
    update: { value: rating.value },
  })
  events().emit({ name: 'reading.rated', payload: { target: rating.target, value: rating.value }, at: now })
  return true
}
