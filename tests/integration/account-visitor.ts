import { NextRequest } from 'next/server'
import { vi } from 'vitest'
import { addressHeader, lettersSettled } from '#accounts'

export const address = 'http://127.0.0.1:3000'

type Handler = (request: NextRequest, context: never) => Promise<Response>
export interface Answered {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of a body.
  body: any
}

/** A browser that calls route handlers directly: keeps cookies and says which network it is in. */
export class AccountVisitor {
  network: string
  cookies = new Map<string, string>()
  authorization: string | null = null
  userAgent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36'

  constructor(network = '203.0.113.9') {
    this.network = network
  }

  async call(
    handler: unknown,
    method: string,
    body?: unknown,
    extra: { params?: object; headers?: Record<string, string>; path?: string } = {},
  ): Promise<Answered> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const request = new NextRequest(`${address}${extra.path ?? '/api/account'}`, {
      method,
      headers: {
        host: '127.0.0.1:3000',
        origin: address,
        'content-type': 'application/json',
        'accept-language': 'ko',
        'user-agent': this.userAgent,
        [addressHeader]: this.network,
        ...(cookie ? { cookie } : {}),
        ...(this.authorization ? { authorization: this.authorization } : {}),
        ...extra.headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const response = await (handler as Handler)(request, { params: Promise.resolve(extra.params ?? {}) } as never)
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(set)) this.cookies.delete(pair.slice(0, at))
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return { status: response.status, body: await response.json().catch(() => null) }
  }

  get headers(): Headers {
    return new Headers({ cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') })
  }
}

/** Reads what the server prints in its terminal, and keeps it out of the test's. */
export function readTerminal(): { lines(): Promise<string[]>; restore(): void } {
  const written: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk))
    return true
  })
  return {
    async lines() {
      await lettersSettled()
      return written.splice(0).filter((line) => line.includes(' link for '))
    },
    restore: () => spy.mockRestore(),
  }
}

/** The token of the only link in these lines. */
export function tokenIn(lines: readonly string[]): string {
  const tokens = lines.flatMap((line) => /#([\w-]+)$/.exec(line.trim())?.[1] ?? [])
  if (tokens.length !== 1) throw new Error(`One link was expected, not ${tokens.length}:\n${lines.join('')}`)
  return tokens[0] ?? ''
}
