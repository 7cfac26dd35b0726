import { setTimeout as wait } from 'node:timers/promises'
import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chartOf } from '#engine'
import { frameDocument } from '#sandbox'
import { fillFactSlots, renderTemplate } from '#templates'
import { compileLibrary } from '../../templates/compile-library.ts'
import { type FrameHost, startFrameHost, until } from './frame-host.ts'
import { browserNames } from './open-frame-browser.ts'

const now = new Date('2026-11-24T03:00:00Z')
const texts = {
  portrait: '젖은 밭에서 씨를 고르는 사람이에요 <b>&amp;',
  strength: '서두르지\u200b 않고 \u202e끝까지 살피는 힘이 있어요.',
  need: '볕이 드는 자리가 편안함을 줘요.',
  together: 'Z\u0301\u0302\u0303\u0304 곁을 오래 지키는 편이에요.',
}

let host: FrameHost

/** Opens a page with one frame, connected by the real host module; what the listener hears is in `window.events`. */
async function open(path: string): Promise<{ page: Page; frame: Frame }> {
  const page = await host.browser.newPage({ type: 'window' })
  await page.goto(host.pageWith([path]), { waitUntil: 'load' })
  await until(page, 'Boolean(window.connectFrame)')
  await page.evaluate(`
    window.events = []
    window.link = connectFrame(document.querySelector('iframe').contentWindow, {
      onReady: () => events.push({ ready: true }),
      onHeight: (height) => events.push({ height }),
      onAction: (request) => events.push(request),
      onFailure: (reason) => events.push({ reason }),
    })`)
  await until(page, 'events.length >= 2')
  return { page, frame: page.frames()[1]! }
}
const innerMarkup = (frame: Frame) => frame.evaluate(() => document.querySelector('#component')!.innerHTML)

describe.each(browserNames)('the bridge between host and frame in %s', (name) => {
  beforeAll(async () => {
    host = await startFrameHost(name)
    const library = await compileLibrary()
    const chart = chartOf({ date: '1992-03-14', time: '07:20', sex: 'female' }, now)
    if (!library.ok || !chart.ok) throw new Error('The library or the example chart is broken.')
    const publish = (path: string, id: string, written: Record<string, string>) => {
      const compiled = library.compiled.find(({ manifest }) => manifest.id === id)!
      const slots = fillFactSlots(compiled.manifest, { chart: chart.chart, facts: new Map(), locale: 'ko', focus: {}, texts: written })
      host.frames.set(path, frameDocument({ title: id, css: compiled.css, html: renderTemplate(compiled, slots, 'ko').html, locale: 'ko' }))
    }
    publish('/frame/empty', 'day-pillar-character', {})
    publish('/frame/written', 'day-pillar-character', texts)
    publish('/frame/pillars', 'four-pillars', {})
  })
  afterAll(() => host?.close())

  it('leaves the same markup after streaming as after a reload', async () => {
    const streamed = await open('/frame/empty')
    for (const [slot, text] of Object.entries(texts))
      await streamed.page.evaluate(
        ([name, value]) => (window as never as { link: { setText(...values: unknown[]): void } }).link.setText(name, value),
        [slot, text],
      )
    await until(streamed.frame, `[...document.querySelectorAll('[data-text]')].every((element) => element.textContent)`)
    const reloaded = await open('/frame/written')
    expect(await innerMarkup(streamed.frame)).toBe(await innerMarkup(reloaded.frame))
    expect(await streamed.frame.evaluate(() => document.querySelector('[data-text=strength]')!.textContent)).toBe(
      '서두르지 않고 끝까지 살피는 힘이 있어요.',
    )
    await Promise.all([streamed.page.close(), reloaded.page.close()])
  })

  it('settles its height in at most two reports, and does not move while text arrives', async () => {
    const { page } = await open('/frame/empty')
    for (const [slot, text] of Object.entries(texts))
      await page.evaluate(
        ([name, value]) => (window as never as { link: { setText(...values: unknown[]): void } }).link.setText(name, value),
        [slot, text],
      )
    await wait(600)
    const heights = (await page.evaluate('events.filter(({ height }) => height)')) as { height: number }[]
    expect(heights.length).toBeGreaterThan(0)
    expect(heights.length).toBeLessThanOrEqual(2)
    await page.close()
  })

  it('rings the cell of a fact and of what hangs below it, one at a time', async () => {
    const { page, frame } = await open('/frame/pillars')
    const select = (fact: string | null) =>
      page.evaluate((chosen) => (window as never as { link: { select(value: unknown): void } }).link.select(chosen), fact)
    const ringed = () => frame.evaluate(() => [...document.querySelectorAll<HTMLElement>('.ringed')].map((cell) => cell.dataset.fact))
    const chosen: [string | null, string[]][] = [
      ['day.branch', ['day.branch']],
      [null, []],
      ['day.branch.ten-god', ['day.branch']],
      ['"]', []],
      ['year.stem', ['year.stem']],
      [null, []],
    ]
    for (const [fact, cells] of chosen) {
      await select(fact)
      await expect.poll(ringed).toEqual(cells)
    }
    await page.close()
  })

  it('passes an action of the fixed list, by pointer and by keyboard', async () => {
    const { page, frame } = await open('/frame/pillars')
    await frame.click('[data-fact="day.branch"]')
    await frame.focus('[data-fact="month.stem"]')
    await page.keyboard.press('Enter')
    await frame.evaluate(() => document.querySelector('[data-fact="day.branch"]')!.setAttribute('data-action', 'navigate'))
    await frame.click('[data-fact="day.branch"]')
    await frame.click('[data-fact="year.stem"]')
    await until(page, `events.some(({ fact }) => fact === 'year.stem')`)
    expect(await page.evaluate('events.filter(({ action }) => action)')).toEqual([
      { action: 'explain', fact: 'day.branch' },
      { action: 'explain', fact: 'month.stem' },
      { action: 'explain', fact: 'year.stem' },
    ])
    await page.close()
  })

  it('drops forged and repeated messages, and cuts off a frame that floods', async () => {
    const { page, frame } = await open('/frame/pillars')
    await frame.evaluate(() => {
      for (const data of [{ jsonrpc: '2.0', method: 'ui/action', params: { action: 'explain' } }, { method: 'ui/port' }, 'ui/initialize'])
        parent.postMessage(data, '*')
    })
    await page.evaluate(`document.querySelector('iframe').contentWindow.postMessage({ method: 'ui/port' }, '*', [new MessageChannel().port2])`)
    await wait(200)
    expect(await page.evaluate('events.filter(({ ready, height }) => !ready && !height)')).toEqual([])

    for (let round = 0; round < 120; round++) await frame.evaluate(() => document.querySelector<HTMLElement>('[data-fact="day.branch"]')!.click())
    await until(page, 'events.some(({ reason }) => reason)')
    expect(await page.evaluate('events.filter(({ reason }) => reason)')).toEqual([{ reason: 'flood' }])
    await page.close()
  })

  it('takes type as bytes although it may load none', async () => {
    const { page, frame } = await open('/frame/pillars')
    await until(frame, `[...document.fonts].filter(({ status }) => status === 'loaded').length === 3`)
    expect(await frame.evaluate(() => document.fonts.check('38px "HEAL7 Serif"', '己'))).toBe(true)
    expect(await frame.evaluate(() => fetch('/fonts/ganji.ttf').then(String, (error) => (error as Error).name))).toBe('TypeError')
    await page.close()
  })
})
