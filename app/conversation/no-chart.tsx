import Link from 'next/link'
import type { Translate } from '../messages/translate.ts'

/** Nobody's birth is known yet. */
export function NoChart({ t }: { t: Translate }) {
  return (
    <div className="grid justify-items-start gap-3 py-4">
      <p className="font-serif text-title">{t('no-chart.title')}</p>
      <p className="text-ui/5.5 font-normal text-ink-2">{t('no-chart.text')}</p>
      <Link href="/profiles/new" className="button-outlined">
        {t('no-chart.action')}
      </Link>
    </div>
  )
}
