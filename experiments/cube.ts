import { type Database, database, defineCube, now } from '#kernel'
import { startAnalysing, stopAnalysing } from './analysis/analyse-regularly.ts'
import { answerOwner } from './answer-owner.ts'
import { experimentsPurpose, forgetPerson } from './assign-variants.ts'
import { plantAATest } from './plant-a-a-test.ts'

export type { ExperimentsAnswer, ExperimentsRequest } from './answer-owner.ts'

export default defineCube({
  manifest: { name: 'experiments', version: '1.0.0', category: 'feature', dependencies: ['accounts'] },
  async start() {
    const client = await database()
    await plantAATest(client, now())
    startAnalysing(client)
  },
  stop: stopAnalysing,
  async getMetrics() {
    const client = await database()
    const [running, exposures, events] = await Promise.all([
      client.experimentRecord.count({ where: { status: 'running' } }),
      client.exposure.count(),
      client.experimentEvent.count(),
    ])
    return { running, exposures, events }
  },
  async exportPerson(personId) {
    const client = await database()
    return {
      assignments: await client.assignment.findMany({ where: { personId } }),
      exposures: await client.exposure.findMany({ where: { personId } }),
      events: await client.experimentEvent.findMany({ where: { personId }, orderBy: { at: 'asc' }, omit: { arrival: true } }),
      choices: await choicesOf(client, personId),
    }
  },
  /** What comes late is taken away with the person, and refused afterwards. */
  async erasePerson(personId) {
    const client = await database()
    return client.$transaction((transaction) => forgetPerson(transaction, personId))
  },
  async mergePerson(from, into, transaction) {
    const [assignments, exposures, events] = [
      await transaction.assignment.findMany({ where: { personId: from } }),
      await transaction.exposure.findMany({ where: { personId: from } }),
      await transaction.experimentEvent.findMany({ where: { personId: from }, omit: { arrival: true } }),
    ]
    await transaction.assignment.createMany({
      data: assignments.map((row) => ({ ...row, segments: row.segments as Record<string, string>, personId: into })),
      skipDuplicates: true,
    })
    await transaction.exposure.createMany({ data: exposures.map((row) => ({ ...row, personId: into })), skipDuplicates: true })
    await transaction.experimentEvent.createMany({ data: events.map((row) => ({ ...row, personId: into })), skipDuplicates: true })
    await transaction.experimentChoice.updateMany({ where: { personId: from }, data: { personId: into } })
    await forgetPerson(transaction, from)
  },
  async forgetPurpose(personId, purpose, transaction) {
    if (purpose === experimentsPurpose) await forgetPerson(transaction, personId)
  },
  processRequest: async (request) => answerOwner(await database(), request, now()),
})

async function choicesOf(client: Database, personId: string) {
  const choices = await client.experimentChoice.findMany({ where: { personId }, orderBy: { answer: 'asc' } })
  const decisions = await client.pickerDecision.findMany({ where: { decision: { in: choices.map(({ decision }) => decision) } } })
  const known = new Map(decisions.map((row) => [row.decision, row]))
  return choices.map(({ answer, decision }) => ({ answer, ...known.get(decision) }))
}
