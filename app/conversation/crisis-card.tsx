'use client'

import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'

/** No chart, no chips, no questions: a human voice comes first. */
export function CrisisCard() {
  const { t } = useMessages()
  return (
    <section className="card p-5">
      <p className="font-serif text-verdict text-balance">{t('crisis.title')}</p>
      <p className="mt-3 text-body-small text-ink-2">{t('crisis.text')}</p>
      <a href="tel:109" className="button-filled mt-5 w-full">
        <Icon name="phone" />
        {t('crisis.call')}
      </a>
      <p className="mt-3 text-center text-small text-ink-2">
        <a href="tel:119" className="inline-flex min-h-6 items-center underline underline-offset-4">
          {t('crisis.urgent')}
        </a>
      </p>
    </section>
  )
}
