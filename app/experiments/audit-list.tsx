import type { ExperimentKey } from '../messages/experiments-ko.ts'
import { formatMoment } from './format-figures.ts'
import type { AuditEntry, ExperimentView } from './shapes.ts'
import { tellReason } from './tell-reason.ts'
import type { ExperimentWords } from './words.ts'

const shown = 30

/** Who did what and why, the newest first. */
export function AuditList({ view, name, words }: { view: ExperimentView; name: (person: string) => string; words: ExperimentWords }) {
  const { t } = words
  const { audit: entries } = view
  if (entries.length === 0) return null
  return (
    <section className="card" aria-labelledby="audit-title">
      <h2 id="audit-title" className="text-ui font-[650]">
        {t('audit.title')}
      </h2>
      <ol className="mt-2 grid">
        {entries
          .slice(-shown)
          .toReversed()
          .map((entry) => (
            <li key={`${entry.at} ${entry.action}`} className="border-t border-line py-2 text-ui/5.5 font-normal first:border-0">
              <span className="mr-2 text-small text-ink-3 tabular-nums">{formatMoment(entry.at, words)}</span>
              <b className="font-semibold">{name(entry.by)}</b> {tellAction(entry, words)}
              {typeof entry.detail.reason === 'string' && (
                <span className="block text-small text-ink-2">{tellReason(entry.detail.reason, view, words).join(' ')}</span>
              )}
              {typeof entry.detail.why === 'string' && <span className="block text-small text-ink-2">{entry.detail.why}</span>}
            </li>
          ))}
      </ol>
    </section>
  )
}

function tellAction({ action, detail }: AuditEntry, { t }: ExperimentWords): string {
  const key: string = `action.${action}`
  const variant = typeof detail.variant === 'string' ? detail.variant : idOf(detail.variant)
  return key in knownActions ? t(key as ExperimentKey, { variant }) : t('action.other', { action })
}

function idOf(variant: unknown): string {
  const { id } = (variant ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : ''
}

/** Every step that has a sentence of its own; a step of a later release is named as it is. */
const knownActions: Partial<Record<ExperimentKey, true>> = {
  'action.create': true,
  'action.revise': true,
  'action.submit': true,
  'action.confirm': true,
  'action.start': true,
  'action.widen': true,
  'action.hold': true,
  'action.resume': true,
  'action.reweigh': true,
  'action.add-variant': true,
  'action.stop-variant': true,
  'action.stop': true,
  'action.learn': true,
  'action.decide': true,
  'action.archive': true,
}
