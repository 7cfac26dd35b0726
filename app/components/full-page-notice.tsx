import type { ReactNode } from 'react'
import { Icon, type IconName } from './line-icon.tsx'

/** A page that has only one thing to say and one way on. */
export function FullPageNotice({ icon, title, text, children }: { icon: IconName; title: string; text: string; children: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-dvh max-w-[440px] content-center justify-items-center gap-3 px-6 text-center">
      <span className="text-ink-3">
        <Icon name={icon} size={32} />
      </span>
      <h1 className="font-serif text-page text-balance">{title}</h1>
      <p className="text-body-small text-ink-2">{text}</p>
      <div className="mt-3 grid w-full gap-2">{children}</div>
    </main>
  )
}
