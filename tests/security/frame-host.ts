/** A host with a strict page policy, frames under /frame/, and a collector that counts whatever reaches it. */
import { createSocket } from 'node:dgram'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { hostContentSecurityPolicy } from '#sandbox'
import { openBrowser } from '../open-browser.ts'

export interface FramePage {
  body: string
  headers: Record<string, string>
}

export interface FrameHost {
  origin: string
  /** Address of the collector; hits are named by the last part of the path. */
  collector: string
  /** Port that counts datagrams under the name `stun`. */
  datagramPort: number
  hits: Set<string>
  frames: Map<string, FramePage>
  browser: Browser
  /** A page that shows these frames; `guarded` false leaves out the host's policy. */
  pageWith(frames: string[], guarded?: boolean): string
  close(): Promise<void>
}

const nonce = 'test-nonce'
const root = join(import.meta.dirname, '../..')

export async function startFrameHost(): Promise<FrameHost> {
  const hits = new Set<string>()
  const frames = new Map<string, FramePage>()
  const pages = new Map<string, { body: string; guarded: boolean }>()

  const collectorServer = await listen(
    createServer((request, response) => {
      hits.add(new URL(request.url ?? '/', 'http://x').pathname.slice(1))
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('/* hit */')
    }),
  )
  collectorServer.on('upgrade', (request, socket) => {
    hits.add(new URL(request.url ?? '/', 'http://x').pathname.slice(1))
    socket.destroy()
  })
  const datagrams = createSocket('udp4', () => hits.add('stun'))
  await new Promise<void>((resolve) => datagrams.bind(0, '127.0.0.1', resolve))

  const hostServer = await listen(
    createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname
      const frame = frames.get(path)
      const page = pages.get(path)
      if (frame) response.writeHead(200, frame.headers).end(frame.body)
      else if (page) {
        const policy = hostContentSecurityPolicy({ nonce, frameSource: `${portOrigin(hostServer)}/frame/` })
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(page.guarded ? { 'content-security-policy': policy } : {}) })
          .end(page.body)
      } else if (/^\/sandbox\/[a-z-]+\.ts$/.test(path))
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(stripTypeScriptTypes(readFileSync(join(root, path), 'utf8')))
      else if (/^\/fonts\/[a-z]+\.woff2$/.test(path))
        response.writeHead(200, { 'content-type': 'font/woff2' }).end(readFileSync(join(root, 'public', path)))
      else response.writeHead(404).end()
    }),
  )
  const browser = await openBrowser()
  return {
    origin: portOrigin(hostServer),
    collector: portOrigin(collectorServer),
    datagramPort: datagrams.address().port,
    hits,
    frames,
    browser,
    pageWith(paths, guarded = true) {
      const path = `/page-${pages.size}`
      const list = paths.map((source) => `<iframe sandbox="allow-scripts" src="${source}"></iframe>`).join('')
      const listen = 'window.heard = []; addEventListener("message", ({ data }) => heard.push(data))'
      const body = `<!DOCTYPE html><body><script nonce="${nonce}">${listen}</script><script type="module" nonce="${nonce}">import { connectFrame } from '/sandbox/connect-frame.ts'; window.connectFrame = connectFrame</script>${list}</body>`
      pages.set(path, { body, guarded })
      return portOrigin(hostServer) + path
    },
    async close() {
      await browser.close()
      datagrams.close()
      for (const server of [hostServer, collectorServer]) server.closeAllConnections()
      await Promise.all([hostServer, collectorServer].map((server) => new Promise((resolve) => server.close(resolve))))
    },
  }
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

function portOrigin(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
