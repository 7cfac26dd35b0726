import { type Database, existing, forget, log, now, once } from '#kernel'
import { runDueSchedules } from './schedules.ts'

const lookMilliseconds = 5_000

/** Does now what came due while no server ran, then looks again every few seconds. A look that fails is logged; the next one tries again. */
export async function startPublishing(database: Database): Promise<void> {
  const look = async () => {
    try {
      await runDueSchedules(database, now())
    } catch (error) {
      log.error('schedules-not-read', error)
    }
  }
  await look()
  once('studio-publishing', () => setInterval(() => void look(), lookMilliseconds).unref())
}

export function stopPublishing(): void {
  clearInterval(existing<NodeJS.Timeout>('studio-publishing'))
  forget('studio-publishing')
}
