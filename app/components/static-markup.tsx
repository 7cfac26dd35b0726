import { join } from 'node:path'
import type { ReactNode } from 'react'

type Write = (node: ReactNode) => string

let write: Write | undefined

/** React's own writer of markup. Next keeps it out of server components by its name, so Node loads it, out of sight of the bundler. */
function loadWriter(): Write {
  const { createRequire } = process.getBuiltinModule('node:module')
  const load = createRequire(join(/* turbopackIgnore: true */ process.cwd(), 'package.json'))
  return (load('react-dom/server') as { renderToStaticMarkup: Write }).renderToStaticMarkup
}

/**
 * A part of a page that only shows: it is written once, as text, instead of as hundreds of elements that travel to the browser a second
 * time and are walked there again. React escapes what is in it, as everywhere. For markup without client components and without
 * anything asynchronous; a `<details>` that shall stay open while the page changes stands outside.
 */
export function StaticMarkup({ children, className }: { children: ReactNode; className?: string }) {
  write ??= loadWriter()
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote and escaped it; no other markup comes here.
  return <div className={className} dangerouslySetInnerHTML={{ __html: write(children) }} />
}
