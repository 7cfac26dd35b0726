import type { Browser } from 'playwright-core'
import { evaluationUtterances } from '#ai'
import { type Database, log, once } from '#kernel'
import { type Catalog, type CompiledTemplate, compileFiles, createCatalog, type Finding, servedCatalog, type TemplateFiles } from '#templates'
import { goldenCharts } from '../editor/golden-charts.ts'
import { askGoldenCharts } from './ask-golden-charts.ts'
import { compareContracts, type SlotChange } from './compare-contracts.ts'
import { drawMatrix, type MatrixCell } from './draw-matrix.ts'
import { drawPictures, type PictureReport, type PicturesWanted } from './draw-pictures.ts'
import type { Gate } from './gate.ts'
import { gatherEvidence, type VersionEvidence } from './gather-evidence.ts'
import { judgeGates, judgeVetting } from './judge-gates.ts'
import { type Cost, measureCosts } from './measure-costs.ts'
import { openBrowser } from './open-browser.ts'
import { readSamples } from './read-samples.ts'
import { type AskedChart, type PickImpact, replayPicks } from './replay-picks.ts'

/** Everything a reviewer is shown of a version; JSON. */
export type GateReport =
  | { state: 'rejected'; gates: Gate[]; findings: Finding[] }
  | {
      state: 'measured'
      template: string
      version: string
      /** The version in service; null: the template is new. */
      against: string | null
      gates: Gate[]
      contract: SlotChange[]
      matrix: MatrixCell[]
      styleChanged: boolean
      pictures: PictureReport | null
      costs: Cost[]
      picks: PickImpact
      evidence: VersionEvidence
    }

export interface GatesWanted {
  files: TemplateFiles
  /** `draw`: pictures are drawn where a browser exists, which takes seconds. `remembered`: only those that were drawn today of these very files. */
  pictures: 'draw' | 'remembered'
  now: Date
}

/** Holds the files of a template against what is in service. Nothing is thrown for files that are wrong: they are rejected with findings. */
export async function readGates(database: Database, wanted: GatesWanted): Promise<GateReport> {
  return measureGates(await servedCatalog(database), wanted, (template, version) => gatherEvidence(database, template, version, wanted.now))
}

/** The same against the templates of any catalog, with what is known of the version in it. */
export async function measureGates(
  catalog: Catalog,
  { files, pictures, now }: GatesWanted,
  evidence: (template: string, version: string | null) => Promise<VersionEvidence>,
): Promise<GateReport> {
  const result = await compileFiles(files)
  if (!result.ok) return { state: 'rejected', gates: [judgeVetting(result.findings)], findings: result.findings }
  const candidate = result.compiled
  const { id, version } = candidate.manifest
  const served = catalog.get(id) ?? null
  const against = served?.manifest.version ?? null
  const drawn = drawMatrix(served, candidate, now)
  const samples = readSamples(files)
  const measured = {
    contract: compareContracts(served, candidate),
    matrix: drawn.map(({ before: _before, after: _after, ...cell }) => cell),
    styleChanged: served !== null && served.cssHash !== candidate.cssHash,
    pictures: await picturesOf({ served, candidate, drawn, samples, now }, pictures),
    costs: measureCosts(served && { compiled: served, source: null, drawings: drawn.flatMap(({ before }) => before ?? []) }, {
      compiled: candidate,
      source: files['source.hbs'] ?? '',
      drawings: drawn.flatMap(({ after }) => after ?? []),
    }),
    picks: replayOver(catalog, candidate, now),
    evidence: await evidence(id, against),
  }
  const gates = judgeGates({ manifest: candidate.manifest, ...measured }, served)
  return { state: 'measured', template: id, version, against, gates, ...measured }
}

function replayOver(before: Catalog, candidate: CompiledTemplate, now: Date): PickImpact {
  const { id } = candidate.manifest
  const after = createCatalog([...before.all().filter(({ manifest }) => manifest.id !== id), candidate])
  return replayPicks(id, questionsOf(now), before, after)
}

/** Our questions, asked on that day: what they bring along is worked out once and stays good until tomorrow. */
function questionsOf(now: Date): readonly AskedChart[] {
  const day = now.toISOString().slice(0, 10)
  const held = once('gate-questions', (): { day: string; asked: readonly AskedChart[] } => ({ day: '', asked: [] }))
  if (held.day !== day) {
    held.asked = askGoldenCharts(
      evaluationUtterances(),
      goldenCharts.map(({ birth }) => birth),
      now,
    )
    held.day = day
  }
  return held.asked
}

const reportsRemembered = 16

/** Pictures of the same version against the same one in service are drawn once a day. Null: none could be drawn, or none were. */
async function picturesOf(wanted: PicturesWanted, mode: GatesWanted['pictures']): Promise<PictureReport | null> {
  const { served, candidate, now } = wanted
  const remembered = once('gate-pictures', () => new Map<string, PictureReport>())
  const key =
    [candidate, served].map((template) => (template ? `${template.sourceHash}/${template.cssHash}` : '')).join(' ') + now.toISOString().slice(0, 10)
  const known = remembered.get(key)
  if (known || mode === 'remembered') return known ?? null
  const drawn = await inBrowser((browser) => drawPictures(browser, wanted))
  if (remembered.size >= reportsRemembered) remembered.delete(remembered.keys().next().value as string)
  if (drawn) remembered.set(key, drawn)
  return drawn
}

/** Null: there is no browser here, or it failed; then somebody has to look. */
async function inBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result | null> {
  let browser: Browser | null = null
  try {
    browser = await openBrowser()
    return browser && (await use(browser))
  } catch (error) {
    log.error('gate-browser-failed', error)
    return null
  } finally {
    await browser?.close()
  }
}
