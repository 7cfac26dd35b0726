'use client'

import { Icon } from '../components/line-icon.tsx'
import type { ExperimentKey } from '../messages/experiments-ko.ts'
import { formatPercent } from './format-figures.ts'
import type { OpenItem } from './send-command.ts'
import type { ExperimentWords } from './words.ts'
import { useExperimentWords } from './words-context.tsx'

const items = ['previewed', 'versions', 'served', 'surfaces', 'room', 'duration'] as const

/** The checklist: what is open with what to do about it, and what follows when nothing is. */
export function OpenItems({ open, next }: { open: readonly OpenItem[]; next?: string }) {
  const words = useExperimentWords()
  return (
    <ul className="grid gap-2">
      {open.map((item) => (
        <li key={item.id} className="flex gap-2.5 text-ui/5.5 font-normal">
          <span className="mt-px">
            <Icon name="info" size={18} />
          </span>
          {tellItem(item, words)}
        </li>
      ))}
      {next !== undefined && (
        <li className="flex gap-2.5 text-ui/5.5 font-normal text-ink-2">
          <span className="mt-px">
            <Icon name="people" size={18} />
          </span>
          {next}
        </li>
      )}
    </ul>
  )
}

function tellItem({ id, missing, free, days }: OpenItem, { t }: ExperimentWords): string {
  if (!items.some((item) => item === id)) return id
  if (id === 'duration' && days === null) return t('check.duration.unknown')
  return t(`check.${id}.missing` as ExperimentKey, {
    missing: missing.join(', '),
    free: free === null ? '' : formatPercent(free, { digits: 0 }),
    days: days ?? '',
  })
}
