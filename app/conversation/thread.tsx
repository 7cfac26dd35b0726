'use client'

import { useEffect, useRef } from 'react'
import { NoticeCard } from '../components/notice-card.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { Answer } from './answer.tsx'
import { copyText } from './copy-text.ts'
import { endOfThread } from './end-of-thread.ts'
import { Question } from './question.tsx'
import { questionIdAt, type ReadingMessage, textOfMessage } from './reading-message.ts'
import type { EvidenceChoice } from './sentence.tsx'
import type { ConversationControls } from './use-conversation.ts'

const comingAnswer: ReadingMessage = { id: 'coming', role: 'assistant', parts: [] }

/** Questions and answers. A new question goes to the top of the view and its answer grows below it, so nothing read ever moves. */
export function Thread({
  controls,
  choice,
  onAsk,
  onGoOn,
}: {
  controls: ConversationControls
  choice: EvidenceChoice
  onAsk: (question: string) => void
  onGoOn: (address: string, question: string) => void
}) {
  const { t } = useMessages()
  const { messages, writing, cut } = controls
  const asked = messages.filter((message) => message.role === 'user').length
  const newest = useRef<HTMLDivElement>(null)
  const shown = useRef<number | null>(null)

  useEffect(() => {
    const still = shown.current === null || matchMedia('(prefers-reduced-motion: reduce)').matches
    if (shown.current !== asked && asked > 0) newest.current?.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' })
    shown.current = asked
  }, [asked])

  const lastQuestion = messages.findLastIndex((message) => message.role === 'user')
  const waiting = writing && messages.at(-1)?.role === 'user'
  const end = endOfThread(messages.at(-1), { writing, cut })
  const common = { choice, onAsk, ratings: controls.ratings, onShowVersion: controls.showVersion }
  return (
    <div className="mx-auto grid w-full max-w-thread content-start gap-4 px-4 pt-4.5 pb-6 desk:px-0" role="log" aria-label={t('thread.label')}>
      {messages.map((message, index) =>
        message.role === 'user' ? (
          <div key={message.id} ref={index === lastQuestion ? newest : undefined} className="scroll-mt-4.5">
            <Question
              text={textOfMessage(message)}
              unsent={controls.edited?.message === message.id ? controls.edited.text : null}
              editable={!writing && questionIdAt(messages, index) !== null}
              versions={writing ? null : controls.versionsAt(index)}
              onEdit={(text) => controls.askAnew(message, text)}
              onKeep={controls.forgetEdit}
              onShowVersion={controls.showVersion}
              onCopy={() => void copyText(textOfMessage(message))}
            />
          </div>
        ) : (
          <div key={message.id} className={index === messages.length - 1 ? 'min-h-[calc(100dvh-17rem)]' : ''}>
            <Answer
              {...common}
              message={message}
              last={index === messages.length - 1}
              followed={index < messages.length - 2}
              writing={writing && index === messages.length - 1}
              cut={cut && index === messages.length - 1}
              versions={writing ? null : controls.versionsAt(index)}
              onGoOn={(address) => onGoOn(address, textOfMessage(messages[index - 1] ?? message))}
              onAnswerAnew={writing ? null : () => controls.answerAnew(message)}
            />
          </div>
        ),
      )}
      {waiting && (
        <div className="min-h-[calc(100dvh-17rem)]">
          <Answer
            {...common}
            message={comingAnswer}
            last
            followed={false}
            writing
            cut={false}
            versions={null}
            onGoOn={() => {}}
            onAnswerAnew={null}
          />
        </div>
      )}
      {cut && (
        <NoticeCard quiet icon="offline" title={t('offline.title')}>
          {t('offline.text')}
        </NoticeCard>
      )}
      <p className="sr-only" role="status">
        {end && t(end)}
      </p>
    </div>
  )
}
