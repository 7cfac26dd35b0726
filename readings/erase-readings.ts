import { setTimeout as pause } from 'node:timers/promises'
import { forgetResponses } from '#ai'
import type { Database, PersonErasure } from '#kernel'
import { answersInWork } from './answers-in-work.ts'
import { eraseMemories } from './erase-memories.ts'

const patienceMilliseconds = 10_000
const lookAgainMilliseconds = 50

/** Stops the answers that are being written for a person and waits until they are: what they store on their way out is erased too. */
async function stopAnswers(personId: string): Promise<void> {
  const ofPerson = () => [...answersInWork().values()].filter((work) => work.personId === personId)
  for (const { stop } of ofPerson()) stop.abort()
  for (let waited = 0; ofPerson().length > 0 && waited < patienceMilliseconds; waited += lookAgainMilliseconds) await pause(lookAgainMilliseconds)
}

/** Deletes everything of this cube that is kept of a person, in tables and in this process. */
export async function eraseReadings(database: Database, personId: string): Promise<PersonErasure> {
  await stopAnswers(personId)
  const where = { personId }
  const memory = await eraseMemories(database, personId)
  const [report, share, rating, component, message, conversation, profile, modelUse] = await database.$transaction([
    database.report.deleteMany({ where }),
    database.share.deleteMany({ where }),
    database.rating.deleteMany({ where }),
    database.component.deleteMany({ where }),
    database.message.deleteMany({ where }),
    database.conversation.deleteMany({ where }),
    database.profile.deleteMany({ where }),
    database.modelUse.deleteMany({ where }),
  ])
  forgetResponses(personId)
  return {
    memory,
    report: report.count,
    share: share.count,
    rating: rating.count,
    component: component.count,
    message: message.count,
    conversation: conversation.count,
    profile: profile.count,
    model_use: modelUse.count,
  }
}
