import type { ReactNode } from 'react'
import { SoftLink } from './soft-link.tsx'

/** A term that leads to its entry in the glossary. The dotted line says that it explains itself. */
export function TermLink({ href, children, className = '' }: { href: string; children: ReactNode; className?: string }) {
  return (
    <SoftLink
      href={href}
      className={`inline-flex min-h-6 items-center underline decoration-line-strong decoration-dotted decoration-1 underline-offset-4 hover:decoration-accent hover:decoration-solid ${className}`}
    >
      {children}
    </SoftLink>
  )
}

/** A ground: a small tag that leads to the glossary. */
export function TermChip({ href, children }: { href: string; children: ReactNode }) {
  return (
    <SoftLink
      href={href}
      className="inline-flex min-h-6 items-center gap-1 rounded-chip px-1.5 text-small/5 font-[550] whitespace-nowrap shadow-[inset_0_0_0_1px_var(--line-strong)]"
    >
      {children}
    </SoftLink>
  )
}
