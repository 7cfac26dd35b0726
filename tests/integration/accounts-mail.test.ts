import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { lettersSettled, requestPasswordReset } from '#accounts'
import { type CubeEvent, createId, type Database, database } from '#kernel'
import accounts from '../../accounts/cube.ts'
import { openTestDatabase } from './open-test-database.ts'

interface Letter {
  from: string
  to: string
  data: string
}

const addressIn = (line: string) => /<(.*?)>/.exec(line)?.[1] ?? ''

/** As much of SMTP as a sender needs; with `refuses` it turns every recipient away. */
function serveMail(letters: Letter[], refuses: () => boolean): Server {
  return createServer((socket: Socket) => {
    const letter: Letter = { from: '', to: '', data: '' }
    let [rest, inData] = ['', false]
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 test')
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      rest += chunk.toString()
      if (inData) {
        const end = rest.indexOf('\r\n.\r\n')
        if (end < 0) return
        letters.push({ ...letter, data: rest.slice(0, end) })
        ;[rest, inData] = [rest.slice(end + 5), false]
        say('250 kept')
      }
      for (let at = rest.indexOf('\r\n'); at >= 0 && !inData; at = rest.indexOf('\r\n')) {
        const line = rest.slice(0, at)
        rest = rest.slice(at + 2)
        if (/^(?:EHLO|HELO)/.test(line)) say('250 test')
        else if (line.startsWith('MAIL FROM:')) {
          letter.from = addressIn(line)
          say('250 ok')
        } else if (line.startsWith('RCPT TO:')) {
          letter.to = addressIn(line)
          say(refuses() ? '550 no such mailbox' : '250 ok')
        } else if (line === 'DATA') {
          inData = true
          say('354 go on')
        } else if (line === 'QUIT') {
          say('221 bye')
          socket.end()
        } else say('250 ok')
      }
    })
  })
}

/** What somebody reads, whichever way it travelled. */
function textOf({ data }: Letter): string {
  const [head = '', ...parts] = data.split('\r\n\r\n')
  const body = parts.join('\r\n\r\n')
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString()
  return Buffer.from(
    body.replaceAll(/=\r?\n/g, '').replaceAll(/=([\dA-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString()
}

describe('a server that people reach from elsewhere', () => {
  it.each([
    ['https://cube.example.org', '', true],
    ['https://cube.example.org', 'smtp://127.0.0.1:25/', false],
    ['', '', false],
  ])('at %j with mail by %j is told of at start: %j', async (address, mail, told) => {
    for (const [name, value] of Object.entries({ PUBLIC_URL: address, SMTP_URL: mail, MAIL_FROM: mail && 'cube@example.org', LOG_LEVEL: 'info' }))
      vi.stubEnv(name, value)
    const logged = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
    const close = await openTestDatabase('embedded')
    await accounts.start()
    expect(logged.mock.calls.join('').includes('letters-in-terminal')).toBe(told)
    await close()
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })
})

describe('letters with SMTP_URL', () => {
  const letters: Letter[] = []
  let refuses = false
  let server: Server
  let client: Database
  let close: () => Promise<void>

  beforeAll(async () => {
    server = serveMail(letters, () => refuses)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}/?ignoreTLS=true`)
    vi.stubEnv('MAIL_FROM', 'HEAL7 Cube <cube@example.org>')
    vi.stubEnv('PUBLIC_URL', 'https://cube.example.org/')
    close = await openTestDatabase('embedded')
    client = await database()
    await client.person.create({ data: { id: createId(), email: 'mina@example.com', name: '미나' } })
  })
  afterAll(async () => {
    await close?.()
    vi.unstubAllEnvs()
    await new Promise((resolve) => server?.close(resolve))
  })
  afterEach(() => vi.restoreAllMocks())

  it('go to the mailbox in the language of the request, with a link to the public address, and not to the terminal', async () => {
    const printed = vi.spyOn(process.stdout, 'write')
    requestPasswordReset(client, 'mina@example.com', 'ko', new Date())
    await lettersSettled()
    expect(letters).toHaveLength(1)
    const [letter] = letters
    expect(letter).toMatchObject({ from: 'cube@example.org', to: 'mina@example.com' })
    expect(letter?.data).toMatch(/^Auto-Submitted: auto-generated$/im)
    expect(textOf(letter!)).toMatch(/https:\/\/cube\.example\.org\/reset#[\w-]{32}/)
    expect(printed.mock.calls.join('')).not.toContain('link for')
  })

  it('go to nobody for an address without an account', async () => {
    letters.length = 0
    requestPasswordReset(client, 'nobody@example.com', 'en', new Date())
    await lettersSettled()
    expect(letters).toEqual([])
  })

  it('tell people of the studio in both languages, and nobody without an account or by an event that is not one', async () => {
    letters.length = 0
    const { id } = await client.person.findUniqueOrThrow({ where: { email: 'mina@example.com' } })
    await client.person.create({ data: { id: 'anonymous-one', email: 'x@heal7.invalid', name: '', isAnonymous: true } })
    const noticed = (payload: CubeEvent['payload']) => accounts.handleEvent({ name: 'studio.noticed', payload, at: new Date() })
    await noticed({ kind: 'review-waiting', template: 'five-elements', draft: 'abcdefgh', person: id })
    await noticed({ kind: 'published', template: 'five-elements', draft: null, person: 'anonymous-one' })
    await noticed({ kind: 'password', template: 'five-elements', draft: null, person: id })
    await lettersSettled()
    expect(letters.map(({ to }) => to)).toEqual(['mina@example.com'])
    const text = textOf(letters[0]!)
    expect(text).toContain('검토를 부탁받은')
    expect(text).toContain('You were asked to review')
    expect(text.match(/https:\/\/cube\.example\.org\/studio\/reviews\/abcdefgh/g)).toHaveLength(2)
  })

  it('that cannot be delivered are logged without the address', async () => {
    vi.stubEnv('LOG_LEVEL', 'info')
    const logged = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
    refuses = true
    requestPasswordReset(client, 'mina@example.com', 'en', new Date())
    await lettersSettled()
    const lines = logged.mock.calls.map(([line]) => String(line)).join('')
    expect(lines).toContain('"event":"letter-failed"')
    expect(lines).not.toMatch(/mina|example\.com|reset#/)
  })
})
