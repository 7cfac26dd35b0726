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

/** Elements as text, escaped by React. For those without client components and without anything asynchronous. */
export function writeMarkup(node: ReactNode): string {
  write ??= loadWriter()
  return write(node)
}
