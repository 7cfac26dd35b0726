'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import type { LookBack } from '#readings/client'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'

const outcomes = [
  { value: 1, key: 'look-back.right' },
  { value: 0, key: 'look-back.unsure' },
  { value: -1, key: 'look-back.wrong' },
] as const

/** Half a year later: was it right? Asked once; that it was shown is remembered, whatever comes of it. */
export function LookBackCard({ lookBack }: { lookBack: LookBack }) {
  const { locale, t } = useMessages()
  const [state, setState] = useState<'asking' | 'thanked' | 'failed'>('asking')
  const { answer, conversation, question, verdict, at } = lookBack
  useEffect(() => {
    void postJson('/api/ratings', { target: answer, kind: 'outcome', value: 0 }, { keepalive: true })
  }, [answer])
  async function tell(value: -1 | 0 | 1): Promise<void> {
    const kept = value === 0 || (await postJson('/api/ratings', { target: answer, kind: 'outcome', value })).ok
    setState(kept ? 'thanked' : 'failed')
  }
  const day = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long' }).format(new Date(at))
  return (
    <section className="card grid w-full max-w-[420px] gap-2 text-left" aria-label={t('look-back.title')}>
      <h2 className="font-serif text-title">{t('look-back.title')}</h2>
      <p className="text-small text-ink-2">{t('look-back.asked', { day })}</p>
      <p className="line-clamp-2 text-body-small font-medium">{question}</p>
      {verdict && <p className="line-clamp-3 border-l-2 border-line pl-3 text-body-small text-ink-2">{verdict}</p>}
      {state === 'thanked' ? (
        <p className="text-small text-ink-2" role="status">
          {t('look-back.thanks')}
        </p>
      ) : (
        <>
          <p className="text-body-small">{t('look-back.question')}</p>
          <div className="flex flex-wrap gap-2">
            {outcomes.map(({ value, key }) => (
              <button key={key} type="button" className="button-outlined" onClick={() => void tell(value)}>
                {t(key)}
              </button>
            ))}
          </div>
          {state === 'failed' && (
            <p className="text-small text-ink-2" role="status">
              {t('rating.failed')}
            </p>
          )}
        </>
      )}
      <Link href={`/c/${conversation}`} prefetch={false} className="link">
        {t('look-back.open')}
      </Link>
    </section>
  )
}
