import type { StoredPart } from '#readings/client'

/** A person without a browser: keeps cookies and speaks the product's HTTP interface. */
export class Visitor {
  address: string
  private cookies = new Map<string, string>()

  constructor(address: string) {
    this.address = address
  }

  async request(path: string, options: RequestInit = {}): Promise<Response> {
    const headers = new Headers(options.headers)
    if (this.cookies.size > 0) headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    if (options.method && options.method !== 'GET' && !headers.has('origin')) headers.set('origin', this.address)
    const response = await fetch(`${this.address}${path}`, { redirect: 'manual', ...options, headers })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const at = pair.indexOf('=')
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }

  post(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
    return this.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal: signal ?? null })
  }

  /** Consents; with a birth also keeps a profile. */
  async begin(birth?: object): Promise<void> {
    await this.post('/api/session', { consent: true })
    if (birth) await this.post('/api/profiles', { label: '나', relation: 'self', birth, place: '서울' })
  }

  /** Asks and yields each part of the answer as it arrives. */
  async *ask(
    body: { text: string; conversation?: string | null; profile?: string | null; replaces?: string | null; locale?: 'ko' | 'en' },
    signal?: AbortSignal,
  ): AsyncGenerator<StoredPart> {
    const response = await this.post('/api/chat', body, signal)
    if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`)
    let rest = ''
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream() as never) as AsyncIterable<string>) {
      rest += chunk
      const events = rest.split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) {
        const data = event.replace(/^data: /, '')
        if (data === '[DONE]') return
        const part = JSON.parse(data) as StoredPart | { type: 'error'; errorText: string }
        if (part.type === 'error') throw new Error(part.errorText)
        if (part.type.startsWith('data-')) yield part as StoredPart
      }
    }
  }
}
