import { setTimeout as wait } from 'node:timers/promises'
import { type EmbeddingModel, embeddingModel, embedTextsWith } from '#ai'
import { type Database, existing, forget, log, once, sealForPerson } from '#kernel'
import { openMemory, sealVectors, textToFind } from './sealed-memory.ts'

export interface ReembedOptions {
  /** Rows that are read, embedded in one call and written before the next pause. */
  batch?: number
  /** Between batches: a pass must leave room for people who are waiting for an answer. */
  pauseMilliseconds?: number
  model?: EmbeddingModel
  signal?: AbortSignal
}

export interface ReembedResult {
  /** `service-away`: the embedding service does not answer; what is left waits for the next pass. */
  state: 'done' | 'stopped' | 'service-away'
  model: EmbeddingModel
  reembedded: number
  /** Rows that do not open with their person's key. They stay as they are. */
  unreadable: number
  remaining: number
}

interface StaleRow {
  id: string
  person_id: string
  sealed: Uint8Array
}

const usualBatch = 50
const usualPauseMilliseconds = 250

async function staleRows(database: Database, { name, version }: EmbeddingModel, after: string, count: number): Promise<StaleRow[]> {
  return database.$queryRaw`
    SELECT id, person_id, sealed FROM memory
    WHERE id > ${after} AND (model, version) <> (${name}, ${version})
      AND EXISTS (SELECT 1 FROM person_key WHERE person_key.person_id = memory.person_id)
    ORDER BY id LIMIT ${count}`
}

async function countStale(database: Database, { name, version }: EmbeddingModel): Promise<number> {
  const rows = await database.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM memory WHERE (model, version) <> (${name}, ${version})`
  return Number(rows[0]?.count ?? 0)
}

/**
 * Embeds anew, from their sealed text, the memories whose vectors another model or version made. Which rows are left is in the
 * table itself, so a pass that was cut off goes on where it stopped, and a second one finds nothing to do. A row that its person
 * corrects or deletes meanwhile is left to them.
 */
export async function reembedMemories(database: Database, options: ReembedOptions = {}): Promise<ReembedResult> {
  const { batch = usualBatch, pauseMilliseconds = usualPauseMilliseconds, model = embeddingModel(), signal } = options
  let [after, reembedded, unreadable] = ['', 0, 0]
  const end = async (state: ReembedResult['state']): Promise<ReembedResult> => ({
    state,
    model,
    reembedded,
    unreadable,
    remaining: await countStale(database, model),
  })
  for (;;) {
    if (signal?.aborted) return end('stopped')
    const rows = await staleRows(database, model, after, batch)
    after = rows.at(-1)?.id ?? after
    if (rows.length === 0) return end('done')
    const opened = []
    for (const row of rows) {
      try {
        // Somebody may be erased meanwhile.
        const seal = await sealForPerson(database, row.person_id)
        opened.push({ row, seal, text: textToFind(openMemory(seal, row.id, row.sealed)) })
      } catch {
        unreadable++
      }
    }
    const texts = opened.map(({ text }) => text)
    const vectors = await embedTextsWith(model, texts)
    if (!vectors) return end('service-away')
    for (const [index, { row, seal }] of opened.entries()) {
      const [embedding] = sealVectors(seal, model, [vectors[index] ?? []])
      reembedded += await database.$executeRaw`
        UPDATE memory SET embedding = ${embedding}::vector, model = ${model.name}, version = ${model.version}
        WHERE id = ${row.id} AND sealed = ${row.sealed}::bytea`
    }
    await wait(pauseMilliseconds, undefined, { signal }).catch(() => undefined)
  }
}

interface RunningPass {
  stop: AbortController
  ended: Promise<void>
}
const passName = 'memory-reembedding'

/** Starts a pass in the background, unless one is at work in this process. */
export function startReembedding(database: Database): void {
  once(passName, (): RunningPass => {
    const stop = new AbortController()
    const ended = reembedMemories(database, { signal: stop.signal }).then(
      ({ state, reembedded, unreadable, remaining }) => {
        if (reembedded + unreadable + remaining > 0) log.info('memories-reembedded', { state, reembedded, unreadable, remaining })
      },
      (error: unknown) => log.error('memories-not-reembedded', error),
    )
    void ended.then(() => {
      if (existing<RunningPass>(passName)?.stop === stop) forget(passName)
    })
    return { stop, ended }
  })
}

/** Ends the pass of this process after the batch it is in. */
export async function stopReembedding(): Promise<void> {
  const pass = existing<RunningPass>(passName)
  if (!pass) return
  pass.stop.abort()
  await pass.ended
  forget(passName)
}
