/** Serves the built product in this process. Ctrl-C finishes what is being written, closes the database and ends. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { addressHeader, clientAddress, createOwnerLink, peopleWhoMay, publicAddress } from '#accounts'
import {
  CubeError,
  closeDatabase,
  database,
  databaseKind,
  type Environment,
  type EventStreams,
  environment,
  existing,
  type LiveChannel,
  openOwnerChannel,
  type Registry,
} from '#kernel'
import { loadEnvironmentFiles } from '../kernel/load-environment-files.ts'

const { DATA_DIR, HOST, PORT, TRUSTED_PROXIES } = readSettings()
const address = `http://${HOST === '0.0.0.0' ? 'localhost' : HOST}:${PORT}`
const drainMilliseconds = 5_000

function stopWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function readSettings(): Environment {
  try {
    loadEnvironmentFiles(process.cwd())
    return environment()
  } catch (error) {
    return stopWith(error instanceof CubeError ? error.message : 'The file .env could not be read.')
  }
}

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>
const ready = Promise.withResolvers<Handle>()

/** Says where a request came from, in place of whatever its sender wrote there. */
function stampAddress({ headers, socket }: IncomingMessage): void {
  headers[addressHeader] = clientAddress(socket.remoteAddress, headers['x-forwarded-for']?.toString(), TRUSTED_PROXIES)
}

/** Longer than browsers and the proxies before us keep a quiet line: whoever closes first must not be the one who is about to be asked. */
const idleMilliseconds = 65_000

/** Takes the port of an address before anything slow starts, so that a taken one is said at once; what arrives meanwhile waits. */
async function listen(host: string): Promise<Server> {
  const server = createServer({ keepAliveTimeout: idleMilliseconds }, (request, response) => {
    stampAddress(request)
    void ready.promise.then((handle) => handle(request, response))
  })
  await new Promise<void>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') stopWith(`Port ${PORT} is taken. Stop what uses it, or choose another: PORT=${PORT + 1} npm start`)
      if (error.code === 'EACCES') stopWith(`Port ${PORT} may not be used by this account. Choose one above 1024: PORT=3000 npm start`)
      // A machine without the newer kind of addresses has no second one of its own.
      if (host === '::1') return resolve()
      stopWith(`The address ${HOST} cannot be used. Set HOST to 127.0.0.1 or 0.0.0.0.`)
    })
    server.listen(PORT, host, resolve)
  })
  return server
}

// Browsers try both addresses of `localhost`, the other name of this machine, where frames may come from.
const servers = await Promise.all((HOST === '127.0.0.1' ? [HOST, '::1'] : [HOST]).map(listen))
const { default: next } = await import('next')
const app = next({ dev: false, dir: process.cwd(), hostname: HOST, port: PORT })
await app.prepare()
const kind = await databaseKind().catch((error: unknown) =>
  stopWith(error instanceof CubeError ? error.message : 'The database could not be opened.'),
)
ready.resolve(app.getRequestHandler())

const registry = existing<Registry>('registry')
const health = await registry?.health()
// Commands of this machine's owner come in here while the embedded database is ours.
const ownerChannel =
  kind === 'embedded' && registry ? await openOwnerChannel(DATA_DIR, ({ cube, request }) => registry.get(cube).processRequest(request)) : null
const down = Object.entries(health?.cubes ?? {}).filter(([, cube]) => cube.status === 'unhealthy')
if (down.length > 0) process.stderr.write(`These parts did not start: ${down.map(([name]) => name).join(', ')}. /api/health says more.\n`)

process.stdout.write(`\nHEAL7 Cube is ready: ${address}\n`)
if (kind === 'embedded') {
  process.stdout.write(`Owner link (works once, within a day; every start prints a new one): ${await createOwnerLink(publicAddress())}\n`)
} else if ((await peopleWhoMay(await database(), 'people.change')).length === 0) {
  process.stdout.write('Nobody is an admin yet. Make yourself one: npx cube user create YOUR@ADDRESS --roles admin\n')
}
process.stdout.write('Ctrl-C stops it.\n')

let stopping = false
async function stop(): Promise<void> {
  if (stopping) process.exit(1)
  stopping = true
  process.stdout.write('\nStopping …\n')
  existing<LiveChannel>('live-channel')?.closeAll()
  existing<EventStreams>('experiment-streams')?.closeAll()
  const drained = Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))))
  for (const server of servers) server.closeIdleConnections()
  await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, drainMilliseconds))])
  await ownerChannel?.close()
  await registry?.stop()
  await closeDatabase()
  process.exit(0)
}
process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())
