import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { NextRequest } from 'next/server'
import type { StoredPart } from '#readings/client'
import { GET as getOrigin } from '../../app/api/components/[id]/route.ts'
import { POST as postEvents } from '../../app/api/events/route.ts'
import { GET as getLive } from '../../app/api/live/route.ts'
import { GET as getFrame } from '../../app/frame/[token]/route.ts'
import { proxy } from '../../proxy.ts'
import { bundlePage } from '../bundle-frame-app.ts'

const root = join(import.meta.dirname, '../..')

export interface ServedAnswer {
  address: string
  /** Components whose origin cannot be asked for. */
  unreachable: Set<string>
  close(): Promise<void>
}

/** One answer on a page with the real components, routes and policies, without a build of the product. */
export async function serveAnswer(answer: { parts: StoredPart[]; locale: 'ko' | 'en' }): Promise<ServedAnswer> {
  const script = await bundlePage('answer-app.tsx')
  const unreachable = new Set<string>()
  const message = { id: 'answer', role: 'assistant', metadata: { status: 'done' }, parts: answer.parts }
  const json = JSON.stringify({ message, locale: answer.locale }).replaceAll('<', '\\u003c')
  const pageWith = (nonce: string) =>
    `<!DOCTYPE html><html lang="${answer.locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>HEAL7</title><body><script type="application/json" id="answer">${json}</script><div id="root"></div><script nonce="${nonce}" src="/app.js"></script>`

  async function reply(request: NextRequest): Promise<Response | null> {
    const { pathname } = request.nextUrl
    const last = pathname.split('/').at(-1) ?? ''
    if (pathname.startsWith('/frame/')) return getFrame(request, { params: Promise.resolve({ token: last }) })
    if (pathname === '/api/live') return getLive(request, undefined)
    if (pathname === '/api/events') return postEvents(request, undefined)
    if (pathname.startsWith('/api/components/') && !unreachable.has(last)) return getOrigin(request, { params: Promise.resolve({ id: last }) })
    if (pathname === '/favicon.ico') return new Response(null, { status: 204 })
    if (pathname === '/app.js') return new Response(script, { headers: { 'content-type': 'text/javascript' } })
    if (/^\/fonts\/[a-z]+\.ttf$/.test(pathname)) return new Response(readFileSync(join(root, 'public', pathname)))
    if (pathname !== '/') return null
    const policy = (await proxy(request)).headers.get('content-security-policy') ?? ''
    const [, nonce = ''] = /'nonce-(\w+)'/.exec(policy) ?? []
    return new Response(pageWith(nonce), { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy } })
  }

  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing))
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
    const response = (await reply(request)) ?? new Response(null, { status: 404 })
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    if (response.body)
      Readable.fromWeb(response.body as NodeStream)
        .on('error', () => outgoing.destroy())
        .pipe(outgoing)
    else outgoing.end()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    unreachable,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
