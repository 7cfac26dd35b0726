import type { ReactNode } from 'react'
import { SoftLink } from './soft-link.tsx'

/** A term that leads to its entry in the glossary. */
export function TermLink({ href, children, className = '' }: { href: string; children: ReactNode; className?: string }) {
  return (
    <SoftLink href={href} className={className ? `term-link ${className}` : 'term-link'}>
      {children}
    </SoftLink>
  )
}

/** A ground: a small tag that leads to the glossary. */
export function TermChip({ href, children }: { href: string; children: ReactNode }) {
  return (
    <SoftLink href={href} className="term-chip">
      {children}
    </SoftLink>
  )
}
