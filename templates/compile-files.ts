import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { CubeError, log, once } from '#kernel'
import type { CompileResult } from './compile-template.ts'
import { type Finding, findingAt } from './finding.ts'
import { checkFiles, type TemplateFiles } from './template-files.ts'

/** One template takes a tenth of a second; one that takes this long is not fit to be drawn. A thread may take longer to start. */
const patienceMilliseconds = 8_000
const startMilliseconds = 60_000
const remembered = 64

interface Bench {
  worker: Promise<Worker> | null
  /** Ends when the work before has ended: one template at a time. */
  last: Promise<unknown>
  results: Map<string, Promise<CompileResult>>
}

/**
 * Vets and compiles the files of a template in a thread of its own: no compiler is loaded where readings are served, and a source that
 * takes too long or too much memory ends the thread and not the server. What is wrong is an answer; nothing is thrown.
 */
export function compileFiles(files: TemplateFiles): Promise<CompileResult> {
  const findings = checkFiles(files)
  if (findings.length > 0) return Promise.resolve({ ok: false, findings })
  const bench = once('template-compiler', (): Bench => ({ worker: null, last: Promise.resolve(), results: new Map() }))
  const key = createHash('sha256')
    .update(JSON.stringify(Object.entries(files).toSorted()))
    .digest('hex')
  const known = bench.results.get(key)
  if (known) return known
  const result = bench.last.then(() => compileOne(bench, files, () => bench.results.delete(key)))
  bench.last = result
  if (bench.results.size >= remembered) bench.results.delete(bench.results.keys().next().value as string)
  bench.results.set(key, result)
  return result
}

type Reply = { result: CompileResult } | { failure: string }

async function compileOne(bench: Bench, files: TemplateFiles, forgetResult: () => void): Promise<CompileResult> {
  bench.worker ??= startWorker()
  const worker = await bench.worker.catch((error: unknown) => error)
  const reply = worker instanceof Worker ? await ask(worker, files) : { failure: String(worker) }
  if ('result' in reply) return reply.result
  log.warn('template-not-compiled', { reason: reply.failure })
  bench.worker = null
  forgetResult()
  if (worker instanceof Worker) await worker.terminate()
  return { ok: false, findings: [unreadable(reply.failure)] }
}

/** The next message of a thread that is awaited, or why there is none. The process lives on while somebody waits. */
function nextMessage<Message>(worker: Worker, milliseconds: number): Promise<Message | { failure: string }> {
  worker.ref()
  return new Promise((resolve) => {
    const end = (value: Message | { failure: string }) => {
      clearTimeout(timer)
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit')
      worker.unref()
      resolve(value)
    }
    const timer = setTimeout(() => end({ failure: 'time' }), milliseconds)
    worker.once('message', end)
    worker.once('error', (error: NodeJS.ErrnoException) => end({ failure: error.code ?? error.name }))
    worker.once('exit', () => end({ failure: 'exit' }))
  })
}

function ask(worker: Worker, files: TemplateFiles): Promise<Reply> {
  const answered = nextMessage<Reply>(worker, patienceMilliseconds)
  worker.postMessage(files)
  return answered
}

async function startWorker(): Promise<Worker> {
  const entry = join(/* turbopackIgnore: true */ process.cwd(), 'templates/compile-worker.ts')
  const worker = new Worker(/* turbopackIgnore: true */ entry, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 384 } })
  const ready = await nextMessage<'ready'>(worker, startMilliseconds)
  if (ready === 'ready') return worker
  await worker.terminate()
  throw new CubeError('compiler-not-started', `The thread that compiles templates did not start: ${ready.failure}.`)
}

function unreadable(failure: string): Finding {
  const place = { file: 'source.hbs', line: 1, column: 1 }
  return failure === 'time'
    ? findingAt(
        place,
        'time',
        `Reading this template takes longer than ${patienceMilliseconds / 1000} seconds.`,
        'Draw less: shorter lists, fewer parts in each other.',
      )
    : findingAt(place, 'unreadable', 'This template could not be read to its end.', 'Undo the last change; deep nesting is the usual cause.')
}
