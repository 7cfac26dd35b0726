import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type AskedBrief, falsePlan, foreignPlan, goodPlan, obedientPlan, poisonedPlan, repeatedPlan } from './fake-plans.ts'

/**
 * A local server that speaks OpenAI's chat interface, streamed and whole, and goes wrong on request. The first part of the path names
 * the manner, so that one server serves every fault at once: `${address}/cut-stream/v1`.
 */
export interface FakeService {
  /** The base URL for a manner. */
  address(manner: Manner): string
  /** Bodies and headers of what was received, oldest first. */
  received: { manner: string; body: string; headers: Record<string, unknown> }[]
  /** Milliseconds from the arrival of the last request to the end of its answer. */
  ownTime(): number
  /** How many streams the other side closed before their end. */
  abandoned(): number
  stop(): Promise<void>
}

/** How long a steady stream takes, in milliseconds. */
const steadyMs = 300
const steadyPieces = 60

const manners = {
  good: (turn) => turn.stream(goodPlan(turn.brief)),
  'letter-by-letter': (turn) => turn.stream(goodPlan(turn.brief), { size: 1 }),
  steady: (turn) => turn.streamSteadily(goodPlan(turn.brief)),
  'in-a-fence': (turn) => turn.write(`\`\`\`json\n${JSON.stringify({ elements: goodPlan(turn.brief) })}\n\`\`\``),
  'without-usage': (turn) => turn.stream(goodPlan(turn.brief), { usage: false }),
  'status-500': (turn) => turn.refuse(500),
  'status-429': (turn) => turn.refuse(429, { 'retry-after': '60' }),
  'status-401': (turn) => turn.refuse(401),
  'first-try-500': (turn) => (turn.isFirst ? turn.refuse(500) : turn.stream(goodPlan(turn.brief))),
  'first-try-429': (turn) => (turn.isFirst ? turn.refuse(429, { 'retry-after-ms': '20' }) : turn.stream(goodPlan(turn.brief))),
  'no-answer': () => undefined,
  'slow-first-token': (turn) => turn.open(),
  'reset-connection': (turn) => turn.response.destroy(),
  'pause-in-the-middle': (turn) => turn.piece(half(turn.brief)),
  'cut-stream': (turn) => {
    turn.piece(half(turn.brief))
    setTimeout(() => turn.response.destroy(), 5)
  },
  'ends-in-the-middle': (turn) => turn.write(half(turn.brief)),
  'token-limit': (turn) => turn.write(half(turn.brief), 'length'),
  filtered: (turn) => turn.write('', 'content_filter'),
  prose: (turn) => turn.write('Sure! Here is your reading: you will be rich, guaranteed.'),
  'garbage-json': (turn) => turn.write('{"elements":[{"kind":"sentence","beat":"verdict","text":"안녕"},{]]}}}"{'),
  'garbage-events': (turn) => turn.raw('data: {"choices":[{"delta":{"content":\n\ndata: not json\n\n: \u0000\n\n'),
  'not-a-stream': (turn) => turn.raw('<html><body>502 Bad Gateway</body></html>', 'text/html'),
  'other-shape': (turn) => turn.write(JSON.stringify({ reading: '올해는 좋아요.', elements: 'none' })),
  'empty-reply': (turn) => turn.write(''),
  'no-elements': (turn) => turn.write('{"elements":[]}'),
  'poisoned-plan': (turn) => turn.stream(poisonedPlan(turn.brief)),
  'false-claims': (turn) => turn.stream(falsePlan(turn.brief)),
  'other-language': (turn) => turn.stream(foreignPlan(turn.brief)),
  'repeated-elements': (turn) => turn.stream(repeatedPlan(turn.brief)),
  'does-as-the-question-says': (turn) => turn.stream(obedientPlan(turn.brief)),
  'endless-elements': (turn) => turn.repeat('{"kind":"sentence","beat":"note","text":"그리고 또 그래요."},', '{"elements":['),
  'endless-text': (turn) => turn.repeat('그리고 ', '{"elements":[{"kind":"sentence","beat":"verdict","text":"'),
  'endless-spaces': (turn) => turn.repeat('          ', ''),
  'endless-line': (turn) => turn.flood(),
  'huge-reply': (turn) =>
    turn.write(JSON.stringify({ elements: [...goodPlan(turn.brief), { kind: 'sentence', beat: 'note', text: '가'.repeat(2_000_000) }] })),
  labels: (turn) => turn.say({ intent: 'career', horizon: 'year', form: 'yes_no', subject: 'self', confidence: 0.9 }),
  'unknown-label': (turn) => turn.say({ intent: 'lottery', horizon: 'year', form: 'yes_no', subject: 'self', confidence: 0.9 }),
  'half-a-label': (turn) => turn.sayText('{"intent":"career","horizon":"year","form":"yes'),
} satisfies Record<string, (turn: Turn) => void>
export type Manner = keyof typeof manners

const half = (brief: AskedBrief) => JSON.stringify({ elements: goodPlan(brief) }).slice(0, 420)

/** One request and the ways of answering it. */
class Turn {
  readonly response: ServerResponse
  readonly brief: AskedBrief
  readonly isFirst: boolean

