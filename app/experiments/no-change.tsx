import { NoticeCard } from '../components/notice-card.tsx'
import { SoftLink } from '../components/soft-link.tsx'
import type { ExperimentWords } from './words.ts'

/** For whoever may see experiments and change none. */
export function NoChange({ title, words: { t } }: { title: string; words: ExperimentWords }) {
  return (
    <>
      <h1 className="mb-3 font-serif text-page">{title}</h1>
      <NoticeCard
        icon="lock"
        title={t('not-allowed')}
        action={
          <SoftLink href="/experiments" className="button-outlined">
            {t('all')}
          </SoftLink>
        }
      >
        {t('not-allowed.change')}
      </NoticeCard>
    </>
  )
}
