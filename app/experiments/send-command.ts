import type { ExperimentKey } from '../messages/experiments-ko.ts'
import { formatMoment, formatPercent } from './format-figures.ts'
import type { ExperimentWords } from './words.ts'

/** What the server would not do, with what it says of it. */
export interface Refused {
  /** The domain's name of it, or a code of the route. */
  code: string
  sentence: string
  /** Fields of a design that do not fit. */
  fields: string[]
  /** Items of the checklist that are open. */
  items: OpenItem[]
}
export interface OpenItem {
  id: string
  missing: string[]
  free: number | null
  days: number | null
}
export type Sent = { ok: true } | { ok: false; refused: Refused }

/** Sends JSON to a route of the experiments. No network is a refusal too: what was typed is still there. */
export async function sendTo(path: string, body: unknown, words: ExperimentWords): Promise<Sent> {
  let response: Response
  try {
    response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  } catch {
    return { ok: false, refused: { code: 'offline', sentence: words.t('offline'), fields: [], items: [] } }
  }
  if (response.ok) return { ok: true }
  return { ok: false, refused: readRefusal(await response.json().catch(() => null), words) }
}

export function sendCommand(experiment: string, command: { kind: string; [name: string]: unknown }, words: ExperimentWords): Promise<Sent> {
  return sendTo(`/api/experiments/${experiment}`, command, words)
}

/** What a refusal says, from whatever came back. */
export function readRefusal(body: unknown, words: ExperimentWords): Refused {
  const error = groupOf(groupOf(body).error)
  const refusal = groupOf(groupOf(body).refusal)
  const code = textOf(refusal.error) ?? textOf(error.code) ?? 'failed'
  const told = tellRefusal(code, refusal, words) ?? textOf(error.message) ?? words.t('offline')
  return {
    code,
    sentence: told,
    fields: listOf(refusal.fields).filter((field) => typeof field === 'string'),
    items: listOf(refusal.items)
      .map(groupOf)
      .filter(({ holds }) => holds !== true)
      .map(readItem),
  }
}

function readItem(item: Record<string, unknown>): OpenItem {
  return {
    id: textOf(item.id) ?? '',
    missing: listOf(item.missing).filter((one) => typeof one === 'string'),
    free: typeof item.free === 'number' ? item.free : null,
    days: typeof item.days === 'number' ? item.days : null,
  }
}

function tellRefusal(code: string, refusal: Record<string, unknown>, words: ExperimentWords): string | null {
  const status = textOf(refusal.status)
  const key = code === 'not-now' && status === 'stopped' ? 'refusal.not-now.stopped' : `refusal.${code}`
  if (!refusalKeys.has(key)) return null
  return words.t(key as ExperimentKey, {
    status: status !== null && statusKeys.has(`status.${status}`) ? words.t(`status.${status}` as ExperimentKey) : '',
    at: textOf(refusal.at) === null ? '' : formatMoment(String(refusal.at), words),
    variant: textOf(refusal.variant) ?? '',
    free: typeof refusal.free === 'number' ? formatPercent(refusal.free, { digits: 0 }) : '',
  })
}

const refusalKeys = new Set<string>([
  'refusal.not-now',
  'refusal.not-now.stopped',
  'refusal.not-permitted',
  'refusal.four-eyes',
  'refusal.design-invalid',
  'refusal.checklist-open',
  'refusal.held-until',
  'refusal.on-hold',
  'refusal.alarms',
  'refusal.fully-ramped',
  'refusal.reason-missing',
  'refusal.variant-unknown',
  'refusal.variant-stopped',
  'refusal.weights-invalid',
  'refusal.layer-full',
] satisfies ExperimentKey[])
const statusKeys = new Set<string>([
  'status.draft',
  'status.checklist',
  'status.ready',
  'status.running',
  'status.stopped',
  'status.decided',
  'status.archived',
] satisfies ExperimentKey[])

function groupOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
