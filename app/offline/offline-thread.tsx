'use client'

import type { StoredThread } from '#readings/client'
import { arrangeAnswer } from '../conversation/arrange-answer.ts'
import { CrisisCard } from '../conversation/crisis-card.tsx'
import { type ReadingMessage, textOfMessage, toReadingMessages } from '../conversation/reading-message.ts'
import { SentenceText } from '../conversation/sentence.tsx'
import { shownMessages } from '../conversation/shown-messages.ts'
import { useMessages } from '../messages/messages-context.tsx'

/** A conversation to read: what was told in words, and of each drawing what it says in words. */
export function OfflineThread({ thread }: { thread: StoredThread }) {
  const { t } = useMessages()
  return (
    <div className="grid gap-5" role="log" aria-label={t('thread.label')}>
      <h1 className="font-serif text-title">{thread.conversation.title}</h1>
      {toReadingMessages(shownMessages(thread)).map((message) =>
        message.role === 'user' ? (
          <p key={message.id} className="ml-auto max-w-[86%] rounded-[18px_18px_5px_18px] bg-bubble px-4 py-2 whitespace-pre-wrap">
            <span className="sr-only">{t('thread.you')} </span>
            {textOfMessage(message)}
          </p>
        ) : (
          <OfflineAnswer key={message.id} message={message} />
        ),
      )}
    </div>
  )
}

function OfflineAnswer({ message }: { message: ReadingMessage }) {
  const { t } = useMessages()
  const { crisis, verdict, blocks } = arrangeAnswer(message.parts)
  if (crisis) return <CrisisCard safety={crisis} />
  return (
    <article className="grid gap-4">
      <p>
        <span className="tag">{t('answer.label')}</span>
      </p>
      {verdict.length > 0 && (
        <p className="font-serif text-verdict">
          {verdict.map((sentence) => (
            <span key={sentence.id} className="block">
              <SentenceText segments={sentence.segments} />
            </span>
          ))}
        </p>
      )}
      {blocks.map((block) =>
        block.kind === 'component' ? (
          <figure key={block.key} className="card">
            <figcaption className="font-serif text-title">{block.component.title}</figcaption>
            <p className="mt-2 text-body-small whitespace-pre-line">{block.component.summary}</p>
            <p className="mt-2 text-small text-ink-3">{t('without.drawing')}</p>
          </figure>
        ) : (
          <div key={block.key}>
            {block.beat !== 'note' && <h2 className="text-small font-[650] text-accent">{t(`beat.${block.beat}`)}</h2>}
            <p>
              {block.sentences.map((sentence) => (
                <span key={sentence.id}>
                  <SentenceText segments={sentence.segments} />{' '}
                </span>
              ))}
            </p>
          </div>
        ),
      )}
      <p className="text-small text-ink-3">{t('composer.notice')}</p>
    </article>
  )
}
