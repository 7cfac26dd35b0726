import { hash } from 'node:crypto'
import { headers } from 'next/headers'
import { after } from 'next/server'
import { cache, type ReactNode } from 'react'
import { KeptMarkup } from './kept-markup.tsx'
import { holdMarkup, letGoOfMarkup } from './markup-in-hand.ts'
import { writeMarkup } from './write-markup.ts'

/** The parts of this request's document, let go of once for all of them: each `after` keeps what it saw past young collections. */
const heldForDocument = cache((): string[] => {
  const names: string[] = []
  after(() => names.forEach(letGoOfMarkup))
  return names
})

/**
 * A part of a page that only shows: it is written once, as text, instead of as hundreds of elements that travel to the browser a second
 * time and are walked there again. A document has it in its markup alone; only where a page is fetched for one that is open it travels
 * as a value. For markup without client components and without anything asynchronous; a `<details>` that shall stay open while the page
 * changes stands outside.
 */
export async function StaticMarkup({ children, className }: { children: ReactNode; className?: string }) {
  const markup = writeMarkup(children)
  const name = hash('sha1', markup, 'base64url')
  const isDocument = (await headers()).get('sec-fetch-dest') === 'document'
  if (isDocument) {
    holdMarkup(name, markup)
    heldForDocument().push(name)
  }
  return <KeptMarkup key={name} name={name} markup={isDocument ? null : markup} className={className} />
}
