/** A host with a strict page policy, frames under /frame/, and a collector that counts whatever reaches it. */
import { createSocket } from 'node:dgram'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Frame, Page } from 'puppeteer-core'
import { hostContentSecurityPolicy } from '#sandbox'
import { bundleFrameApp } from '../bundle-frame-app.ts'
import { type BrowserName, type FrameBrowser, openFrameBrowser } from './open-frame-browser.ts'
import type { Sink } from './threats.ts'

export interface FramePage {
  body: string
  headers: Record<string, string>
}

export interface FrameHost extends FrameBrowser {
  origin: string
  sink: Sink
  /** Last parts of the paths that reached the collector, `connection` for a bare one, `stun` for a datagram. */
  hits: Set<string>
  frames: Map<string, FramePage>
  /** A page that shows these frames; `guarded` false leaves out the host's policy. */
  pageWith(frames: string[], guarded?: boolean): string
  /** A page with the real `<ComponentFrame>`: `showFrames` on its window mounts them. */
  appPage: string
}

const nonce = 'test-nonce'
const root = join(import.meta.dirname, '../..')

/** `otherSite`: the address of a frame leads on to another site, as with `SANDBOX_ORIGIN`. */
export async function startFrameHost(name: BrowserName, { otherSite = false } = {}): Promise<FrameHost> {
  const hits = new Set<string>()
  const frames = new Map<string, FramePage>()
  const pages = new Map<string, { body: string; guarded: boolean }>()
  const nameOf = (address = '/') => new URL(address, 'http://x').pathname.slice(1)

  const collectorServer = await listen(
    createServer((request, response) => {
      hits.add(nameOf(request.url))
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('/* hit */')
    }),
  )
  collectorServer.on('connection', () => hits.add('connection'))
  collectorServer.on('upgrade', (request, socket) => {
    hits.add(nameOf(request.url))
    socket.destroy()
  })
  const datagrams = createSocket('udp4', () => hits.add('stun'))
  await new Promise<void>((resolve) => datagrams.bind(0, '127.0.0.1', resolve))

  const hostServer = await listen(
    createServer((request, response) => {
      const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://x')
      const frame = frames.get(path)
      const frameOrigin = otherSite ? portOrigin(hostServer).replace('127.0.0.1', 'localhost') : portOrigin(hostServer)
      const page = pages.get(path)
      if (frame && otherSite && `http://${request.headers.host}` !== frameOrigin) response.writeHead(303, { location: frameOrigin + path }).end()
      else if (frame) response.writeHead(200, frame.headers).end(frame.body)
      else if (page) {
        const policy = hostContentSecurityPolicy({ nonce, frameSource: `${portOrigin(hostServer)}/frame/ ${frameOrigin}/frame/` })
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(page.guarded ? { 'content-security-policy': policy } : {}) })
          .end(page.body)
      } else if (path === '/app.js') bundle().then((code) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(code))
      else if (path === '/redirect') response.writeHead(302, { location: searchParams.get('to') ?? '/' }).end()
      else if (/^\/sandbox\/[a-z-]+\.ts$/.test(path))
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(stripTypeScriptTypes(readFileSync(join(root, path), 'utf8')))
      else if (/^\/fonts\/[a-z]+\.ttf$/.test(path))
        response.writeHead(200, { 'content-type': 'font/ttf' }).end(readFileSync(join(root, 'public', path)))
      else response.writeHead(404).end()
    }),
  )
  const style =
    '<style>#root{display:grid;gap:8px;max-width:358px}figure{margin:0}iframe,figure>div{display:block;border:0;width:100%;height:var(--height)}figcaption{display:none}</style>'
  pages.set('/app', {
    body: `<!DOCTYPE html><meta charset="utf-8">${style}<body><div id="root"></div><script type="module" nonce="${nonce}" src="/app.js"></script>`,
    guarded: true,
  })
  const { close, ...opened } = await openFrameBrowser(name)
  return {
    origin: portOrigin(hostServer),
    sink: {
      address: portOrigin(collectorServer),
      host: portOrigin(hostServer),
      nameOf: (label) => `${label}.sink.test`,
      datagramPort: datagrams.address().port,
    },
    hits,
    frames,
    ...opened,
    appPage: `${portOrigin(hostServer)}/app`,
    pageWith(paths, guarded = true) {
      const path = `/page-${pages.size}`
      const list = paths.map((source) => `<iframe sandbox="allow-scripts" src="${source}"></iframe>`).join('')
      const listen = 'window.heard = []; addEventListener("message", ({ data }) => heard.push(data))'
      const body = `<!DOCTYPE html><body><script nonce="${nonce}">${listen}</script><script type="module" nonce="${nonce}">import { connectFrame } from '/sandbox/connect-frame.ts'; window.connectFrame = connectFrame</script>${list}</body>`
      pages.set(path, { body, guarded })
      return portOrigin(hostServer) + path
    },
    async close() {
      const names = await close()
      datagrams.close()
      for (const server of [hostServer, collectorServer]) server.closeAllConnections()
      await Promise.all([hostServer, collectorServer].map((server) => new Promise((resolve) => server.close(resolve))))
      return names
    },
  }
}

let bundled: Promise<string> | undefined

function bundle(): Promise<string> {
  bundled ??= bundleFrameApp()
  return bundled
}

/** Waits until an expression is true there; polls from outside, because the policies forbid what a waiting function needs. */
export async function until(where: Page | Frame, expression: string): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (await where.evaluate(expression)) return
    await wait(50)
  }
  throw new Error(`Never came true: ${expression}`)
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

function portOrigin(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
