'use client'

import { useEffect, useRef } from 'react'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'

export interface LetterAnswer {
  way: 'mail' | 'terminal'
}

/** A letter is on its way: where to look, and the way back if the address was wrong. */
export function LetterSent({ title, text, way, onAgain }: { title: string; text: string; way: LetterAnswer['way']; onAgain: () => void }) {
  const { t } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="card grid gap-2.5">
      <h2 ref={heading} tabIndex={-1} className="flex items-center gap-2 font-serif text-title focus-visible:outline-none">
        <Icon name="note" />
        {title}
      </h2>
      {way === 'terminal' ? (
        <p className="text-body-small">{t('letter.terminal')}</p>
      ) : (
        <>
          <p className="text-body-small [overflow-wrap:anywhere]">{text}</p>
          <p className="text-ui/5.5 font-normal text-ink-2">{t('letter.none')}</p>
        </>
      )}
      <div className="mt-1">
        <button type="button" className="button-outlined" onClick={onAgain}>
          {t('letter.again')}
        </button>
      </div>
    </section>
  )
}
