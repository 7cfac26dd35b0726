'use client'

import { crisisReply, type SafetyData } from '#readings/client'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'

/** No chart, no chips, no questions: a human voice comes first. */
export function CrisisCard({ safety }: { safety: SafetyData }) {
  const { locale, t } = useMessages()
  const { title, sentences, lines, urgent } = crisisReply(locale, safety)
  const [first, ...others] = lines
  return (
    <section className="card p-5">
      <p className="font-serif text-verdict text-balance">{title}</p>
      {sentences.map((sentence) => (
        <p key={sentence} className="mt-3 text-body-small text-ink-2">
          {sentence}
        </p>
      ))}
      {first && (
        <a href={`tel:${first.number}`} className="button-filled mt-5 w-full">
          <Icon name="phone" />
          {t('crisis.call', { number: first.number })}
        </a>
      )}
      {others.map(({ number, name }) => (
        <a key={number} href={`tel:${number}`} className="button-outlined mt-2 w-full">
          {name} {number}
        </a>
      ))}
      <p className="mt-3 text-center text-small text-ink-2">
        <a href={`tel:${urgent.number}`} className="inline-flex min-h-6 items-center underline underline-offset-4">
          {t('crisis.urgent', { number: urgent.number, name: urgent.name })}
        </a>
      </p>
    </section>
  )
}
