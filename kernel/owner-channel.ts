import { chmodSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { CubeError } from './errors.ts'
import { log } from './log.ts'

/**
 * A door for the owner of the machine into a running server: a socket in the data folder that only the account of the server may
 * open. One request of a cube per connection, JSON on one line each way. Commands use it where the server holds the database.
 */
export interface OwnerRequest {
  cube: string
  request: unknown
}

const requestSchema = z.strictObject({ cube: z.string().max(64), request: z.unknown() })
const replySchema = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: z.strictObject({ code: z.string(), message: z.string() }) }),
])

const largestBytes = 32 * 1024 * 1024
const patienceMilliseconds = 60_000
/** What every system we run on takes for the path of a socket. */
const longestPath = 100

/** The socket's path as short as it can be written. */
function socketPath(dataFolder: string): string {
  const path = join(dataFolder, 'owner.sock')
  const fromHere = relative(process.cwd(), path)
  return fromHere.length < path.length ? fromHere : path
}

/** Opens the door; the caller holds the lock of the data folder. Null, with a warning, where no socket can be there. */
export async function openOwnerChannel(
  dataFolder: string,
  answer: (request: OwnerRequest) => unknown | Promise<unknown>,
): Promise<{ close(): Promise<void> } | null> {
  const path = socketPath(dataFolder)
  if (path.length > longestPath) {
    log.warn('owner-channel-unavailable', { reason: 'path-too-long' })
    return null
  }
  const sockets = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    void serve(socket, answer)
  })
  // One that a killed server left behind.
  rmSync(path, { force: true })
  const mask = process.umask(0o177)
  const listening = new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
  process.umask(mask)
  try {
    await listening
    chmodSync(path, 0o600)
  } catch (error) {
    server.close()
    log.error('owner-channel-unavailable', error)
    return null
  }
  server.unref()
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

async function serve(socket: Socket, answer: (request: OwnerRequest) => unknown | Promise<unknown>): Promise<void> {
  socket.setTimeout(patienceMilliseconds, () => socket.destroy())
  socket.on('error', () => socket.destroy())
  let reply: z.infer<typeof replySchema>
  try {
    const parsed = requestSchema.safeParse(await readLine(socket))
    if (!parsed.success) throw new CubeError('input-invalid', 'The request has another form.')
    reply = { ok: true, value: (await answer({ cube: parsed.data.cube, request: parsed.data.request })) ?? null }
  } catch (error) {
    reply = { ok: false, error: describe(error) }
  }
  socket.end(`${JSON.stringify(reply)}\n`)
}

/** By its members and not its class: the error may come from another copy of a module. */
function describe(error: unknown): { code: string; message: string } {
  const { name, code, message } = error as Partial<CubeError>
  if (name === 'CubeError' && typeof code === 'string' && typeof message === 'string') return { code, message }
  log.error('owner-request-failed', error)
  return { code: 'unexpected', message: 'The running server could not do it; its log says where it failed.' }
}

/** What a running server on that data folder answers; null when none listens. Throws the server's `CubeError`. */
export async function askRunningServer(dataFolder: string, request: OwnerRequest): Promise<{ value: unknown } | null> {
  const path = socketPath(dataFolder)
  if (path.length > longestPath) return null
  const socket = connect(path)
  const connected = await new Promise<boolean>((resolve, reject) => {
    socket.once('connect', () => resolve(true))
    socket.once('error', ({ code, ...error }: NodeJS.ErrnoException) =>
      code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTSOCK' ? resolve(false) : reject(Object.assign(new Error(code), error, { code })),
    )
  })
  if (!connected) return null
  socket.setTimeout(patienceMilliseconds, () => socket.destroy(new Error('timeout')))
  socket.end(`${JSON.stringify(request)}\n`)
  const reply = replySchema.safeParse(await readLine(socket))
  if (!reply.success) throw new CubeError('server-silent', 'The running server gave no answer. Look at its log and try again.')
  if (!reply.data.ok) throw new CubeError(reply.data.error.code, reply.data.error.message)
  return { value: reply.data.value }
}

/** One line of JSON; undefined for anything else, and for more than the largest size. */
async function readLine(socket: Socket): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
      size += (chunk as Buffer).length
      if (size > largestBytes) return undefined
      chunks.push(chunk as Buffer)
      if ((chunk as Buffer).includes(10)) break
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}
