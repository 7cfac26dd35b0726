import type { ReactNode } from 'react'

/** A wide table on a narrow screen: it scrolls by itself, by touch and by keyboard. */
export function ScrollArea({ label, className = '', children }: { label: string; className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
    <section aria-label={label} tabIndex={0} className={`relative overflow-x-auto rounded-tile ${className}`}>
      {children}
    </section>
  )
}
