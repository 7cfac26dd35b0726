'use client'

import Link from 'next/link'
import { useState } from 'react'
import type { ShareView } from '#readings/client'
import { AgreementBox } from '../birth/consent-box.tsx'
import { FormFailure } from '../birth/form-failure.tsx'
import { Segmented } from '../components/segmented.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'

const choices = ['1', '7', '30', '90'] as const

/** Makes a link to an answer: for how long, and whether the pillars are on it. */
export function ShareForm({ answer }: { answer: string }) {
  const { t } = useMessages()
  const [days, setDays] = useState<(typeof choices)[number]>('7')
  const [pillars, setPillars] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [address, setAddress] = useState<string | null>(null)
  const [copied, setCopied] = useState(false)

  async function make() {
    setBusy(true)
    const made = await postJson<{ share: ShareView }>('/api/share', { answer, days: Number(days), pillars })
    setBusy(false)
    if (made.ok) setAddress(location.origin + made.value.share.path)
    setFailure(made.ok ? null : made.error.message || t('share.failed'))
  }

  if (address)
    return (
      <div className="grid gap-3">
        <p role="status" className="text-ui/5.5 font-normal text-ink-2">
          {t('share.made')}
        </p>
        <label className="grid gap-1 text-small text-ink-2">
          {t('share.address')}
          <input
            readOnly
            value={address}
            className="control h-11.5 w-full px-3.5 text-body-small"
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <button
          type="button"
          className="button-filled"
          onClick={() =>
            navigator.clipboard.writeText(address).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {copied ? t('share.copied') : t('share.copy')}
        </button>
        <Link href="/share" className="button-outlined">
          {t('share.manage')}
        </Link>
      </div>
    )
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <div className="grid gap-1.5">
        <p className="text-ui font-semibold">{t('share.days')}</p>
        <Segmented
          name="share-days"
          legend={t('share.days')}
          large
          value={days}
          options={choices.map((value) => ({ value, label: t(`share.days.${value}`) }))}
          onChange={setDays}
        />
      </div>
      <AgreementBox id="share-pillars" title={t('share.pillars')} text={t('share.pillars.text')} checked={pillars} onChange={setPillars} />
      <p className="text-small text-ink-2">{t('share.hidden')}</p>
      <FormFailure message={failure} />
      <button type="submit" className="button-filled" disabled={busy}>
        {t('share.make')}
      </button>
    </form>
  )
}
