import { recordConsent, startAnonymousSession } from '#accounts'
import type { Database } from '#kernel'
import type { StoredPart } from '#readings/client'
import { newEventId } from '../app/conversation/event-id.ts'

/** Somebody who asks, sees, reads and judges over HTTP, as a browser would. */
export interface ScriptedReader {
  id: string
  call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Response>
  /** Asks and reads to the end: the answer, and the components that it shows. */
  ask(text: string): Promise<{ answer: string; components: { id: string; template: string; version: string }[] }>
  /** That a component came into view, and for so many seconds it was read. */
  look(component: string, seconds: number): Promise<void>
}

/** A person with a session who agreed to readings and, if they `take` part, to comparisons. */
export async function newScriptedReader(
  client: Database,
  address: string,
  options: { takes?: boolean; roles?: readonly string[] } = {},
): Promise<ScriptedReader> {
  const { takes = true, roles = [] } = options
  const { person, cookies } = await startAnonymousSession(client, new Headers())
  await recordConsent(client, person.id, new Date())
  if (takes) await recordConsent(client, person.id, new Date(), 'experiments')
  if (roles.length > 0) await client.person.update({ where: { id: person.id }, data: { roles: ['reader', ...roles] } })
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ')
  let sequence = 0

  async function call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Response> {
    const headers = { cookie, origin: address, 'content-type': 'application/json', 'user-agent': 'Mozilla/5.0 (iPhone) Mobile' }
    return fetch(`${address}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  }
  const told = async (response: Response): Promise<Response> => {
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    return response
  }
  return {
    id: person.id,
    call,
    async ask(text) {
      const stream = await (await told(await call('POST', '/api/chat', { text, locale: 'ko' }))).text()
      const parts = [...stream.matchAll(/^data: (\{.*\})$/gm)].map(([, json]) => JSON.parse(json!) as StoredPart)
      const started = parts.find((part) => part.type === 'data-started')
      if (!started) throw new Error('The answer did not begin.')
      const components = parts.flatMap((part) => (part.type === 'data-component' ? [part.data] : []))
      return { answer: started.data.answer, components: [...new Map(components.map((component) => [component.id, component])).values()] }
    },
    async look(component, seconds) {
      const at = Date.now()
      const event = { session: `reader-${person.id.slice(0, 20)}`, at, component }
      const events = [
        { ...event, id: newEventId(at), sequence: sequence++, name: 'seen', value: 1 },
        { ...event, id: newEventId(at), sequence: sequence++, name: 'dwell', value: seconds },
      ]
      await told(await call('POST', '/api/events', { events }))
    },
  }
}
