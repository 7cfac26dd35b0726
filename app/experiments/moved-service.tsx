import type { VariantChange } from '#experiments'
import { NoticeCard } from '../components/notice-card.tsx'
import { nameChange } from './format-figures.ts'
import type { ExperimentWords } from './words.ts'

/** What was in service at the start and what is now; null: nothing. */
export interface ServiceMove {
  pinned: VariantChange
  now: VariantChange | null
}

/** That everybody else is served something else by now, and what it means for whoever takes part. */
export function MovedService({ moves, words }: { moves: readonly ServiceMove[]; words: ExperimentWords }) {
  const { t } = words
  if (moves.length === 0) return null
  return (
    <NoticeCard quiet icon="info" title={t('moved.title')}>
      <ul>
        {moves.map(({ pinned, now }) => (
          <li key={nameChange(pinned, words)}>
            {now
              ? t('moved.changed', { pinned: nameChange(pinned, words), now: nameChange(now, words) })
              : t('moved.gone', { pinned: nameChange(pinned, words) })}
          </li>
        ))}
      </ul>
      <p className="mt-1">{t('moved.text')}</p>
    </NoticeCard>
  )
}
