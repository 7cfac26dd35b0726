import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cubes } from '#cubes'
import {
  type Analysis,
  analyseExperiment,
  type ExperimentLog,
  type ExperimentRecord,
  type ExperimentSummary,
  type ExperimentView,
  evidenceOf,
  type Look,
  listExperiments,
  verifyExperimentAudit,
} from '#experiments'
import { type Database, database, startRegistry } from '#kernel'
import { type CompiledTemplate, publishVersions, servedCatalog } from '#templates'
import { command as experimentCommand } from '../../cli/experiment.ts'
import { seededRandom } from '../../experiments/seeded-random.ts'
import { newScriptedReader, type ScriptedReader } from '../scripted-reader.ts'
import { serveRoutes } from '../serve-routes.ts'
import { openTestDatabase } from './open-test-database.ts'

const readers = 500
const question = '92년 3월 14일 아침 7시 20분 서울 여자예요. 올해 이직해도 될까요?'
/** Seconds that a reader of each variant stays with the card on average, and how many complain of it. */
const planted: Record<string, { seconds: number; complaints: number }> = {
  control: { seconds: 20, complaints: 0.01 },
  calm: { seconds: 23, complaints: 0.01 },
  loud: { seconds: 20, complaints: 0.4 },
}
const versions = { calm: '98.0.0', loud: '99.0.0' }
const design = {
  hypothesis: 'A calmer table of the four pillars is read for longer than the one we have.',
  layer: 'answer',
  conditions: [{ attribute: 'consent', is: ['experiments'] }],
  variants: [
    { id: 'control', weight: 1, change: null },
    { id: 'calm', weight: 1, change: { kind: 'template', template: 'four-pillars', version: versions.calm } },
    { id: 'loud', weight: 1, change: { kind: 'template', template: 'four-pillars', version: versions.loud } },
  ],
  primary: { id: 'read', outcome: 'dwell', better: 'more', kind: 'mean', of: 'total' },
  secondary: [{ id: 'helped', outcome: 'rating', better: 'more', kind: 'proportion' }],
  guardrails: [
    { metric: { id: 'grounding', outcome: 'grounding', better: 'more', kind: 'mean', of: 'average' }, margin: 0.01 },
    { metric: { id: 'complaints', outcome: 'complaint', better: 'less', kind: 'proportion' }, margin: 0.02 },
  ],
  rule: { leastEffect: 0.1, otherwise: 'keep-control' },
  plannedPeople: readers,
  ramp: [{ share: 1, hours: 0 }],
}

