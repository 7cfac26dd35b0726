import { database, defineCube, now } from '#kernel'
import { runAATest } from './run-a-a-test.ts'

export default defineCube({
  manifest: { name: 'experiments', version: '1.0.0', category: 'feature', dependencies: ['accounts'] },
  async start() {
    await runAATest(await database(), now())
  },
  async getMetrics() {
    const client = await database()
    const [running, exposures, events] = await Promise.all([
      client.experiment.count({ where: { status: 'running' } }),
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
      events: await client.experimentEvent.findMany({ where: { personId }, orderBy: { at: 'asc' } }),
    }
  },
  async erasePerson(personId) {
    const client = await database()
    const [exposure, assignment, event] = await client.$transaction([
      client.exposure.deleteMany({ where: { personId } }),
      client.assignment.deleteMany({ where: { personId } }),
      client.experimentEvent.deleteMany({ where: { personId } }),
    ])
    return { exposure: exposure.count, assignment: assignment.count, experiment_event: event.count }
  },
  async mergePerson(from, into, transaction) {
    const [assignments, exposures, events] = [
      await transaction.assignment.findMany({ where: { personId: from } }),
      await transaction.exposure.findMany({ where: { personId: from } }),
      await transaction.experimentEvent.findMany({ where: { personId: from } }),
    ]
    await transaction.assignment.createMany({ data: assignments.map((row) => ({ ...row, personId: into })), skipDuplicates: true })
    await transaction.exposure.createMany({ data: exposures.map((row) => ({ ...row, personId: into })), skipDuplicates: true })
    await transaction.experimentEvent.createMany({ data: events.map((row) => ({ ...row, personId: into })), skipDuplicates: true })
    await transaction.experimentEvent.deleteMany({ where: { personId: from } })
    await transaction.exposure.deleteMany({ where: { personId: from } })
    await transaction.assignment.deleteMany({ where: { personId: from } })
  },
})
