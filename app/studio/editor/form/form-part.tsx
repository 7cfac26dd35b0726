'use client'

import { type ReactNode, useId } from 'react'
import type { JsonPath } from '#studio/client'
import { Fault } from './fields.tsx'
import { useField } from './file-form.tsx'

/** What is wrong with a place that has no field of its own: the file as a whole, a pair of languages, each entry of a list. */
export function PlaceFault({ path }: { path: JsonPath }) {
  const { fault } = useField(path)
  return fault && <Fault>{fault}</Fault>
}

export function FormPart({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <div>
        <h3 id={id} className="font-serif text-title">
          {title}
        </h3>
        {note && <p className="text-caption text-ink-2">{note}</p>}
      </div>
      {children}
    </section>
  )
}
