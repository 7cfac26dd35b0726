import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composerWritingModel } from '#ai'
import { birthSchema } from '#engine'
import { forgetEverything } from '#kernel'
import { type BuiltComponent, composeAnswer, finishComponent, type Receipt } from '#readings'
import { loadCatalog } from '#templates'
import { Random } from '../tests/fuzz/random.ts'
import { command } from './verify.ts'

const now = new Date('2026-11-24T00:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'heal7-verify-'))
const count = 500

beforeAll(() => {
  forgetEverything()
  process.env.DATA_DIR = folder
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface ShownComponent {
  template: string
  version: string
  slots: unknown
  receipt: Receipt
}

/** Components of a reading, told again and again with another text, each with a receipt of its own. */
async function shownComponents(): Promise<ShownComponent[]> {
  const built: BuiltComponent[] = []
  for await (const event of composeAnswer({
    question: '내 성격이 궁금해요',
    history: [],
    birth: birthSchema.parse({ date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 }),
    place: '서울',
    locale: 'ko',
    now,
    catalog: loadCatalog(),
    model: composerWritingModel(),
    names: null,
    signal: new AbortController().signal,
    recall: async () => ({ memories: [], labels: [] }),
  }))
    if (event.kind === 'component') built.push(event.component)
  return Array.from({ length: count }, (_, index) => {
    const { template, slots, receipt } = finishComponent(built[index % built.length]!, { note: `${index}` })
    return { template: template.manifest.id, version: template.manifest.version, slots, receipt }
  })
}

/** Null when the file is genuine; otherwise what is said about it. */
async function verify(bytes: Buffer): Promise<string | null> {
  const file = join(folder, 'readings.jsonl')
  writeFileSync(file, bytes)
  try {
    return (await command.run({ file }, { now })).difference
  } catch (error) {
    return (error as Error).message
  }
}

const lineOf = (component: ShownComponent) => Buffer.from(`${JSON.stringify({ components: [component] })}\n`)

describe('cube verify', () => {
  it('takes 500 receipts as they are, and names one byte turned in each', async () => {
    const components = await shownComponents()
    expect(await verify(Buffer.concat(components.map(lineOf)))).toBeNull()
    const random = new Random(20_261_127, 0)
    const missed: string[] = []
    for (const component of components) {
      const bytes = lineOf(component)
      const receipt = JSON.stringify(component.receipt)
      const at = bytes.indexOf(receipt) + random.integer(0, Buffer.byteLength(receipt) - 1)
      bytes[at] = bytes[at]! ^ (1 << random.integer(0, 7))
      if ((await verify(bytes)) === null) missed.push(`${at}: ${bytes}`)
    }
    expect(missed).toEqual([])
  })

  it('says which line and member differs', async () => {
    const [first, second] = await shownComponents()
    const changed = { ...second!, slots: { title: 'x' } }
    expect(await verify(Buffer.concat([lineOf(first!), lineOf(changed)]))).toBe('line 2, components.0.slots')
    expect(await verify(Buffer.from('{"components": [\n'))).toBe('Line 1 is not an output of cube ask.')
  })
})
