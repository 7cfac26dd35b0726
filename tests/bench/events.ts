/** Whether acknowledged events survive a server that is killed. Use: npm run bench:events [-- events kills] */
import { ingestUnderKills } from './ingest-under-kills.ts'

const [events = 1_000_000, kills = 10] = process.argv.slice(2).map(Number)
const { sent, toldAgain, acknowledged, stored, milliseconds, ...rest } = await ingestUnderKills({ events, kills, batch: 200, senders: 24 })
console.log(`${sent} events, server killed ${rest.kills} times, ${toldAgain} told again`)
console.log(`acknowledged ${acknowledged}, stored ${stored}: ${Math.max(0, acknowledged - stored)} lost, ${Math.max(0, stored - sent)} doubled`)
console.log(`${Math.round((acknowledged / milliseconds) * 1_000)} events a second while the server was up`)
process.exitCode = acknowledged === sent && stored === sent ? 0 : 1
