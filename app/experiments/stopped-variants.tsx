import { NoticeCard } from '../components/notice-card.tsx'
import type { ExperimentView } from './shapes.ts'
import { tellReason } from './tell-reason.ts'
import type { ExperimentWords } from './words.ts'

/** What was taken out and why, and why the ramp waits. The reason as it stands in the audit. */
export function StoppedVariants({ view, words }: { view: ExperimentView; words: ExperimentWords }) {
  const { record, audit } = view
  const { t } = words
  const run = record.run!
  const bySystem = (variant: string) =>
    audit.some(({ action, by, detail }) => action === 'stop-variant' && by === 'system' && detail.variant === variant)
  return (
    <>
      {Object.entries(run.stopped).map(([variant, reason]) => (
        <NoticeCard key={variant} quiet icon="stop" title={t('stopped.title', { variant })}>
          <p>{t(bySystem(variant) ? 'stopped.system' : 'stopped.person')}</p>
          {tellReason(reason, view, words).map((sentence) => (
            <p key={sentence} className="text-small text-ink-2">
              {sentence}
            </p>
          ))}
        </NoticeCard>
      ))}
      {run.onHold !== null && record.status === 'running' && (
        <NoticeCard quiet icon="clock" title={t('hold.title')}>
          <p>{t('hold.text')}</p>
          {tellReason(run.onHold, view, words).map((sentence) => (
            <p key={sentence} className="text-small text-ink-2">
              {t('audit.reason')}: {sentence}
            </p>
          ))}
        </NoticeCard>
      )}
    </>
  )
}
