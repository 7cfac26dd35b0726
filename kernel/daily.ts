import { log } from './log.ts'
import { once } from './process-state.ts'

const dayMilliseconds = 24 * 60 * 60 * 1_000

/** Does the work now and once a day while the process lives, once however often it is asked for. A failure is logged and tried again the next day. */
export function startDaily(name: string, work: () => Promise<void>): void {
  once(`daily/${name}`, () => {
    const run = () => void work().catch((error: unknown) => log.error('daily-work-failed', error, { work: name }))
    run()
    return setInterval(run, dayMilliseconds).unref()
  })
}