describe('an experiment from the first draft to the decision', () => {
  let client: Database
  let closeDatabase: () => Promise<void>
  let server: Awaited<ReturnType<typeof serveRoutes>>
  let manager: ScriptedReader
  let reviewer: ScriptedReader
  let views: ExperimentView[]
  let hangUp: () => void
  const path = '/api/experiments/calmer-pillars'

  beforeAll(async () => {
    process.env.EXPERIMENT_ANALYSIS_SECONDS = '0'
    closeDatabase = await openTestDatabase('embedded')
    client = await database()
    await startRegistry(cubes)
    server = await serveRoutes()
    manager = await newScriptedReader(client, server.address, { takes: false, roles: ['manager'] })
    reviewer = await newScriptedReader(client, server.address, { takes: false, roles: ['reviewer'] })
    const served = (await servedCatalog(client)).get('four-pillars')!
    const others = Object.values(versions).map((version) => {
      const other = JSON.parse(JSON.stringify(served)) as CompiledTemplate
      other.manifest.version = version
      return other
    })
    await publishVersions(client, others, { now: new Date(), hold: true })
  })
  afterAll(async () => {
    delete process.env.EXPERIMENT_ANALYSIS_SECONDS
    hangUp?.()
    await server?.close()
    await closeDatabase?.()
  })

  async function command(who: ScriptedReader, body: object) {
    const response = await who.call('POST', path, body)
    return { status: response.status, body: (await response.json()) as { experiment?: ExperimentRecord; refusal?: { error: string } } }
  }

  /** What the dashboard of this person hears, from now on. */
  function listen(who: ScriptedReader): { views: ExperimentView[]; hangUp: () => void } {
    const heard: ExperimentView[] = []
    let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
    void (async () => {
      const response = await who.call('GET', `${path}/analysis`)
      reader = response.body!.getReader()
      let rest = ''
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        const events = (rest + new TextDecoder().decode(piece.value)).split('\n\n')
        rest = events.pop() ?? ''
        for (const event of events)
          if (event.startsWith('event: view\n')) heard.push(JSON.parse(event.slice('event: view\ndata: '.length)) as ExperimentView)
      }
    })().catch(() => {})
    return { views: heard, hangUp: () => void reader?.cancel() }
  }

  it('is written by a manager, who cannot start it, and started by a reviewer', async () => {
    const stranger = await newScriptedReader(client, server.address)
    expect((await stranger.call('GET', '/api/experiments')).status).toBe(403)
    expect((await reviewer.call('POST', '/api/experiments', { id: 'calmer-pillars', draft: {} })).status).toBe(403)
    expect((await manager.call('POST', '/api/experiments', { id: 'calmer-pillars', draft: { hypothesis: 'short' } })).status).toBe(201)
    expect((await manager.call('POST', '/api/experiments', { id: 'calmer-pillars', draft: {} })).status).toBe(409)
    expect((await manager.call('POST', '/api/experiments', { id: '../calmer', draft: {} })).status).toBe(400)
    expect(await command(manager, { kind: 'submit' })).toMatchObject({ status: 400, body: { refusal: { error: 'design-invalid' } } })
    await command(manager, { kind: 'revise', draft: design })
    expect(await command(manager, { kind: 'submit' })).toMatchObject({ status: 200, body: { experiment: { status: 'checklist' } } })
    const open = await command(manager, { kind: 'confirm', previewed: ['control'] })
    expect(open).toMatchObject({ status: 409, body: { refusal: { error: 'checklist-open', items: [{ id: 'previewed' }, { id: 'duration' }] } } })
    const confirm = { kind: 'confirm', previewed: ['control', 'calm', 'loud'], expectedPeopleADay: 100 }
    expect(await command(manager, confirm)).toMatchObject({ status: 200, body: { experiment: { status: 'ready' } } })
    expect(await command(manager, { kind: 'start' })).toMatchObject({ status: 403, body: { refusal: { error: 'four-eyes' } } })
    expect(await command(manager, { kind: 'start', facts: {} })).toMatchObject({ status: 400 })
    expect(await command(reviewer, { kind: 'start' })).toMatchObject({ status: 200, body: { experiment: { status: 'running' } } })
    const extra = { id: 'extra', weight: 0, change: { kind: 'template', template: 'annual-strip', version: '9.9.9' } }
    expect(await command(manager, { kind: 'add-variant', variant: extra, previewed: ['extra'] })).toMatchObject({
      status: 409,
      body: { refusal: { error: 'checklist-open', items: [{ id: 'versions', missing: ['annual-strip@9.9.9'] }] } },
    })
    const heard = listen(reviewer)
    views = heard.views
    hangUp = heard.hangUp
  })

  it('counts its readers, stops the variant that harms, and finds the better one', async () => {
    const draw = seededRandom(7)
    const template = (version: string) => Object.entries(versions).find(([, own]) => own === version)?.[0] ?? 'control'
    for (let count = 1; count <= readers; count++) {
      const reader = await newScriptedReader(client, server.address)
      const { answer, components } = await reader.ask(question)
      const pillars = components.find((component) => component.template === 'four-pillars')!
      const { seconds, complaints } = planted[template(pillars.version)]!
      await reader.look(pillars.id, seconds + 12 * (draw() - 0.5))
      if (draw() < 0.5) await reader.call('POST', '/api/ratings', { target: answer, value: 1 })
      if (draw() < complaints) await reader.call('POST', '/api/reports', { answer, reason: 'other', showText: false })
      if (count % 50 === 0) expect((await manager.call('POST', `${path}/analysis`, {})).status).toBe(200)
    }
    const view = (await (await reviewer.call('GET', path)).json()) as ExperimentView
    expect(view.record.run!.stopped.loud).toMatch(/^complaints differs by 0\.\d+ from the control/)
    expect(Object.keys(view.record.run!.stopped)).toEqual(['loud'])
    expect(view.record.status).toBe('running')
    expect(view.audit.filter(({ by }) => by === 'system')).toMatchObject([{ action: 'stop-variant', detail: { variant: 'loud' } }])
    expect(view.analysis).toMatchObject({ people: readers, mixed: 0, verdict: { kind: 'better', variant: 'calm' } })
    expect(view.analysis!.ratio.sequentialP).toBeGreaterThan(0.05)
    const { effect, live } = view.analysis!.primary.comparisons.find(({ variant }) => variant === 'calm')!
    expect(effect).toBeGreaterThan(0.08)
    expect(effect).toBeLessThan(0.22)
    expect(live[0]).toBeGreaterThan(0)
    expect(view.analysis!.segments).toMatchObject([
      { attribute: 'device', value: 'phone' },
      { attribute: 'hourKnown' },
      { attribute: 'locale', value: 'ko' },
    ])
  }, 600_000)

  it('moved on the dashboard of who looked, without a reload', async () => {
    await expect.poll(() => views.at(-1)?.analysis?.people, { timeout: 10_000 }).toBe(readers)
    const counts = views.map(({ analysis }) => analysis?.people ?? 0)
    expect(new Set(counts).size).toBeGreaterThan(5)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(views[0]!.record.run!.stopped).toEqual({})
    expect(views.at(-1)!.record.run!.stopped).toHaveProperty('loud')
    expect(views.at(-1)!.history.length).toBeGreaterThan(5)
  })

  it('has figures that anybody can make again from the exported log', async () => {
    const response = await reviewer.call('GET', `${path}/export?format=json`)
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="calmer-pillars.json"')
    const text = await response.text()
    for (const { personId } of await client.assignment.findMany({ where: { experimentId: 'calmer-pillars' }, take: 20 }))
      expect(text).not.toContain(personId)
    const told = JSON.parse(text) as { at: string; record: ExperimentRecord; log: ExperimentLog; looks: Look[]; figures: Analysis }
    const { run } = told.record
    const record = {
      ...told.record,
      run: {
        ...run!,
        startedAt: new Date(run!.startedAt),
        phases: run!.phases.map((phase) => ({ ...phase, from: new Date(phase.from) })),
      },
    }
    const again = JSON.parse(JSON.stringify(analyseExperiment(record, told.log, told.looks, new Date(told.at)))) as Analysis
    expect(again).toEqual(told.figures)
    const { analysis } = (await (await reviewer.call('GET', path)).json()) as ExperimentView
    for (const part of ['people', 'mixed', 'ratio', 'primary', 'secondary', 'guardrails', 'verdict'] as const)
      expect(again[part]).toEqual(analysis![part])

    const csv = await (await reviewer.call('GET', `${path}/export?format=csv`)).text()
    const rows = csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','))
    const variantOf = new Map(rows.filter(([kind]) => kind === 'exposure').map(([, person, variant]) => [person, variant!]))
    const figures = new Map([...variantOf.keys()].map((person) => [person, 0]))
    for (const [kind, person, , outcome, value] of rows)
      if (kind === 'outcome' && outcome === 'dwell') figures.set(person, figures.get(person)! + Number(value))
    for (const { variant, people, mean } of analysis!.primary.variants) {
      const own = [...figures].filter(([person]) => variantOf.get(person) === variant).map(([, seconds]) => seconds)
      expect(own).toHaveLength(people)
      expect(own.reduce((sum, seconds) => sum + seconds, 0) / own.length).toBeCloseTo(mean, 9)
    }

    const notebook = JSON.parse(await (await reviewer.call('GET', `${path}/export?format=notebook`)).text()) as {
      nbformat: number
      cells: { cell_type: string; source: string[] }[]
    }
    expect([notebook.nbformat, notebook.cells.map(({ cell_type }) => cell_type)]).toEqual([
      4,
      ['markdown', 'code', 'markdown', 'code', 'markdown', 'code'],
    ])
    const data = JSON.parse(JSON.parse(notebook.cells[1]!.source.join('').slice('DATA = '.length)) as string) as {
      rows: unknown[]
      variants: unknown
    }
    expect(data.rows).toHaveLength(readers)
    expect(data.variants).toEqual(analysis!.primary.variants)
    expect((await reviewer.call('GET', `${path}/export?format=../x`)).status).toBe(400)
  })

  it('is shipped by the reviewer, with its evidence at the template version', async () => {
    expect(await command(manager, { kind: 'stop', reason: 'The planned people have come.' })).toMatchObject({ status: 200 })
    const ship = { kind: 'decide', variant: 'calm', why: 'It is read for longer and harms nothing.' }
    expect(await command(manager, ship)).toMatchObject({ status: 403, body: { refusal: { error: 'four-eyes' } } })
    expect(await command(reviewer, { ...ship, variant: 'loud' })).toMatchObject({ status: 409, body: { refusal: { error: 'variant-stopped' } } })
    expect(await command(reviewer, ship)).toMatchObject({
      status: 200,
      body: { experiment: { status: 'decided', decision: { variant: 'calm', by: reviewer.id } } },
    })
    const [evidence] = evidenceOf(await listExperiments(client), 'four-pillars', versions.calm)
    expect(evidence).toMatchObject({ experiment: 'calmer-pillars', evidence: { verdict: 'better', people: readers } })
    expect((await verifyExperimentAudit(client)).broken).toBeNull()
    const listed = (await (await manager.call('GET', '/api/experiments')).json()) as { experiments: ExperimentSummary[] }
    expect(listed.experiments.map(({ id, status, permanent }) => [id, status, permanent])).toEqual([
      ['calmer-pillars', 'decided', false],
      ['a-a', 'running', true],
    ])
  })

  it('is told by the terminal as it is told here', async () => {
    const view = (await (await reviewer.call('GET', path)).json()) as ExperimentView
    const input = experimentCommand.fromFlags({}, ['show', 'calmer-pillars'])
    const shown = await experimentCommand.run(input, { now: new Date() })
    expect(JSON.parse(JSON.stringify(shown))).toEqual(view)
    expect(experimentCommand.print(shown)).toContain('calmer-pillars: decided')
  })
})
