export interface EventQueue<Event> {
  push(event: Event): void
  close(): void
  /** Everything that was pushed, in order, until it is closed. For one reader. */
  events(): AsyncGenerator<Event>
}

/** Hands what callbacks tell to a loop that reads it. */
export function createEventQueue<Event>(): EventQueue<Event> {
  const waiting: Event[] = []
  let closed = false
  let wake = () => {}
  return {
    push(event) {
      waiting.push(event)
      wake()
    },
    close() {
      closed = true
      wake()
    },
    async *events() {
      while (true) {
        while (waiting.length > 0) yield waiting.shift()!
        if (closed) return
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}
