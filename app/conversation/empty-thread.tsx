'use client'

import type { LookBack } from '#readings/client'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { commands, questionOfCommand } from './commands.ts'
import { LookBackCard } from './look-back-card.tsx'

/** Nothing asked yet: one serif line, one plain line, real questions to tap. */
export function EmptyThread({ lookBack, onAsk }: { lookBack: LookBack | null; onAsk: (question: string) => void }) {
  const { t } = useMessages()
  return (
    <div className="mx-auto grid w-full max-w-thread content-center justify-items-center gap-2 px-4 py-10 text-center">
      <span className="text-ink-3">
        <Icon name="chat" size={28} />
      </span>
      <h1 className="mt-2 font-serif text-verdict">{t('empty.title')}</h1>
      <p className="text-body-small text-ink-2">{t('empty.text')}</p>
      <ul className="mt-5 grid w-full max-w-[420px] gap-2">
        {['suggestion.self' as const, ...commands].map((key) => {
          const question = key === 'suggestion.self' ? t(key) : questionOfCommand(key, t)
          return (
            <li key={key}>
              <button
                type="button"
                className="min-h-11 w-full rounded-pill bg-surface px-4 py-2 text-body-small font-medium shadow-[inset_0_0_0_1px_var(--line)]"
                onClick={() => onAsk(question)}
              >
                {question}
              </button>
            </li>
          )
        })}
      </ul>
      {lookBack && (
        <div className="mt-6 grid w-full justify-items-center">
          <LookBackCard lookBack={lookBack} />
        </div>
      )}
    </div>
  )
}
