import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from './line-icon.tsx'

/** A page beside the conversation: the way back and a title. */
export function PageShell({
  title,
  back,
  wide = false,
  children,
}: {
  title: string
  back: { href: string; label: string }
  wide?: boolean
  children: ReactNode
}) {
  return (
    <div className={`mx-auto w-full px-4 pb-12 ${wide ? 'max-w-[1080px]' : 'max-w-[520px]'}`}>
      <header className="flex h-14 items-center gap-1">
        <Link href={back.href} aria-label={back.label} className="button-icon -ml-2.5">
          <Icon name="back" />
        </Link>
        <h1 className="font-serif text-title">{title}</h1>
      </header>
      <main>{children}</main>
    </div>
  )
}
