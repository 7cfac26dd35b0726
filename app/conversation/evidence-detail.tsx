'use client'

import type { ReactNode } from 'react'
import type { Evidence } from '#readings/client'
import { ElementShape } from '../components/element-shape.tsx'
import { elementClass } from '../components/letter-tile.tsx'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { labelOfFact } from './evidence-of-fact.ts'
import { explainFact } from './explain-fact.ts'
import { type ChosenEvidence, SentenceText } from './sentence.tsx'

/** Sentence, facts, rule and verdict on one thread. */
export function EvidenceDetail({ chosen, onAsk }: { chosen: ChosenEvidence; onAsk: (question: string) => void }) {
  const { locale, t } = useMessages()
  const { sentence, evidence } = chosen
  const rule = explainFact(evidence.fact, locale, t)
  const facts = sentence?.evidence ?? [evidence]
  const question = rule.name
    ? t('evidence.ask', { name: rule.name })
    : /^(annual|monthly|daily)\./.test(evidence.fact)
      ? t('evidence.ask-time', { name: labelOfFact(evidence.fact, t) })
      : null
  return (
    <div>
      <ol className="relative grid gap-4 before:absolute before:top-3 before:bottom-3 before:left-5 before:w-px before:bg-line-strong">
        {sentence && (
          <Step label={t('evidence.sentence')}>
            <p className="font-serif text-input font-semibold">
              <SentenceText segments={sentence.segments} />
            </p>
          </Step>
        )}
        <Step label={t('evidence.facts')}>
          <ul className="grid gap-2">
            {facts.map((fact) => (
              <FactRow key={fact.fact} evidence={fact} current={fact.fact === evidence.fact} />
            ))}
          </ul>
        </Step>
        <Step label={t('evidence.rule')}>
          <p className="text-ui/5.5 font-normal">
            {rule.name && <b className="font-semibold">{rule.name} </b>}
            {rule.text}
          </p>
          {evidence.estimate && <p className="mt-1 text-small text-ink-2">{t('evidence.estimate')}</p>}
        </Step>
        <Step label={t('evidence.verdict')} last>
          <p className="flex items-center gap-1.5 text-ui font-semibold">
            <Icon name="check" size={18} />
            {t(`check.${sentence?.check ?? 'supported'}`)}
          </p>
        </Step>
      </ol>
      {question && (
        <button type="button" className="button-outlined mt-5 min-h-12 w-full text-body-small" onClick={() => onAsk(question)}>
          {question}
        </button>
      )}
    </div>
  )
}

function Step({ label, last = false, children }: { label: string; last?: boolean; children: ReactNode }) {
  return (
    <li className="relative pl-14">
      <span
        className={`absolute top-0.5 left-0 w-10 rounded-md text-center text-caption/5.5 font-semibold ${last ? 'bg-ink text-paper' : 'bg-sunken text-ink-2'}`}
      >
        {label}
      </span>
      {children}
    </li>
  )
}

function FactRow({ evidence, current }: { evidence: Evidence; current: boolean }) {
  const { t } = useMessages()
  return (
    <li
      className={`flex min-h-12 items-center gap-3 rounded-control px-3 py-1.5 ${current ? 'bg-accent-tint shadow-[inset_0_0_0_1.5px_var(--accent)]' : 'bg-paper'}`}
    >
      {evidence.letter && (
        <span
          className={`flex h-9 min-w-8 flex-none flex-col items-center justify-center gap-0.5 rounded-tile-small px-1 ${evidence.element ? `${elementClass[evidence.element]} bg-element-tint text-element-text shadow-[inset_0_0_0_1.5px_var(--element-outline)]` : 'bg-sunken'}`}
        >
          <span className="hanja text-[1rem]/none" lang="ko-Hani">
            {evidence.letter}
          </span>
          {evidence.element && <ElementShape element={evidence.element} size={6} />}
        </span>
      )}
      <span className="text-ui">{evidence.label}</span>
      {evidence.estimate && <span className="tag tag-estimate ml-auto">{t('estimate')}</span>}
    </li>
  )
}
