import { log } from './log.ts'
import { once } from './process-state.ts'

/** News after the fact (`reading.saved`); never a step of a pipeline. Payloads hold ids, not what a person typed. */
export interface CubeEvent {
  name: `${string}.${string}`
  payload: Record<string, string | number | boolean | null>
  at: Date
}
export type EventListener = (event: CubeEvent) => void | Promise<void>

export interface EventBus {
  emit(event: CubeEvent): void
  /** Returns the function that ends the subscription. */
  listen(listener: EventListener): () => void
}

/** A bus whose listeners cannot fail the emitter; `onError` hears of a listener that threw. */
export function createEventBus(onError: (error: unknown, event: CubeEvent) => void): EventBus {
  const listeners = new Set<EventListener>()
  return {
    emit(event) {
      for (const listener of listeners) {
        Promise.resolve()
          .then(() => listener(event))
          .catch((error: unknown) => onError(error, event))
      }
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The bus of this process. */
export function events(): EventBus {
  return once('events', () => createEventBus((error, event) => log.error('event-listener-failed', error, { event: event.name })))
}
