import { readExperimentView } from '#experiments'
import { createEventStreams, database, type EventStream, log, type News, news, once } from '#kernel'

/** Every open stream of this process; who stops the server closes them. A view is large: who is too slow for it gets the present when it comes back. */
const viewStreams = () =>
  once('experiment-streams', () =>
    createEventStreams({
      connections: 200,
      perOwner: 8,
      heartbeatMilliseconds: 20_000,
      ageMilliseconds: 15 * 60_000,
      waitingBytes: 1_048_576,
    }),
  )

function concerns({ name, payload }: News, experiment: string): boolean {
  return (name === 'experiment.analysed' || name === 'experiment.changed') && payload.experiment === experiment
}

/** Sends the view whenever it is asked to: one at a time, and what happens meanwhile makes one more. */
function viewTeller(experiment: string, stream: EventStream): () => void {
  let isSending = false
  let isStale = false
  const tellAll = async () => {
    while (isStale) {
      isStale = false
      stream.send(`event: view\ndata: ${JSON.stringify(await readExperimentView(await database(), experiment))}\n\n`)
    }
  }
  return () => {
    isStale = true
    if (isSending) return
    isSending = true
    tellAll()
      .catch((error: unknown) => {
        log.error('experiment-view-not-told', error)
        stream.close()
      })
      .finally(() => {
        isSending = false
      })
  }
}

/** Null: too many are open. */
export async function openViewStream(request: {
  experiment: string
  owner: string
  signal: AbortSignal
}): Promise<ReadableStream<Uint8Array> | null> {
  const { experiment, owner, signal } = request
  const relay = await news()
  return viewStreams().open({
    owner,
    signal,
    begin(stream) {
      const tell = viewTeller(experiment, stream)
      tell()
      return relay.listen((item) => {
        if (concerns(item, experiment)) tell()
      })
    },
  })
}
