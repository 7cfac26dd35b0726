import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cubes } from '#cubes'
import { type Database, database, startRegistry } from '#kernel'
import { type GateName, type GateOutcome, type GateReport, readGates } from '#studio'
import { readLibraryFiles, type TemplateFiles } from '#templates'
import { openTestDatabase } from './open-test-database.ts'

const now = new Date('2026-11-27T03:00:00Z')

/** The files of a template of the library under another version, changed. */
function changed(id: string, change: { manifest?(manifest: Record<string, never>): void; source?(source: string): string } = {}): TemplateFiles {
  const files = readLibraryFiles(id)!
  const manifest = JSON.parse(files['template.json']!)
  manifest.version = '9.0.0'
  change.manifest?.(manifest)
  const source = files['source.hbs']!
  return { ...files, 'template.json': JSON.stringify(manifest), 'source.hbs': change.source?.(source) ?? source }
}

let client: Database
let close: () => Promise<void>
beforeAll(async () => {
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
})
afterAll(() => close?.())

type Measured = Extract<GateReport, { state: 'measured' }>
async function measure(files: TemplateFiles, pictures: 'draw' | 'remembered' = 'remembered'): Promise<Measured> {
  const report = await readGates(client, { files, pictures, now })
  if (report.state !== 'measured') throw new Error(JSON.stringify(report.findings))
  return report
}
const outcomes = ({ gates }: GateReport) => Object.fromEntries(gates.map(({ name, outcome }) => [name, outcome])) as Record<GateName, GateOutcome>
const beforeEnd = (addition: string) => (source: string) => source.trimEnd().replace(/<\/(\w+)>$/, `${addition}</$1>`)

describe('the gates of a version', () => {
  it('let through what is as it was, and ask somebody to look where no browser did', async () => {
    const report = await measure(changed('money-flow'))
    expect(outcomes(report)).toMatchObject({ vetting: 'passed', drawing: 'passed', budget: 'passed', picks: 'passed', pictures: 'needs-override' })
    expect(report).toMatchObject({ template: 'money-flow', version: '9.0.0', styleChanged: false })
    expect(report.picks.questions).toBeGreaterThan(1_000)
    expect(report.matrix).toHaveLength(16)
  })

  it('reject what the vetter rejects, with its findings and nothing else', async () => {
    const files = changed('money-flow', { source: beforeEnd('<script>fetch("//x")</script>') })
    const report = await readGates(client, { files, pictures: 'draw', now })
    expect(report).toMatchObject({ state: 'rejected', gates: [{ name: 'vetting', outcome: 'failed' }] })
    expect(report.state === 'rejected' && report.findings.length).toBeGreaterThan(0)
  })

  it('tell what changed in the markup, in the slots and in the choices', async () => {
    const report = await measure(
      changed('career-fit', {
        source: beforeEnd('<p class="p-4">{{t.note}}</p>'),
        manifest: (manifest: { intents?: string[]; slots?: { line: { maxLength: number } } }) => {
          manifest.intents = ['business']
          manifest.slots!.line.maxLength = 60
        },
      }),
    )
    expect(outcomes(report)).toMatchObject({ contract: 'noted', drawing: 'noted', picks: 'needs-override' })
    expect(report.matrix.every(({ state, difference }) => state === 'changed' && difference!.added === 3 && difference!.removed === 0)).toBe(true)
    expect(report.contract).toContainEqual({ slot: 'line', kind: 'wider', before: 'string ≤ 50', after: 'string ≤ 60' })
    expect(report.picks.topics).toMatchObject([{ intent: 'career', gained: 0 }])
  })

  it('refuse a version that some charts can no longer fill', async () => {
    const narrower = changed('career-fit', {
      manifest: (manifest: { slots?: { bars: { of: { slots: Record<string, unknown> } } } }) => {
        manifest.slots!.bars.of.slots.weight = {
          type: 'enum',
          values: ['0.0', '0.5', '0.6', '1.0', '1.8', '2.5', '3.0', '10.0', '9.9', '8.8', '0.8', '2.0'],
        }
      },
    })
    const report = await readGates(client, { files: narrower, pictures: 'remembered', now })
    if (report.state === 'measured') {
      expect(outcomes(report).drawing).toBe('failed')
      expect(report.matrix.flatMap(({ missing }) => missing).join()).toContain('weight must be one of')
    } else expect(report.findings.map(({ rule }) => rule)).toContain('sample')
  })

  it('see with a browser what no markup tells: pictures, what has no name, what reaches past the edge', async () => {
    const same = await measure(changed('money-flow'), 'draw')
    expect(outcomes(same)).toMatchObject({ pictures: 'passed', accessibility: 'passed', budget: 'passed' })
    expect(same.pictures!.cells).toHaveLength(24)
    expect((await measure(changed('money-flow'))).pictures).toBe(same.pictures)

    const worse = await measure(
      changed('money-flow', {
        source: beforeEnd('<p class="w-[700px]">x</p><button type="button" data-action="explain" data-fact="day.stem"></button>'),
      }),
      'draw',
    )
    expect(outcomes(worse)).toMatchObject({ pictures: 'noted', accessibility: 'failed', budget: 'failed' })
    expect(new Set(worse.pictures!.faults.map(({ rule }) => rule))).toEqual(new Set(['overflow', 'axe-button-name']))
    const [first] = worse.pictures!.cells
    expect(first!.difference!.share).toBeGreaterThan(0)
    expect(Buffer.from(first!.after!, 'base64').subarray(1, 4).toString()).toBe('PNG')
  })
})
