import { database, defineCube, shredPersonKey } from '#kernel'
import { authentication } from './authentication.ts'

export default defineCube({
  manifest: { name: 'accounts', version: '1.0.0', category: 'core', dependencies: [] },
  async start() {
    authentication(await database())
  },
  async getHealth() {
    const client = await database()
    await client.$queryRaw`SELECT 1`
    return { status: 'healthy', tier: 1 }
  },
  async getMetrics() {
    const client = await database()
    return { people: await client.person.count() }
  },
  async exportPerson(personId) {
    const client = await database()
    const consents = await client.consent.findMany({ where: { personId }, select: { purpose: true, version: true, givenAt: true } })
    return { consents }
  },
  async erasePerson(personId) {
    const client = await database()
    const consents = await client.consent.deleteMany({ where: { personId } })
    const keys = await shredPersonKey(client, personId)
    const people = await client.person.deleteMany({ where: { id: personId } })
    return { consent: consents.count, person_key: keys, person: people.count }
  },
})
