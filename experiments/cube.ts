import { database, defineCube, now } from '#kernel'
import { runAATest } from './run-a-a-test.ts'

export default defineCube({
  manifest: { name: 'experiments', version: '1.0.0', category: 'feature', dependencies: ['accounts'] },
  async start() {
    await runAATest(await database(), now())
  },
  async getMetrics() {
    const client = await database()
    const [running, exposures] = await Promise.all([client.experiment.count({ where: { status: 'running' } }), client.exposure.count()])
    return { running, exposures }
  },
  async exportPerson(personId) {
    const client = await database()
    return {
      assignments: await client.assignment.findMany({ where: { personId } }),
      exposures: await client.exposure.findMany({ where: { personId } }),
    }
  },
  async erasePerson(personId) {
    const client = await database()
    const [exposure, assignment] = await client.$transaction([
      client.exposure.deleteMany({ where: { personId } }),
      client.assignment.deleteMany({ where: { personId } }),
    ])
    return { exposure: exposure.count, assignment: assignment.count }
  },
  async mergePerson(from, into, transaction) {
    const [assignments, exposures] = [
      await transaction.assignment.findMany({ where: { personId: from } }),
      await transaction.exposure.findMany({ where: { personId: from } }),
    ]
    await transaction.assignment.createMany({ data: assignments.map((row) => ({ ...row, personId: into })), skipDuplicates: true })
    await transaction.exposure.createMany({ data: exposures.map((row) => ({ ...row, personId: into })), skipDuplicates: true })
    await transaction.exposure.deleteMany({ where: { personId: from } })
    await transaction.assignment.deleteMany({ where: { personId: from } })
  },
})
