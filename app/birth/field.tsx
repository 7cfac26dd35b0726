import type { ReactNode } from 'react'

/** A labelled field; its error says what to do and is read with it. */
export function Field({
  id,
  label,
  hint,
  aside,
  error,
  children,
}: {
  id: string
  label: string
  hint?: string
  aside?: ReactNode
  error?: string
  children: ReactNode
}) {
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex min-h-6 flex-wrap items-center justify-between gap-x-2 gap-y-1">
        <label htmlFor={id} className="text-ui font-semibold">
          {label}
          {hint && <span className="ml-1 text-caption text-ink-3">{hint}</span>}
        </label>
        {aside}
      </div>
      {children}
      {error && (
        <p id={`${id}-error`} className="text-small text-ink">
          {error}
        </p>
      )}
    </div>
  )
}
