import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { NextRequest } from 'next/server'
import { POST as chat } from '../app/api/chat/route.ts'
import { POST as consents } from '../app/api/consents/route.ts'
import { POST as events } from '../app/api/events/route.ts'
import { POST as analyse, GET as streamAnalysis } from '../app/api/experiments/[id]/analysis/route.ts'
import { GET as exportExperiment } from '../app/api/experiments/[id]/export/route.ts'
import { POST as command, GET as readExperiment } from '../app/api/experiments/[id]/route.ts'
import { POST as createExperiment, GET as listExperiments } from '../app/api/experiments/route.ts'
import { POST as ratings } from '../app/api/ratings/route.ts'
import { POST as reports } from '../app/api/reports/route.ts'

type Handle = (request: NextRequest) => Promise<Response>

function handlerOf(method: string, path: string): Handle | null {
  const [, id = '', rest = ''] = /^\/api\/experiments\/([^/]+)\/?(.*)$/.exec(path) ?? []
  const context = { params: Promise.resolve({ id }) }
  const plain: Record<string, Handle> = {
    'POST /api/chat': (request) => chat(request, undefined),
    'POST /api/consents': (request) => consents(request, undefined),
    'POST /api/events': (request) => events(request, undefined),
    'POST /api/ratings': (request) => ratings(request, undefined),
    'POST /api/reports': (request) => reports(request, undefined),
    'GET /api/experiments': (request) => listExperiments(request, undefined),
    'POST /api/experiments': (request) => createExperiment(request, undefined),
  }
  const ofOne: Record<string, Handle> = {
    'GET ': (request) => readExperiment(request, context),
    'POST ': (request) => command(request, context),
    'GET analysis': (request) => streamAnalysis(request, context),
    'POST analysis': (request) => analyse(request, context),
    'GET export': (request) => exportExperiment(request, context),
  }
  return (id ? ofOne[`${method} ${rest}`] : plain[`${method} ${path}`]) ?? null
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  const { method = 'GET', headers } = incoming
  const body = method === 'GET' ? {} : { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' as const }
  const request = new NextRequest(`http://${headers.host}${incoming.url}`, {
    method,
    headers: headers as Record<string, string>,
    signal: gone.signal,
    ...body,
  })
  const response = (await handlerOf(method, request.nextUrl.pathname)?.(request)) ?? new Response(null, { status: 404 })
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (response.body)
    Readable.fromWeb(response.body as NodeStream)
      .on('error', () => outgoing.destroy())
      .pipe(outgoing)
  else outgoing.end()
}

/** What readers and experimenters call, over HTTP and with the real routes, without a build of the product. */
export async function serveRoutes(): Promise<{ address: string; close(): Promise<void> }> {
  // Whoever asks closes a quiet line first, as before the product itself: one that is closed while it is asked looks like a failure.
  const server = createServer({ keepAliveTimeout: 65_000 }, (incoming, outgoing) => void serve(incoming, outgoing))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
