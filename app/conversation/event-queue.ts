import { newEventId } from './event-id.ts'

/** What a browser tells of a component: that it came into view, and for how many seconds it was read. */
export interface ReaderEvent {
  id: string
  session: string
  sequence: number
  at: number
  component: string
  name: 'seen' | 'dwell'
  value: number
}

/** `taken`: they are in the log. `not-wanted`: the person takes no part. `refused`: they never will be taken. `later`: no answer, or a busy one. */
export type Sending = 'taken' | 'not-wanted' | 'refused' | 'later'

export interface EventQueue {
  add(event: Pick<ReaderEvent, 'component' | 'name' | 'value'>): void
  /** Tells now what waits, as far as it goes. */
  flush(): Promise<void>
}

export interface QueueSurroundings {
  /** Under which what waits is kept, so that it outlives the page; of one person. */
  name: string
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null
  send(events: readonly ReaderEvent[]): Promise<Sending>
  now(): number
  /** Calls back after so many milliseconds. */
  wait(milliseconds: number, then: () => void): void
}

const [batch, most] = [100, 500]
/** Events of a moment go together; after a failure the pause grows. */
const [pause, longestPause] = [2_000, 120_000]

function readKept({ name, storage }: QueueSurroundings): ReaderEvent[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(name) ?? '[]')
    return Array.isArray(kept) ? (kept as ReaderEvent[]) : []
  } catch {
    return []
  }
}

/**
 * Keeps what is to be told until the server has it: through a reload, without a line, and however often it must be tried. Each has its
 * own id, so that one that is told again counts once. When too many wait, the oldest go.
 */
export function createEventQueue(surroundings: QueueSurroundings): EventQueue {
  const { name, storage, send, now, wait } = surroundings
  const session = `tab-${newEventId(now())}`
  let sequence = 0
  let failures = 0
  let isWaiting = false
  let isClosed = false
  let flushing: Promise<void> | null = null
  /** Where nothing can be kept, memory has it. */
  let unkept: ReaderEvent[] = []

  const waiting = () => [...readKept(surroundings), ...unkept]
  function keep(events: readonly ReaderEvent[]): void {
    const last = events.slice(-most)
    try {
      if (!storage) throw new Error('There is no storage.')
      if (last.length === 0) storage.removeItem(name)
      else storage.setItem(name, JSON.stringify(last))
      unkept = []
    } catch {
      unkept = last
    }
  }
  function schedule(): void {
    if (isWaiting) return
    isWaiting = true
    wait(Math.min(pause * 2 ** failures, longestPause), () => {
      isWaiting = false
      void flush()
    })
  }
  async function tellAll(): Promise<void> {
    for (let events = waiting(); events.length > 0 && !isClosed; events = waiting()) {
      const told = events.slice(0, batch)
      const sending = await send(told)
      if (sending === 'later') {
        failures += 1
        return schedule()
      }
      failures = 0
      isClosed = sending === 'not-wanted'
      const ids = new Set(told.map(({ id }) => id))
      // Another tab may have added to it meanwhile.
      keep(isClosed ? [] : waiting().filter(({ id }) => !ids.has(id)))
    }
  }
  function flush(): Promise<void> {
    flushing ??= tellAll().finally(() => {
      flushing = null
    })
    return flushing
  }

  if (waiting().length > 0) schedule()
  return {
    add(event) {
      if (isClosed) return
      const at = now()
      keep([...waiting(), { id: newEventId(at), session, sequence: sequence++, at, ...event }])
      schedule()
    },
    flush,
  }
}
