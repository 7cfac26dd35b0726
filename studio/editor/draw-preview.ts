import { type BirthInput, type Chart, candidatesOf, chartOf, compatibilityOf, type FactTable, factsOf, selectDays } from '#engine'
import {
  type CompiledTemplate,
  checkSlots,
  type FocusSentence,
  fillFactSlots,
  type Locale,
  type Material,
  renderTemplate,
  type SlotFinding,
  type Slots,
} from '#templates'
import { goldenCharts } from './golden-charts.ts'

export interface PreviewRequest {
  /** Id of a golden chart. */
  chart: string
  locale: Locale
  /** What stands in the text slots; where nothing is given, their hint does. */
  texts?: Record<string, string>
  now: Date
}
export type Preview = { ok: true; slots: Slots; html: string; summary: string } | { ok: false; missing: SlotFinding[] }

/** A template drawn over a golden chart, with everything that a question could bring along. Not ok where the chart lacks what it needs. */
export function drawPreview(compiled: CompiledTemplate, { chart: id, locale, texts = {}, now }: PreviewRequest): Preview {
  const golden = goldenCharts.find((candidate) => candidate.id === id)
  if (!golden) throw new RangeError(`There is no golden chart “${id}”.`)
  const { chart, facts, material } = subjectAt(golden.id, golden.birth, now)
  const { manifest } = compiled
  const written = Object.fromEntries(
    Object.entries(manifest.slots).flatMap(([name, slot]) =>
      slot.type === 'text' ? [[name, texts[name] ?? [...slot.hint[locale]].slice(0, slot.maxLength).join('')]] : [],
    ),
  )
  const focus = { year: chart.now.year + 1, place: '서울', sentence: exampleSentence(chart, locale) }
  const slots = fillFactSlots(manifest, { chart, facts, locale, focus, material, texts: written })
  const missing = checkSlots(manifest, slots)
  return missing.length > 0 ? { ok: false, missing } : { ok: true, slots, ...renderTemplate(compiled, slots, locale) }
}

/** The first golden chart over which a template can be drawn; null where none has what it needs. */
export function firstDrawableChart(compiled: CompiledTemplate, locale: Locale, now: Date): string | null {
  return goldenCharts.find(({ id }) => drawPreview(compiled, { chart: id, locale, now }).ok)?.id ?? null
}

const partner: BirthInput = { date: '1990-09-26', time: null, sex: 'male' }
const friend: BirthInput = { date: '1961-05-05', time: '04:30', sex: 'female' }
const plannedDays = 60

interface Subject {
  chart: Chart
  facts: FactTable
  material: Material
}

/** Working one out takes some milliseconds, and a preview is drawn at every keystroke. */
const subjects = new Map<string, Subject>()

function subjectAt(id: string, birth: BirthInput, now: Date): Subject {
  const key = `${id} ${now.getTime()}`
  const known = subjects.get(key)
  if (known) return known
  if (subjects.size >= 2 * goldenCharts.length) subjects.clear()
  const subject = subjectOf(birth, now)
  subjects.set(key, subject)
  return subject
}

/** A chart as it is seen at that moment, with a partner, a group, two months of days, open hours and a decision beside it. */
function subjectOf(birth: BirthInput, now: Date): Subject {
  const [result, other] = [chartOf(birth, now), chartOf(partner, now)]
  if (!result.ok || !other.ok) throw new Error('A golden birth has no chart.')
  const people = [birth, partner, friend]
  const between = people.map((first, row) => people.map((second, column) => (row === column ? null : together(first, second))))
  const { date } = result.chart.now
  const until = new Date(Date.parse(`${date}T00:00:00Z`) + plannedDays * 86_400_000).toISOString().slice(0, 10)
  const days = selectDays(birth, 'moving', date, until)
  const hours = result.chart.birth.hourKnown ? null : candidatesOf(birth, now)
  return {
    chart: result.chart,
    facts: factsOf(result.chart),
    material: {
      other: { label: '상대', chart: other.chart, compatibility: together(birth, partner) },
      group: { labels: ['나', '상대', '친구'], between },
      days: days.ok ? { purpose: 'moving', days: days.days } : undefined,
      hours: hours?.ok ? hours.candidates : undefined,
      decision: 'medical',
    },
  }
}

function together(first: BirthInput, second: BirthInput) {
  const result = compatibilityOf(first, second)
  if (!result.ok) throw new Error('Two golden births have no comparison.')
  return result.compatibility
}

function exampleSentence(chart: Chart, locale: Locale): FocusSentence {
  const { pillar, stem } = chart.pillars.day
  const text = locale === 'ko' ? `태어난 날의 기둥이 ${pillar}이에요.` : `The pillar of your day of birth is ${pillar}.`
  return { segments: [{ text }], evidence: [{ fact: 'day.stem', label: stem, letter: stem, estimate: false }] }
}
