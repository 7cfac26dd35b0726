'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'

/** A modal panel from the bottom or the left. Escape, the backdrop and the cross close it; focus returns where it was. */
export function Sheet({
  title,
  side = 'bottom',
  onClose,
  children,
}: {
  title: string
  side?: 'bottom' | 'left'
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const shape =
    side === 'bottom'
      ? 'mt-auto mb-0 max-h-[88dvh] w-full max-w-none rounded-t-sheet px-5 pt-3 pb-6 sm:mx-auto sm:max-w-[560px]'
      : 'mr-auto ml-0 h-dvh max-h-none w-[284px] max-w-[88vw] p-3'
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a dialog closes on Escape by itself.
    <dialog
      ref={dialog}
      data-side={side}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className={`overflow-y-auto overscroll-contain bg-surface text-ink shadow-pop ${shape}`}
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
