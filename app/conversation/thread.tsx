'use client'

import { useEffect, useRef } from 'react'
import { NoticeCard } from '../components/notice-card.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { Answer } from './answer.tsx'
import { type ReadingMessage, textOfMessage } from './reading-message.ts'
import type { EvidenceChoice } from './sentence.tsx'
import type { ConversationControls } from './use-conversation.ts'

const comingAnswer: ReadingMessage = { id: 'coming', role: 'assistant', parts: [] }

/** Questions and answers. A new question goes to the top of the view and its answer grows below it, so nothing read ever moves. */
export function Thread({ controls, choice, onAsk }: { controls: ConversationControls; choice: EvidenceChoice; onAsk: (question: string) => void }) {
  const { t } = useMessages()
  const { messages, writing, cut } = controls
  const asked = messages.filter((message) => message.role === 'user').length
  const newest = useRef<HTMLDivElement>(null)
  const shown = useRef<number | null>(null)

  useEffect(() => {
    const first = shown.current === null
    if (shown.current !== asked && asked > 0) newest.current?.scrollIntoView({ block: 'start', behavior: first ? 'instant' : 'smooth' })
    shown.current = asked
  }, [asked])

  const lastQuestion = messages.findLastIndex((message) => message.role === 'user')
  const waiting = writing && messages.at(-1)?.role === 'user'
  return (
    <div className="mx-auto grid w-full max-w-thread content-start gap-4 px-4 pt-4.5 pb-6 desk:px-0" role="log" aria-label={t('thread.label')}>
      {messages.map((message, index) =>
        message.role === 'user' ? (
          <div key={message.id} ref={index === lastQuestion ? newest : undefined} className="flex scroll-mt-4.5 justify-end">
            <p className="max-w-[min(300px,86%)] rounded-[18px_18px_5px_18px] bg-bubble px-4 py-2 text-[1rem]/6.5 whitespace-pre-wrap">
              <span className="sr-only">{t('thread.you')} </span>
              {textOfMessage(message)}
            </p>
          </div>
        ) : (
          <div key={message.id} className={index === messages.length - 1 ? 'min-h-[calc(100dvh-17rem)]' : ''}>
            <Answer
              message={message}
              last={index === messages.length - 1}
              writing={writing && index === messages.length - 1}
              cut={cut && index === messages.length - 1}
              choice={choice}
              onAsk={onAsk}
              onContinue={() => controls.continueAnswer(message)}
            />
          </div>
        ),
      )}
      {waiting && (
        <div className="min-h-[calc(100dvh-17rem)]">
          <Answer message={comingAnswer} last writing cut={false} choice={choice} onAsk={onAsk} onContinue={() => {}} />
        </div>
      )}
      {cut && (
        <NoticeCard quiet icon="offline" title={t('offline.title')}>
          {t('offline.text')}
        </NoticeCard>
      )}
      <p className="sr-only" role="status">
        {writing ? t('composer.writing') : messages.length > 0 ? t('thread.finished') : ''}
      </p>
    </div>
  )
}
