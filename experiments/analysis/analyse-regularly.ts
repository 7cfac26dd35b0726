import { type Database, environment, existing, forget, log, now, once } from '#kernel'
import { listRunning } from '../stored-experiment.ts'
import { analyseStored } from './analyse-stored.ts'
import { type CountedEvents, countNewEvents, noEvents } from './count-new-events.ts'

interface Analysing {
  timer: NodeJS.Timeout
  /** What is being analysed; resolved when nothing is. */
  work: Promise<void>
}

const name = 'experiment-analysing'
/** Without anything new an experiment is analysed so often, for time itself changes what is told. */
const anywayMilliseconds = 3_600_000

/** An analysis is taken again after so many times what it took: a large log never takes more than a twentieth of the time. */
const restFactor = 20

/** What an experiment's figures depend on, as it was at the last analysis. */
interface Seen {
  state: string
  at: number
  /** Milliseconds that it took. */
  took: number
}

async function analyseRunning(database: Database, seen: Map<string, Seen>, events: number): Promise<void> {
  for (const record of await listRunning(database)) {
    const at = now()
    const state = JSON.stringify([events, await database.exposure.count({ where: { experimentId: record.id } }), record.run])
    const last = seen.get(record.id)
    const since = last ? at.getTime() - last.at : Number.POSITIVE_INFINITY
    if (last && (since < restFactor * last.took || (last.state === state && since < anywayMilliseconds))) continue
    const begun = performance.now()
    await analyseStored(database, record.id, at)
    seen.set(record.id, { state, at: at.getTime(), took: performance.now() - begun })
  }
}

/** Analyses what runs every `EXPERIMENT_ANALYSIS_SECONDS` while the process lives; a failure is logged and tried again. */
export function startAnalysing(database: Database): void {
  const seconds = environment().EXPERIMENT_ANALYSIS_SECONDS
  if (seconds === 0) return
  once(name, (): Analysing => {
    const seen = new Map<string, Seen>()
    let events: CountedEvents = noEvents
    let isBusy = false
    const analysing: Analysing = { timer: setInterval(run, seconds * 1_000).unref(), work: Promise.resolve() }
    async function analyse(): Promise<void> {
      events = await countNewEvents(database, events)
      await analyseRunning(database, seen, events.total)
    }
    function run(): void {
      if (isBusy) return
      isBusy = true
      analysing.work = analyse()
        .catch((error: unknown) => log.error('experiments-not-analysed', error))
        .finally(() => {
          isBusy = false
        })
    }
    return analysing
  })
}

export async function stopAnalysing(): Promise<void> {
  const analysing = existing<Analysing>(name)
  if (!analysing) return
  forget(name)
  clearInterval(analysing.timer)
  await analysing.work
}
