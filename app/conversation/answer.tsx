'use client'

import Link from 'next/link'
import { Fragment, useState } from 'react'
import type { ProofData, RatingView, ReadingParts, UnderstandingData } from '#readings/client'
import { ComponentBoundary } from '#sandbox/client'
import { formatBirthTime } from '../birth/format-birth.ts'
import { BrandMark } from '../components/brand.tsx'
import { Icon } from '../components/line-icon.tsx'
import { NoticeCard } from '../components/notice-card.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { TakeAway } from '../share/take-away.tsx'
import { type AnswerBlock, arrangeAnswer, isWhole, type LaterBeat } from './arrange-answer.ts'
import { ComponentCard } from './component-card.tsx'
import { CrisisCard } from './crisis-card.tsx'
import { FollowUps } from './follow-ups.tsx'
import { MessageMenu } from './message-menu.tsx'
import { AskedBirth, MissingBirth } from './missing-birth.tsx'
import { Rating } from './rating.tsx'
import { answerIdOf, type ReadingMessage } from './reading-message.ts'
import { Recalled } from './recalled.tsx'
import { type EvidenceChoice, Sentence, SentenceChips, SentenceText } from './sentence.tsx'
import { ToldBirthCard } from './told-birth-card.tsx'
import type { Versions } from './use-conversation.ts'

interface Props {
  message: ReadingMessage
  /** The last of the thread: it may be asked further. */
  last: boolean
  /** Another answer stands below it. */
  followed: boolean
  writing: boolean
  /** The line was cut; the rest may still come. */
  cut: boolean
  choice: EvidenceChoice
  ratings: Record<string, RatingView>
  versions: Versions | null
  onShowVersion: (id: string) => void
  onAsk: (question: string) => void
  /** Leaves for another chart; what was asked goes along. */
  onGoOn: (address: string) => void
  /** Null while something is being written. */
  onAnswerAnew: (() => void) | null
}

/** An answer lies on the paper without a bubble, like a letter. */
export function Answer({ message, last, followed, writing, cut, choice, ratings, versions, onShowVersion, onAsk, onGoOn, onAnswerAnew }: Props) {
  const { locale, t } = useMessages()
  const answer = arrangeAnswer(message.parts)
  const finished = !writing && message.metadata?.status !== 'writing'
  const asked = answer.understanding && (answer.understanding.missing.length > 0 || answer.understanding.problem)
  const brokenOff = finished && !cut && !isWhole(answer)

  const drawn = answer.blocks.some((block) => block.kind === 'component')
  // An answer that is watched while it is written keeps room for the second sentence of its verdict.
  const [live, setLive] = useState(writing)
  if (writing && !live) setLive(true)

  const show = (block: AnswerBlock) =>
    block.kind === 'component' ? (
      <ComponentBoundary title={block.component.title} summary={block.component.summary} locale={locale}>
        <ComponentCard component={block.component} texts={block.texts} choice={choice} rating={ratings[block.component.id]} rated={finished} />
      </ComponentBoundary>
    ) : (
      <Block beat={block.beat}>
        {block.sentences.map((sentence) => (
          <Sentence key={sentence.id} sentence={sentence} choice={choice} />
        ))}
      </Block>
    )

  if (answer.crisis) return <CrisisCard safety={answer.crisis} />
  return (
    <article className={answer.layout === 'side-by-side' ? 'answer-wide grid gap-4' : 'grid gap-4'} aria-busy={writing}>
      <header className="-mb-2 flex min-h-6 flex-wrap items-center gap-1.5">
        <BrandMark size={20} />
        <span className="text-small font-semibold">HEAL7</span>
        <span className="tag">{t('answer.label')}</span>
        {answer.recalled.length > 0 && <Recalled questions={answer.recalled} />}
      </header>

      {answer.toldBirth && <ToldBirthCard told={answer.toldBirth} onGoOn={onGoOn} />}
      {answer.blocks.slice(0, answer.lead).map((block) => (
        <Fragment key={block.key}>{show(block)}</Fragment>
      ))}
      {answer.verdict.length > 0 && (
        <div className={live && drawn ? 'min-h-42 tablet:min-h-33 desk:min-h-37 print:min-h-0' : undefined}>
          <p className="font-serif text-verdict text-balance desk:text-verdict-desk">
            {answer.verdict.map((sentence) => (
              <span key={sentence.id} className="block">
                <SentenceText segments={sentence.segments} />
              </span>
            ))}
          </p>
          <p className="mt-1">
            {answer.verdict.map((sentence, index) => (
              <SentenceChips key={sentence.id} sentence={sentence} before={answer.verdict.slice(0, index)} choice={choice} />
            ))}
          </p>
        </div>
      )}
      {writing && answer.verdict.length === 0 && (
        <div className="grid h-42 content-start gap-3.5 pt-2 tablet:h-33 desk:h-37" aria-hidden="true">
          <span className="h-4.5 w-4/5 rounded-lg bg-sunken" />
          <span className="h-4.5 w-3/5 rounded-lg bg-sunken" />
        </div>
      )}
      {answer.layout === 'side-by-side' ? (
        <SideBySide blocks={answer.blocks}>{show}</SideBySide>
      ) : (
        answer.blocks.slice(answer.lead).map((block) => <Fragment key={block.key}>{show(block)}</Fragment>)
      )}
      {writing && (
        <p className="h-7">
          <span className="inline-block h-4.5 w-2 rounded-[2px] bg-accent align-[-3px] motion-safe:animate-pulse" />
          <span className="sr-only">{t('composer.writing')}</span>
        </p>
      )}

      {asked && !last && <AskedBirth id={answerIdOf(message)} answered={followed} />}
      {answer.understanding && finished && last && <MissingBirth id={answerIdOf(message)} understanding={answer.understanding} onSay={onAsk} />}
      {answer.understanding && answer.understanding.missing.length === 0 && <Assumed understanding={answer.understanding} />}
      {answer.notices.map((code) => (
        <Notice key={code} code={code} />
      ))}
      {brokenOff && (
        <NoticeCard
          quiet
          icon="note"
          title={t('interrupted.title')}
          action={
            last &&
            onAnswerAnew && (
              <button type="button" className="button-outlined bg-surface" onClick={onAnswerAnew}>
                {t('interrupted.continue')}
              </button>
            )
          }
        >
          {t('interrupted.text')}
        </NoticeCard>
      )}
      {finished && last && answer.guess && <Guess guess={answer.guess} onAsk={onAsk} />}
      {finished && (answer.proof || versions) && (
        <MessageMenu message={message} versions={versions} onShowVersion={onShowVersion} onAnswerAnew={onAnswerAnew} />
      )}
      {finished && answer.proof && (
        <footer className="grid gap-3">
          {answer.proof.sentences > 0 && <Proof proof={answer.proof} />}
          <p className="hidden text-small text-ink-3 print:block">{t('composer.notice')}</p>
          <div className="no-print grid gap-3">
            <Rating target={answerIdOf(message)} known={ratings[answerIdOf(message)]} />
            <TakeAway answer={answerIdOf(message)} />
            {last && <FollowUps questions={answer.followUps} onAsk={onAsk} />}
          </div>
        </footer>
      )}
    </article>
  )
}

