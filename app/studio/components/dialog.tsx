'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from '../../components/line-icon.tsx'
import { useStudioWords } from './studio-words.tsx'

/** A modal box over the page. Escape, the backdrop and the cross close it; focus returns where it was. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useStudioWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a dialog closes on Escape by itself.
    <dialog
      ref={dialog}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-card bg-surface p-5 text-ink shadow-pop"
    >
      <div className="mb-3 flex items-center justify-between gap-2">
        <h2 className="font-serif text-title">{title}</h2>
        <button type="button" className="button-icon -mr-2" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  )
}
