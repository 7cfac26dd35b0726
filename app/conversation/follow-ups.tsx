'use client'

import { useMessages } from '../messages/messages-context.tsx'

/** What one might ask next; the only row that scrolls sideways. */
export function FollowUps({ questions, onAsk }: { questions: string[]; onAsk: (question: string) => void }) {
  const { t } = useMessages()
  if (questions.length === 0) return null
  return (
    <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none] desk:mx-0 desk:flex-wrap desk:px-0" aria-label={t('follow-ups')}>
      {questions.map((question) => (
        <li key={question} className="flex-none">
          <button
            type="button"
            className="min-h-10 rounded-pill bg-surface px-3.5 text-body-small/5 font-medium shadow-[inset_0_0_0_1px_var(--line)]"
            onClick={() => onAsk(question)}
          >
            {question}
          </button>
        </li>
      ))}
    </ul>
  )
}
