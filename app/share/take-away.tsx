'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Icon } from '../components/line-icon.tsx'
import { Sheet } from '../conversation/sheet.tsx'
import { useMessages } from '../messages/messages-context.tsx'

const ShareForm = dynamic(() => import('./share-form.tsx').then((module) => module.ShareForm))
const ReportForm = dynamic(() => import('../reports/report-form.tsx').then((module) => module.ReportForm))

const button = 'inline-flex min-h-8 items-center gap-1.5 rounded-chip px-1.5 text-small text-ink-2'

/** What one can do with an answer: pass it on, keep it, or say that something is wrong with it. */
export function TakeAway({ answer }: { answer: string }) {
  const { t } = useMessages()
  const [open, setOpen] = useState<'share' | 'report' | null>(null)
  return (
    <div className="-mx-1.5 flex flex-wrap gap-x-2 gap-y-1">
      <button type="button" className={button} onClick={() => setOpen('share')}>
        <Icon name="share" size={16} />
        {t('take.share')}
      </button>
      <a href={`/api/export/answers/${answer}`} download className={button}>
        <Icon name="download" size={16} />
        {t('take.pdf')}
      </a>
      <button type="button" className={button} onClick={() => setOpen('report')}>
        <Icon name="flag" size={16} />
        {t('take.report')}
      </button>
      {open === 'share' && (
        <Sheet title={t('take.share')} onClose={() => setOpen(null)}>
          <ShareForm answer={answer} />
        </Sheet>
      )}
      {open === 'report' && (
        <Sheet title={t('take.report')} onClose={() => setOpen(null)}>
          <ReportForm answer={answer} />
        </Sheet>
      )}
    </div>
  )
}
