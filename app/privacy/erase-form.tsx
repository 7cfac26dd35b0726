'use client'

import { useEffect, useRef, useState } from 'react'
import type { Locale } from '#templates/client'
import { announceSessionChange, forgetPerson } from '../account/session-channel.tsx'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'
import { eraseWords } from './erase-words.ts'

interface Receipt {
  erasure: string
  erasedAt: string
  removed: Record<string, number>
}

/** Erases everything after a word was typed, here and in every tab, and hands out the receipt. */
export function EraseForm() {
  const { locale, t } = useMessages()
  const [word, setWord] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [receipt, setReceipt] = useState<Receipt | null>(null)

  async function erase() {
    setBusy(true)
    const erased = await postJson<{ receipt: Receipt }>('/api/erase', { word })
    if (erased.ok) {
      await forgetPerson()
      announceSessionChange()
      setReceipt(erased.value.receipt)
    } else setFailure(erased.error.message || t('erase.failed'))
    setBusy(false)
  }

  if (receipt) return <Erased receipt={receipt} locale={locale} />
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void erase()
      }}
    >
      <label className="grid gap-1 text-ui">
        {t('erase.word', { word: eraseWords[locale] })}
        <input
          type="text"
          value={word}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          className="control h-11.5 w-full px-3.5"
          onChange={(event) => setWord(event.target.value)}
        />
      </label>
      <FormFailure message={failure} />
      <button type="submit" className="button-outlined min-h-12" disabled={busy || word.trim().toLowerCase() !== eraseWords[locale]}>
        {t('erase.submit')}
      </button>
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {busy ? t('erase.busy') : ''}
      </p>
    </form>
  )
}

function Erased({ receipt, locale }: { receipt: Receipt; locale: Locale }) {
  const { t } = useMessages()
  const title = useRef<HTMLParagraphElement>(null)
  useEffect(() => title.current?.focus(), [])
  const rows = Object.entries(receipt.removed).filter(([, count]) => count > 0)
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium' }).format(new Date(receipt.erasedAt))
  return (
    <div className="grid gap-3">
      <p ref={title} tabIndex={-1} className="font-serif text-title outline-none">
        {t('erase.done')}
      </p>
      <p className="text-ui/5.5 font-normal text-ink-2">{t('erase.done.text')}</p>
      <dl className="grid gap-1 text-small">
        <div className="flex justify-between gap-3 text-ink-3">
          <dt className="break-all">{receipt.erasure}</dt>
          <dd className="text-right">{at}</dd>
        </div>
        {rows.map(([table, count]) => (
          <div key={table} className="flex justify-between gap-3">
            <dt>{table}</dt>
            <dd>{t('erase.rows', { count })}</dd>
          </div>
        ))}
      </dl>
      <a
        className="button-outlined"
        download="heal7-erasure.json"
        href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(receipt, null, 2))}`}
      >
        {t('erase.receipt')}
      </a>
      <a href="/" className="button-filled">
        {t('erase.home')}
      </a>
    </div>
  )
}
