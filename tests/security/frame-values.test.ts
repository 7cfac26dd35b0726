import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composerWritingModel } from '#ai'
import { birthSchema } from '#engine'
import { type BuiltComponent, composeAnswer, finishComponent } from '#readings'
import { frameDocument } from '#sandbox'
import { type CompiledTemplate, loadCatalog, renderTemplate } from '#templates'
import { compileTemplate } from '../../templates/compile-template.ts'
import { type FrameHost, startFrameHost, until } from './frame-host.ts'
import { documentWithScript } from './hostile-document.ts'
import { browserNames } from './open-frame-browser.ts'
import { type Threat, threats } from './threats.ts'

/** How many frames stand in one page: each is a process of its own, and all of them together would take longer than a page may. */
const together = 4
const pageMilliseconds = 60_000

const now = new Date('2026-11-24T03:00:00Z')
const birth = birthSchema.parse({ date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 })

/** Every place where a value may stand: text, quoted attribute, repeated text, text slot. */
async function probeTemplate(): Promise<CompiledTemplate> {
  const string = { type: 'string', maxLength: 400 }
  const filled = { name: 'x', rows: [], said: 'x' }
  const result = await compileTemplate({
    manifest: {
      id: 'probe',
      version: '1.0.0',
      title: { ko: '시험', en: 'Probe' },
      description: { ko: '시험', en: 'Probe' },
      intents: ['*'],
      needs: [],
      slots: {
        name: { ...string, from: 'day-pillar.name' },
        rows: { type: 'list', maxItems: 3, from: 'elements.rows', of: { type: 'group', slots: { label: string } } },
        said: { type: 'text', maxLength: 400, lines: 2, hint: { ko: '한 문장', en: 'One sentence' } },
      },
      texts: { ko: {}, en: {} },
      summary: { ko: '{{name}}', en: '{{name}}' },
      height: { ko: { 320: 100, 358: 100, 620: 100 }, en: { 320: 100, 358: 100, 620: 100 } },
    },
    source:
      '<section aria-label="{{name}}"><h3>{{name}}</h3><ul>{{#each rows}}<li aria-label="{{label}}">{{label}}</li>{{/each}}</ul><button type="button" data-action="explain" data-fact="{{name}}">{{name}}</button><p>{{said}}</p></section>',
    samples: (['ko', 'en'] as const).map((locale) => ({ file: `samples/${locale}.json`, value: { locale, shows: 'x', slots: filled } })),
    partials: new Map(),
  })
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.compiled
}

/** A reading that was asked while this text stood among the memories. */
async function componentsFor(memory: string): Promise<BuiltComponent[]> {
  const components: BuiltComponent[] = []
  const texts: Record<string, Record<string, string>> = {}
  for await (const event of composeAnswer({
    question: '올해 이직해도 될까요?',
    history: [{ role: 'user', text: memory }],
    birth,
    place: '서울',
    locale: 'ko',
    now,
    catalog: loadCatalog(),
    model: composerWritingModel(),
    names: null,
    signal: new AbortController().signal,
    recall: async () => ({ memories: [memory], labels: [] }),
  })) {
    if (event.kind === 'component') components.push(event.component)
    if (event.kind === 'component-text') texts[event.component.id] = { ...texts[event.component.id], [event.slot]: event.text }
  }
  return components.map((component) => finishComponent(component, texts[component.id] ?? {}))
}

/** A payload as a value: the script as markup too, because only that could ever run. */
function asValue({ kind, text }: Threat, { sink }: FrameHost): string {
  const value = kind === 'markup' ? text(sink) : `"></button><script>${text(sink)}</script>`
  return value.slice(0, 400)
}

