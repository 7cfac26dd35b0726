'use client'

import type { SharedAnswer as Shown } from '#readings/client'
import { ComponentBoundary, ComponentFrame } from '#sandbox/client'
import { BrandMark } from '../components/brand.tsx'
import { Icon } from '../components/line-icon.tsx'
import { arrangeAnswer } from '../conversation/arrange-answer.ts'
import type { ReadingMessage } from '../conversation/reading-message.ts'
import { SentenceText } from '../conversation/sentence.tsx'
import { useDrawnTheme } from '../conversation/use-drawn-theme.ts'
import { useMessages } from '../messages/messages-context.tsx'

/** An answer as a stranger reads it: its sentences and cards, and nothing to press. */
export function SharedAnswer({ token, shown }: { token: string; shown: Shown }) {
  const { t } = useMessages()
  const theme = useDrawnTheme()
  const parts = shown.parts.map((part) =>
    part.type === 'data-component' ? { ...part, data: { ...part.data, source: `/frame/shared/${token}/${part.data.id}` } } : part,
  )
  const { verdict, blocks, proof } = arrangeAnswer(parts as ReadingMessage['parts'])
  return (
    <article className="grid gap-4" lang={shown.locale}>
      <p className="-mb-2 flex min-h-6 items-center gap-1.5">
        <BrandMark size={20} />
        <span className="text-small font-semibold">HEAL7</span>
        <span className="tag">{t('answer.label')}</span>
      </p>
      {verdict.length > 0 && (
        <p className="font-serif text-verdict text-balance desk:text-verdict-desk">
          {verdict.map((sentence) => (
            <span key={sentence.id} className="block">
              <SentenceText segments={sentence.segments} />
            </span>
          ))}
        </p>
      )}
      {blocks.map((block) =>
        block.kind === 'component' ? (
          <ComponentBoundary key={block.key} title={block.component.title} summary={block.component.summary} locale={shown.locale}>
            {theme && (
              <ComponentFrame
                source={block.component.source}
                title={block.component.title}
                height={block.component.height}
                summary={block.component.summary}
                theme={theme}
                locale={shown.locale}
              />
            )}
          </ComponentBoundary>
        ) : (
          <div key={block.key}>
            {block.beat !== 'note' && <h2 className="mb-0.5 text-small/5 font-[650] text-accent">{t(`beat.${block.beat}`)}</h2>}
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
      {(shown.hiddenSentences ?? 0) === 0 && proof && proof.sentences > 0 && proof.contradicted + proof.absent === 0 && (
        <p className="flex items-center gap-2 text-small/5 text-ink-2">
          <Icon name="shield" size={18} />
          {t('proof.whole', { count: proof.sentences })}
        </p>
      )}
    </article>
  )
}
