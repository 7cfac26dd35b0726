/** Server-Sent Events to browsers, bounded in every direction: how many are open, for how long, and what waits for a slow reader. */
export interface EventStreams {
  /** `begin` is called with the open stream and returns what is to be undone when it closes. Null: too many are open. */
  open(request: { owner: string; signal: AbortSignal; begin(stream: EventStream): () => void }): ReadableStream<Uint8Array> | null
  count(): number
  closeAll(): void
}

export interface EventStream {
  /** Sends a written event; a reader too slow for it is cut off. Nothing once the stream is closed. */
  send(text: string): void
  close(): void
}

export interface StreamLimits {
  connections: number
  perOwner: number
  heartbeatMilliseconds: number
  /** After this long a browser connects anew, with a session that still counts. */
  ageMilliseconds: number
  /** Bytes that may wait for a slow reader. */
  waitingBytes: number
}

interface OpenStream extends EventStream {
  owner: string
  openedAt: number
}

export function createEventStreams(limits: StreamLimits): EventStreams {
  const streams = new Set<OpenStream>()
  let heartbeat: NodeJS.Timeout | undefined

  function beat(): void {
    const oldest = performance.now() - limits.ageMilliseconds
    for (const stream of streams) {
      if (stream.openedAt < oldest) stream.close()
      else stream.send(': beat\n\n')
    }
  }

  return {
    open({ owner, signal, begin }) {
      const own = [...streams].filter((stream) => stream.owner === owner).length
      if (signal.aborted || streams.size >= limits.connections || own >= limits.perOwner) return null
      const encoder = new TextEncoder()
      let end = () => {}
      return new ReadableStream<Uint8Array>(
        {
          start(controller) {
            let undo = () => {}
            end = () => {
              if (!streams.delete(stream)) return
              signal.removeEventListener('abort', stream.close)
              if (streams.size === 0) clearInterval(heartbeat)
              undo()
            }
            const stream: OpenStream = {
              owner,
              openedAt: performance.now(),
              send(text) {
                if (!streams.has(stream)) return
                if ((controller.desiredSize ?? 0) <= 0) stream.close()
                else controller.enqueue(encoder.encode(text))
              },
              close() {
                if (!streams.has(stream)) return
                end()
                controller.close()
              },
            }
            if (streams.size === 0) heartbeat = setInterval(beat, limits.heartbeatMilliseconds).unref()
            streams.add(stream)
            signal.addEventListener('abort', stream.close)
            undo = begin(stream)
            // What it began with may have been too much already.
            if (!streams.has(stream)) undo()
          },
          cancel: () => end(),
        },
        new ByteLengthQueuingStrategy({ highWaterMark: limits.waitingBytes }),
      )
    },
    count: () => streams.size,
    closeAll() {
      for (const stream of streams) stream.close()
    },
  }
}
