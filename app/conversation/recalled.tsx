import Link from 'next/link'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'

/** What this answer remembered: how much at a glance, which questions when it is opened. */
export function Recalled({ questions }: { questions: readonly string[] }) {
  const { t } = useMessages()
  return (
    <details className="group open:basis-full">
      <summary className="tag list-none py-0.5">
        <Icon name="history" size={14} />
        {t('recall.count', { count: questions.length })}
        <span className="group-open:rotate-180">
          <Icon name="chevron-down" size={14} />
        </span>
      </summary>
      <div className="mt-2 grid gap-1 border-l-2 border-line pl-3">
        <ul className="grid gap-1">
          {questions.map((question, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may have been asked twice, and the list never changes.
            <li key={index} className="line-clamp-2 text-small text-ink-2">
              {question}
            </li>
          ))}
        </ul>
        <Link href="/memories" prefetch={false} className="link justify-self-start">
          {t('recall.see')}
          <Icon name="chevron-right" size={16} />
        </Link>
      </div>
    </details>
  )
}
