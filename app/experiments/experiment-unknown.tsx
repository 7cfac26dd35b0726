import { NoticeCard } from '../components/notice-card.tsx'
import { SoftLink } from '../components/soft-link.tsx'
import type { ExperimentWords } from './words.ts'

export function ExperimentUnknown({ words: { t } }: { words: ExperimentWords }) {
  return (
    <>
      <h1 className="sr-only">{t('title')}</h1>
      <NoticeCard
        icon="search"
        title={t('unknown')}
        action={
          <SoftLink href="/experiments" className="button-outlined">
            {t('all')}
          </SoftLink>
        }
      >
        {t('unknown.text')}
      </NoticeCard>
    </>
  )
}