  constructor(response: ServerResponse, brief: AskedBrief, isFirst: boolean) {
    this.response = response
    this.brief = brief
    this.isFirst = isFirst
  }

  refuse(status: number, headers: Record<string, string> = {}): void {
    this.response.writeHead(status, { 'content-type': 'application/json', ...headers })
    this.response.end(JSON.stringify({ error: { message: 'refused', type: 'test', code: null } }))
  }
  open(): void {
    if (!this.response.headersSent) this.response.writeHead(200, { 'content-type': 'text/event-stream' })
    this.response.flushHeaders()
  }
  private event(value: unknown): void {
    this.open()
    if (!this.response.destroyed) this.response.write(`data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`)
  }
  private chunk(delta: object, finish: string | null = null): object {
    return { id: 'fake', object: 'chat.completion.chunk', created: 1, model: 'fake', choices: [{ index: 0, delta, finish_reason: finish }] }
  }
  piece(content: string): void {
    this.event(this.chunk({ role: 'assistant', content }))
  }
  finish(reason = 'stop', usage = true): void {
    this.event(this.chunk({}, reason))
    if (usage)
      this.event({
        id: 'fake',
        object: 'chat.completion.chunk',
        created: 1,
        model: 'fake',
        choices: [],
        usage: { prompt_tokens: 9_000, completion_tokens: 600, total_tokens: 9_600 },
      })
    this.event('[DONE]')
    this.response.end()
  }
  write(text: string, reason = 'stop'): void {
    if (text) this.piece(text)
    this.finish(reason)
  }
  stream(elements: object[], { size = 24, usage = true } = {}): void {
    for (const piece of piecesOf(JSON.stringify({ elements }), size)) this.piece(piece)
    this.finish('stop', usage)
  }
  streamSteadily(elements: object[]): void {
    const text = JSON.stringify({ elements })
    const pieces = piecesOf(text, Math.ceil(text.length / steadyPieces))
    const startedAt = performance.now()
    const next = (index: number): void => {
      const piece = pieces[index]
      if (piece === undefined) {
        this.finish()
        return
      }
      this.piece(piece)
      const dueAt = startedAt + ((index + 1) * steadyMs) / pieces.length
      setTimeout(() => next(index + 1), Math.max(0, dueAt - performance.now()))
    }
    next(0)
  }
  repeat(text: string, first: string): void {
    if (first) this.piece(first)
    const again = () => {
      if (this.response.destroyed) return
      for (let count = 0; count < 8; count++) this.piece(text)
      setTimeout(again, 1)
    }
    again()
  }
  flood(): void {
    this.open()
    this.response.write('data: ')
    const more = 'x'.repeat(64 * 1024)
    const again = () => {
      while (!this.response.destroyed && this.response.write(more));
      if (!this.response.destroyed) this.response.once('drain', again)
    }
    again()
  }
  raw(text: string, type = 'text/event-stream'): void {
    this.response.writeHead(200, { 'content-type': type })
    this.response.end(text)
  }
  sayText(content: string): void {
    const message = { role: 'assistant', content }
    this.response.writeHead(200, { 'content-type': 'application/json' })
    this.response.end(
      JSON.stringify({
        id: 'fake',
        object: 'chat.completion',
        created: 1,
        model: 'fake',
        choices: [{ index: 0, message, finish_reason: 'stop' }],
        usage: { prompt_tokens: 700, completion_tokens: 40, total_tokens: 740 },
      }),
    )
  }
  say(value: object): void {
    this.sayText(JSON.stringify(value))
  }
}

function piecesOf(text: string, size: number): string[] {
  const letters = [...text]
  return Array.from({ length: Math.ceil(letters.length / size) }, (_, index) => letters.slice(index * size, (index + 1) * size).join(''))
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** A request for labels, sent where a question is unsure, is no brief: the plan that answers it is then of another shape, and of no use. */
const noBrief: AskedBrief = { locale: 'ko', today: '', question: '', memories: [], suggested: [], facts: {} }

function briefOf(body: string): AskedBrief {
  const { messages = [] } = JSON.parse(body) as { messages?: { role: string; content: unknown }[] }
  const asked = messages.findLast((message) => message.role === 'user')?.content
  const text = typeof asked === 'string' ? asked : ((asked as { text?: string }[] | undefined)?.map((part) => part.text ?? '').join('') ?? '{}')
  return { ...noBrief, ...(JSON.parse(text) as Partial<AskedBrief>) }
}

export async function startFakeService(): Promise<FakeService> {
  const received: FakeService['received'] = []
  let abandoned = 0
  let ownTime = 0
  const server = createServer(async (request, response) => {
    const arrivedAt = performance.now()
    response.on('finish', () => {
      ownTime = performance.now() - arrivedAt
    })
    const manner = request.url?.split('/')[1] ?? ''
    const body = await readBody(request)
    const isFirst = !received.some((entry) => entry.manner === manner && entry.body === body)
    received.push({ manner, body, headers: request.headers })
    response.on('close', () => {
      if (!response.writableFinished) abandoned += 1
    })
    response.on('error', () => undefined)
    manners[manner as Manner]?.(new Turn(response, briefOf(body), isFirst))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: (manner) => `http://127.0.0.1:${port}/${manner}/v1`,
    received,
    ownTime: () => ownTime,
    abandoned: () => abandoned,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
