import type { ReactNode } from 'react'

/** One part of a page under its own heading. */
export function SectionCard({ title, note, id, children }: { title: ReactNode; note?: ReactNode; id?: string; children: ReactNode }) {
  return (
    <section className="card scroll-mt-4 print:break-inside-avoid" id={id}>
      <h2 className="font-serif text-title">{title}</h2>
      {note && <p className="mt-0.5 text-small text-ink-3">{note}</p>}
      <div className="mt-3.5">{children}</div>
    </section>
  )
}
