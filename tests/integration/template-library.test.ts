import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CompiledTemplate } from '#templates'
import { frameWidths, locales } from '#templates/client'
import { drawSample, ordinarySamples, readLibrary } from '../../scripts/draw-samples.ts'
import { findViolations } from '../find-violations.ts'
import { openBrowser } from '../open-browser.ts'
import { type FramePage, openFramePage, type Scheme } from '../open-frame-page.ts'

/** Pixels; less is not told to the host. */
const tolerance = 4

/** Milliseconds; a hundred drawings each. */
const timeout = 300_000

let browser: Browser
let frame: FramePage
let library: CompiledTemplate[]

beforeAll(async () => {
  library = await readLibrary()
  browser = await openBrowser()
  // Drawings are swapped in one document, past its policy: each with a document of its own, type would be decoded again.
  frame = await openFramePage(browser, { bypassCSP: true })
  await frame.show(drawSample(library[0]!, ordinarySamples.ko).document, 'light')
})
afterAll(() => browser?.close())

it.each(locales)('an ordinary component takes the height that is reserved for it, in %s', { timeout }, async (locale) => {
  const wrong: string[] = []
  for (const template of library) {
    await frame.swap(drawSample(template, ordinarySamples[locale]))
    for (const width of frameWidths) {
      const [drawn, reserved] = [await frame.heightAt(width), template.manifest.height[locale][width]]
      if (Math.abs(drawn - reserved) > tolerance) wrong.push(`${template.manifest.id} at ${width}: ${drawn}, reserved ${reserved}`)
    }
  }
  expect(library.length).toBeGreaterThan(0)
  expect(wrong).toEqual([])
})

it.each<Scheme>(['light', 'dark'])('no component breaks a rule of WCAG 2.2 AA that a machine can see, %s, at 320 px', { timeout }, async (scheme) => {
  const found: string[] = []
  await frame.page.setViewportSize({ width: 320, height: 900 })
  await frame.turn(scheme)
  for (const template of library)
    for (const sample of [ordinarySamples.ko, 'longest.json']) {
      await frame.swap(drawSample(template, sample))
      for (const { id, nodes } of await findViolations(frame.page)) found.push(`${template.manifest.id} ${sample} ${id} ${nodes[0]?.html}`)
    }
  expect(found).toEqual([])
})

it.each([
  ['hour-unknown.json', '해 보기', '기다리기'],
  ['typical.json', '이직하기', '남기'],
])('two ways always have names, %s', async (sample, change, stay) => {
  const template = library.find(({ manifest }) => manifest.id === 'decision-compare')!
  await frame.show(drawSample(template, sample).document, 'light')
  expect(await frame.page.locator('h4').evaluateAll((names) => names.map((name) => (name as HTMLElement).innerText.trim()))).toEqual([change, stay])
})
