import type { ReactNode } from 'react'

/** A titled part of a page about oneself. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card">
      <h2 className="mb-3 font-serif text-title">{title}</h2>
      {children}
    </section>
  )
}