describe.each(browserNames)('hostile values in %s', (name) => {
  let host: FrameHost
  let probe: CompiledTemplate
  beforeAll(async () => {
    probe = await probeTemplate()
    host = await startFrameHost(name)
  })
  afterAll(async () => {
    const names = await host?.close()
    expect([...(names ?? [])]).toEqual([])
  })

  /** Names of all elements of the document, in order. */
  const elements = `[...document.querySelectorAll('*')].map(({ localName }) => localName).join()`
  const drawn = (value: string, said: string) =>
    frameDocument({
      title: value,
      css: probe.css,
      html: renderTemplate(probe, { name: value, rows: [{ label: value }, { label: value }], said }, 'ko').html,
      locale: 'ko',
    })

  /** Frames with these values from the beginning and as streamed text stay the plain one in everything but words. */
  async function streamIn(payloads: readonly string[], first: number): Promise<void> {
    const page = await host.browser.newPage({ type: 'window' })
    const paths = payloads.map((_value, index) => `/frame/${first + index}`)
    await page.goto(host.pageWith([...paths, '/frame/plain']), { waitUntil: 'load', timeout: pageMilliseconds })
    await until(page, 'Boolean(window.connectFrame)')
    await page.evaluate(`
      window.ready = 0
      window.acted = 0
      window.links = [...document.querySelectorAll('iframe')].map((frame) => connectFrame(frame.contentWindow,
        { onReady: () => { ready += 1 }, onHeight() {}, onAction: () => { acted += 1 }, onFailure() {} }))`)
    await until(page, `ready === ${payloads.length + 1}`)
    await page.evaluate(`for (const [index, value] of ${JSON.stringify(payloads)}.entries()) links[index].setText('said', value)`)
    const plain = await host.evaluateIn(page, '/frame/plain', elements)
    for (const path of paths) {
      await expect.poll(() => host.evaluateIn(page, path, `document.querySelector('[data-text=said]').textContent`), { timeout: 20_000 }).not.toBe('')
      expect(await host.evaluateIn(page, path, elements)).toBe(plain)
    }
    expect([await page.evaluate('acted'), [...host.hits]]).toEqual([0, []])
    await page.close()
  }

  it('stay text as slots, as what a model wrote and as what streamed in, and reach nothing', async () => {
    const payloads = threats.map((threat) => asValue(threat, host))
    host.frames.set('/frame/plain', drawn('x', 'x'))
    for (const [index, value] of payloads.entries()) host.frames.set(`/frame/${index}`, drawn(value, index % 2 === 0 ? value : ''))
    for (let first = 0; first < payloads.length; first += together) await streamIn(payloads.slice(first, first + together), first)
  })

  it('leave no trace in the components as memories and earlier turns, and reach nothing', async () => {
    const paths: string[] = []
    for (const [index, threat] of threats.entries()) {
      const components = await componentsFor(asValue(threat, host))
      expect(components.length).toBeGreaterThan(0)
      const { html, locale } = components[index % components.length]!
      expect(html).not.toContain('sink.test')
      expect(html).not.toContain(host.sink.address)
      host.frames.set(`/frame/memory-${index}`, frameDocument({ title: 't', css: '', html, locale }))
      paths.push(`/frame/memory-${index}`)
    }
    for (let first = 0; first < paths.length; first += together) {
      const page = await host.browser.newPage({ type: 'window' })
      await page.goto(host.pageWith(paths.slice(first, first + together)), { waitUntil: 'load', timeout: pageMilliseconds })
      await page.close()
    }
    expect([...host.hits]).toEqual([])
  })

  it('are dropped and counted as messages, whatever member they stand in', async () => {
    const payloads = threats.map((threat) => asValue(threat, host))
    host.frames.set(
      '/frame/talker',
      documentWithScript(`
        const payloads = ${JSON.stringify(payloads).replaceAll('</', '<\\/')}
        addEventListener('message', ({ ports: [port] }) => {
          if (!port) return
          for (const value of payloads) {
            parent.postMessage(value, '*')
            parent.postMessage({ jsonrpc: '2.0', method: 'ui/action', params: { action: 'ask', value } }, '*')
            port.postMessage(value)
            port.postMessage({ jsonrpc: '2.0', method: value, params: {} })
            for (const params of [{ action: value }, { action: 'open', value }, { action: 'explain', fact: value }, { action: 'open', value: 'https://sink.test' }])
              port.postMessage({ jsonrpc: '2.0', method: 'ui/action', params })
            port.postMessage({ jsonrpc: '2.0', method: 'ui/size-changed', params: { height: value } })
          }
        })`),
    )
    const page = await host.browser.newPage({ type: 'window' })
    await page.goto(host.pageWith(['/frame/talker']), { waitUntil: 'load' })
    await until(page, 'Boolean(window.connectFrame)')
    await page.evaluate(`
      window.events = []
      connectFrame(document.querySelector('iframe').contentWindow, {
        onReady: () => events.push('ready'), onHeight: () => events.push('height'),
        onAction: (request) => events.push(request), onFailure: (reason) => events.push(reason) })`)
    await until(page, 'events.length > 0')
    expect(await page.evaluate('events')).toEqual(['flood'])
    expect([...host.hits]).toEqual([])
    await page.close()
  })
})
