'use client'

import { useEffect, useMemo, useState } from 'react'
import type { PreviewedAnswer } from '#readings'
import type { SentenceData } from '#readings/client'
import { ComponentFrame } from '#sandbox/client'
import type { Locale } from '#templates/client'
import { type Answer, type AnswerBlock, arrangeAnswer } from '../conversation/arrange-answer.ts'
import type { ReadingMessage } from '../conversation/reading-message.ts'
import { SentenceText } from '../conversation/sentence.tsx'
import { useDrawnTheme } from '../conversation/use-drawn-theme.ts'
import { useExperimentWords } from './words-context.tsx'

/** What of an answer is looked at: where its parts stand, its words, what it asks further, or what models are told of its tone. */
export type AnswerAspect = 'layout' | 'phrasing' | 'follow-ups' | 'prompt'

/** As a design has it; null: as for everybody. */
export type PreviewedChange = Readonly<Record<string, unknown>> | null

interface Props {
  aspect: AnswerAspect
  change: PreviewedChange
  /** What is compared with. */
  control: PreviewedChange
  chart: string
  language: Locale
  onSeen: () => void
}

interface Told {
  search: string
  answer: PreviewedAnswer | null
  /** As the control has it, where the words are compared. */
  usual: PreviewedAnswer | null
}

/** An answer as a variant would make it over an invented birth. Once it stands here, it counts as looked at. */
export function AnswerPreview({ aspect, change, control, chart, language, onSeen }: Props) {
  const { t } = useExperimentWords()
  const searchOf = (told: PreviewedChange) =>
    new URLSearchParams({ chart, locale: language, ...(told && { change: JSON.stringify(told) }) }).toString()
  const [search, usual] = [searchOf(change), searchOf(control)]
  const [told, setTold] = useState<Told | null>(null)
  const shown = told?.search === search ? told : null

  useEffect(() => {
    const leaving = new AbortController()
    // What differs in words is easily overlooked, and is marked.
    const comparing = aspect === 'phrasing' && search !== usual ? fetchPreview(usual, leaving.signal) : null
    void Promise.all([fetchPreview(search, leaving.signal), comparing]).then(([answer, other]) => {
      if (!leaving.signal.aborted) setTold({ search, answer, usual: other })
    })
    return () => leaving.abort()
  }, [aspect, search, usual])
  // biome-ignore lint/correctness/useExhaustiveDependencies: seen once it stands here, whatever the parent renders.
  useEffect(() => {
    if (shown?.answer) onSeen()
  }, [shown])

  if (!shown)
    return (
      <p role="status" className="rounded-card bg-sunken p-4 text-ui/5.5 font-normal text-ink-2">
        {t('preview.loading')}
      </p>
    )
  if (!shown.answer) return <p className="rounded-card bg-sunken p-4 text-ui/5.5 font-normal text-ink-2">{t('preview.failed')}</p>
  return <Aspect aspect={aspect} answer={shown.answer} usual={shown.usual} chart={chart} language={language} />
}

async function fetchPreview(search: string, signal: AbortSignal): Promise<PreviewedAnswer | null> {
  try {
    const response = await fetch(`/api/variant-preview?${search}`, { signal })
    return response.ok ? ((await response.json()) as PreviewedAnswer) : null
  } catch {
    return null
  }
}

const textOf = ({ segments }: SentenceData) => segments.map(({ text }) => text).join('')
const sentencesOf = ({ parts }: PreviewedAnswer) => parts.flatMap((part) => (part.type === 'data-sentence' ? [part.data] : []))

interface Drawing {
  chart: string
  language: Locale
  /** Whether a sentence is told otherwise than to everybody. */
  differs: (sentence: SentenceData) => boolean
}

