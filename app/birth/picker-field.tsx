'use client'

import { useRef } from 'react'
import { Icon } from '../components/line-icon.tsx'

/** A text field for typing, with the system's own picker behind a button. */
export function PickerField({
  id,
  kind,
  value,
  placeholder,
  pickLabel,
  invalid,
  picked,
  onType,
  onLeave,
  onPick,
}: {
  id: string
  kind: 'date' | 'time'
  value: string
  placeholder: string
  pickLabel: string
  invalid: boolean
  /** What was understood, as the picker wants it. */
  picked: string | null
  onType: (text: string) => void
  onLeave: () => void
  onPick: (value: string) => void
}) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div className="control relative flex h-11.5 items-center" data-invalid={invalid || undefined}>
      <input
        id={id}
        type="text"
        autoComplete={kind === 'date' ? 'bday' : 'off'}
        value={value}
        placeholder={placeholder}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-error` : undefined}
        className="h-full min-w-0 flex-1 rounded-control bg-transparent pl-3.5 outline-none"
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
      />
      <input
        ref={picker}
        type={kind}
        tabIndex={-1}
        aria-hidden="true"
        value={picked && isOnCalendar(kind, picked) ? picked : ''}
        className="pointer-events-none absolute right-3 bottom-0 h-0 w-px opacity-0"
        onChange={(event) => event.target.value && onPick(event.target.value)}
      />
      <button type="button" aria-label={pickLabel} className="button-icon mr-0.5" onClick={() => picker.current?.showPicker()}>
        <Icon name={kind === 'date' ? 'calendar' : 'clock'} size={18} />
      </button>
    </div>
  )
}

/** The system's calendar is solar: it has no 30 February, which a lunar year may have. */
function isOnCalendar(kind: 'date' | 'time', value: string) {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
  return kind === 'time' || new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}
