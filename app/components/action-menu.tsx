'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon, type IconName } from './line-icon.tsx'

export interface MenuAction {
  name: string
  label: string
  icon: IconName
  act: () => void
}

/** A button with three dots that opens a list of actions: by touch, by arrow keys, by the first letter; Escape gives the focus back. */
export function ActionMenu({
  label,
  actions,
  align = 'right',
  children,
}: {
  label: string
  actions: MenuAction[]
  align?: 'left' | 'right'
  children?: ReactNode
}) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const items = () => [...(place.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]

  useEffect(() => {
    if (!open) return
    place.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
    const leave = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
    }
  }, [open])

  function close() {
    setOpen(false)
    button.current?.focus()
  }
  function move(event: KeyboardEvent) {
    const all = items()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    } else if (next !== undefined) {
      event.preventDefault()
      all.at(next % all.length)?.focus()
    } else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLowerCase()
      ;[...all.slice(at + 1), ...all].find((item) => item.textContent?.trim().toLowerCase().startsWith(letter))?.focus()
    }
  }

  return (
    <div ref={place} className="relative">
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        className="inline-flex size-9 items-center justify-center rounded-tile text-ink-2 aria-expanded:bg-sunken"
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {children ?? <Icon name="dots" size={20} weight={2.4} />}
      </button>
      {open && (
        <div
          id={id}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          className={`absolute top-full z-10 mt-1 grid min-w-44 gap-0.5 rounded-control bg-surface p-1 shadow-pop ${align === 'right' ? 'right-0' : 'left-0'}`}
          onKeyDown={move}
        >
          {actions.map((action) => (
            <button
              key={action.name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="flex min-h-10 items-center gap-2 rounded-tile px-3 text-left text-ui text-ink focus:bg-sunken hover:bg-sunken"
              onClick={() => {
                close()
                action.act()
              }}
            >
              <Icon name={action.icon} size={18} />
              {action.label}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
