import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

/** Stands between a browser and the product, and can cut its lines. */
export interface CuttingProxy {
  address: string
  /** Cuts the next answer after so many of its events; 0 cuts before the first one, once the server has taken the question. */
  cutNextAnswerAfter(events: number): void
  /** How many lines were cut. */
  cuts(): number
  /** Without a line nothing comes through. */
  setLine(there: boolean): void
  stop(): Promise<void>
}

export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target)
  let cutAfter: number | null = null
  let cuts = 0
  let there = true
  const server = createServer((incoming, outgoing) => {
    if (!there) return void incoming.socket.destroy()
    const isAnswer = incoming.method === 'POST' && incoming.url === '/api/chat'
    const limit = isAnswer ? cutAfter : null
    if (isAnswer) cutAfter = null
    const passed = request({ hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers }, (answer) =>
      pass(answer, outgoing, limit),
    )
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  })

  function pass(answer: IncomingMessage, outgoing: ServerResponse, limit: number | null): void {
    if (limit === null) {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
      answer.on('error', () => outgoing.destroy())
      return
    }
    let events = 0
    let rest = ''
    let over = false
    const cut = () => {
      if (over) return
      over = true
      cuts++
      outgoing.socket?.destroy()
    }
    if (limit > 0) outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    else cut()
    answer.setEncoding('utf8')
    answer.on('data', (chunk: string) => {
      rest += chunk
      for (let end = rest.indexOf('\n\n'); end >= 0 && events < limit; end = rest.indexOf('\n\n')) {
        const event = rest.slice(0, end + 2)
        rest = rest.slice(end + 2)
        events++
        // The line breaks once the last event is on its way, and the server is not told.
        outgoing.write(event, () => events === limit && setTimeout(cut, 5))
      }
    })
    answer.on('end', () => {
      if (events < limit) outgoing.end()
    })
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address() as { port: number }
  return {
    address: `http://127.0.0.1:${address.port}`,
    cutNextAnswerAfter(events) {
      cutAfter = events
    },
    cuts: () => cuts,
    setLine(line) {
      there = line
      if (!line) server.closeAllConnections()
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