/** Words on the left, components on the right, each column closed up; where there is no room for both, one below the other as they came. */
function SideBySide({ blocks, children }: { blocks: readonly AnswerBlock[]; children: (block: AnswerBlock) => React.ReactNode }) {
  return (
    <div className="answer-columns">
      {blocks.map((block) => (
        <div key={block.key} data-block={block.kind}>
          {children(block)}
        </div>
      ))}
    </div>
  )
}

function Block({ beat, children }: { beat: LaterBeat; children: React.ReactNode }) {
  const { t } = useMessages()
  if (beat === 'step')
    return (
      <div className="flex gap-3 border-y border-line py-4">
        <span className="size-6 flex-none rounded-full shadow-[inset_0_0_0_1.6px_var(--line-strong)]" aria-hidden="true" />
        <div>
          <h3 className="text-body-small font-[650]">{t('beat.step')}</h3>
          <p>{children}</p>
        </div>
      </div>
    )
  if (beat === 'note') return <p className="text-body-small text-ink-2">{children}</p>
  return (
    <div>
      <h3 className="mb-0.5 text-small/5 font-[650] text-accent">{t(`beat.${beat}`)}</h3>
      <p>{children}</p>
    </div>
  )
}

function Proof({ proof }: { proof: ProofData }) {
  const { t } = useMessages()
  const whole = proof.contradicted === 0 && proof.absent === 0
  return (
    <p className="flex items-center gap-2 text-small/5 text-ink-2">
      <Icon name="shield" size={18} />
      {whole ? t('proof.whole', { count: proof.sentences }) : t('proof.part', { count: proof.sentences, unsure: proof.contradicted + proof.absent })}
    </p>
  )
}

/** A question understood with doubt is asked back about, beside the answer to the likeliest reading of it. */
function Guess({ guess: { question, others }, onAsk }: { guess: ReadingParts['guess']; onAsk: (question: string) => void }) {
  const { t } = useMessages()
  return (
    <div className="no-print flex flex-wrap items-center gap-2">
      <p className="text-small text-ink-2">{t('guess.title')}</p>
      {others.map((topic) => (
        <button key={topic} type="button" className="button-outlined" onClick={() => onAsk(t('guess.ask', { question, topic: t(`topic.${topic}`) }))}>
          {t(`topic.${topic}`)}
        </button>
      ))}
    </div>
  )
}

/** What was taken for granted about the birth, said quietly so that it can be corrected. */
function Assumed({ understanding: { birth, assumed = [] } }: { understanding: UnderstandingData }) {
  const { locale, t } = useMessages()
  const said = assumed.flatMap((name) => {
    if (name === 'place') return [t('assumed.place')]
    return birth?.time ? [t('assumed.half-day', { time: formatBirthTime(birth.time, locale) })] : []
  })
  return said.length > 0 && <p className="text-small text-ink-3">{said.join(' ')}</p>
}

function Notice({ code }: { code: ReadingParts['notice']['code'] }) {
  const { t } = useMessages()
  if (code !== 'hour-unknown') return <p className="text-small text-ink-3">{t(`notice.${code}`)}</p>
  return (
    <NoticeCard
      icon="lock"
      title={t('notice.hour-unknown.title')}
      action={
        <Link href="/chart" className="button-outlined">
          {t('notice.hour-unknown.action')}
        </Link>
      }
    >
      {t('notice.hour-unknown')}
    </NoticeCard>
  )
}
