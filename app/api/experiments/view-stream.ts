import { readExperimentView } from '#experiments'
import { database, log, type News, news, once } from '#kernel'

interface Stream {
  owner: string
  close(): void
}

/** Every open stream of this process; who stops the server closes them. */
export const viewStreams = () => once('experiment-streams', () => new Set<Stream>())

const [mostStreams, mostOfOwner] = [200, 8]
const heartbeatMilliseconds = 20_000
/** After so long a browser connects anew, with roles that still count. */
const ageMilliseconds = 15 * 60_000
/** Bytes that may wait for a slow reader; then it is cut off and gets the present when it comes back. */
const waitingBytes = 1_048_576

function concerns({ name, payload }: News, experiment: string): boolean {
  return (name === 'experiment.analysed' || name === 'experiment.changed') && payload.experiment === experiment
}

/** Null: too many are open. */
export async function openViewStream(request: {
  experiment: string
  owner: string
  signal: AbortSignal
}): Promise<ReadableStream<Uint8Array> | null> {
  const { experiment, owner, signal } = request
  const streams = viewStreams()
  const own = [...streams].filter((stream) => stream.owner === owner).length
  if (signal.aborted || streams.size >= mostStreams || own >= mostOfOwner) return null
  const relay = await news()
  const encoder = new TextEncoder()
  let close = () => {}
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let isSending = false
        let isStale = false
        const send = (text: string) => {
          if ((controller.desiredSize ?? 0) <= 0) close()
          else controller.enqueue(encoder.encode(text))
        }
        /** One view at a time; what happens meanwhile makes one more. */
        const tell = () => {
          isStale = true
          if (isSending) return
          isSending = true
          tellAll()
            .catch((error: unknown) => {
              log.error('experiment-view-not-told', error)
              close()
            })
            .finally(() => {
              isSending = false
            })
        }
        const tellAll = async () => {
          while (isStale && streams.has(stream)) {
            isStale = false
            const view = await readExperimentView(await database(), experiment)
            if (streams.has(stream)) send(`event: view\ndata: ${JSON.stringify(view)}\n\n`)
          }
        }
        const unlisten = relay.listen((item) => {
          if (concerns(item, experiment)) tell()
        })
        const heartbeat = setInterval(() => send(': beat\n\n'), heartbeatMilliseconds).unref()
        const aged = setTimeout(() => close(), ageMilliseconds).unref()
        close = () => {
          if (!streams.delete(stream)) return
          unlisten()
          clearInterval(heartbeat)
          clearTimeout(aged)
          signal.removeEventListener('abort', close)
          controller.close()
        }
        const stream: Stream = { owner, close: () => close() }
        streams.add(stream)
        signal.addEventListener('abort', close)
        tell()
      },
      cancel: () => close(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: waitingBytes }),
  )
}