function Aspect({
  aspect,
  answer,
  usual,
  chart,
  language,
}: {
  aspect: AnswerAspect
  answer: PreviewedAnswer
  usual: PreviewedAnswer | null
  chart: string
  language: Locale
}) {
  const { t } = useExperimentWords()
  const arranged = useMemo(() => arrangeAnswer(answer.parts as ReadingMessage['parts']), [answer])
  const known = useMemo(() => usual && new Set(sentencesOf(usual).map(textOf)), [usual])
  const differs = (sentence: SentenceData) => known !== null && !known.has(textOf(sentence))
  const drawing: Drawing = { chart, language, differs }
  switch (aspect) {
    case 'follow-ups':
      return <Questions questions={arranged.followUps} language={language} />
    case 'prompt':
      return <p className="rounded-card bg-sunken p-4 text-body-small whitespace-pre-line">{answer.style ?? t('preview.no-style')}</p>
    case 'phrasing':
      return (
        <>
          {known && <p className="text-small text-ink-2">{t('preview.differs', { count: sentencesOf(answer).filter(differs).length })}</p>}
          <div className="rounded-card border border-line bg-paper p-4">
            <Laid answer={{ ...arranged, lead: 0, blocks: arranged.blocks.filter(({ kind }) => kind === 'sentences') }} drawing={drawing} />
          </div>
        </>
      )
    case 'layout':
      return (
        <section
          aria-label={t('preview.answer')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
          tabIndex={0}
          className="@container/thread max-h-[36rem] overflow-y-auto rounded-card border border-line bg-paper p-4"
        >
          <Laid answer={arranged} drawing={drawing} />
        </section>
      )
  }
}

/** The answer as a page lays it out, without what a reader can do with it. */
function Laid({ answer: { verdict, blocks, lead, layout }, drawing }: { answer: Answer; drawing: Drawing }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {blocks.slice(0, lead).map((block) => (
        <Block key={block.key} block={block} drawing={drawing} />
      ))}
      {verdict.length > 0 && (
        <p lang={drawing.language} className="font-serif text-verdict text-balance">
          {verdict.map((sentence) => (
            <span key={sentence.id} className="block">
              <Words sentence={sentence} drawing={drawing} />
            </span>
          ))}
        </p>
      )}
      <div className={layout === 'side-by-side' ? 'answer-columns' : 'grid grid-cols-[minmax(0,1fr)] gap-4'}>
        {blocks.slice(lead).map((block) => (
          <div key={block.key} data-block={block.kind}>
            <Block block={block} drawing={drawing} />
          </div>
        ))}
      </div>
    </div>
  )
}

function Words({ sentence, drawing }: { sentence: SentenceData; drawing: Drawing }) {
  const text = <SentenceText segments={sentence.segments} />
  return drawing.differs(sentence) ? <mark className="rounded-chip bg-accent-tint text-ink">{text}</mark> : text
}

function Block({ block, drawing }: { block: AnswerBlock; drawing: Drawing }) {
  const { t } = useExperimentWords()
  const theme = useDrawnTheme()
  const { chart, language } = drawing
  if (block.kind === 'component') {
    const { template, version, title, height, summary } = block.component
    const source = `/frame/studio/published?${new URLSearchParams({ template, version, chart, locale: language })}`
    return theme && <ComponentFrame source={source} title={title} height={height} summary={summary} theme={theme} locale={language} />
  }
  return (
    <div lang={language}>
      {block.beat !== 'note' && <h3 className="mb-0.5 text-small/5 font-[650] text-accent">{t(`part.${block.beat}`)}</h3>}
      <p className="text-body-small">
        {block.sentences.map((sentence) => (
          <span key={sentence.id}>
            <Words sentence={sentence} drawing={drawing} />{' '}
          </span>
        ))}
      </p>
    </div>
  )
}

function Questions({ questions, language }: { questions: readonly string[]; language: Locale }) {
  const { t } = useExperimentWords()
  if (questions.length === 0) return <p className="rounded-card bg-sunken p-4 text-ui/5.5 font-normal text-ink-2">{t('preview.no-follow-ups')}</p>
  return (
    <ul lang={language} className="flex flex-wrap gap-2">
      {questions.map((question) => (
        <li key={question} className="rounded-pill bg-surface px-3.5 py-2.5 text-body-small/5 font-medium shadow-[inset_0_0_0_1px_var(--line)]">
          {question}
        </li>
      ))}
    </ul>
  )
}
