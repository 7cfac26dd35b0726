interface Held {
  markup: string
  pages: number
}

const place = Symbol.for('heal7-markup')

/** Shared by React's two writers, of server components and of markup, which have modules of their own in one process. */
function all(): Map<string, Held> {
  const shared = globalThis as { [place]?: Map<string, Held> }
  shared[place] ??= new Map()
  return shared[place]
}

/** Keeps markup by its name until `letGoOfMarkup` was called as often as this. */
export function holdMarkup(name: string, markup: string): void {
  all().set(name, { markup, pages: (all().get(name)?.pages ?? 0) + 1 })
}

export function letGoOfMarkup(name: string): void {
  const held = all().get(name)
  if (!held) return
  held.pages -= 1
  if (held.pages === 0) all().delete(name)
}

export function markupInHand(name: string): string | undefined {
  return all().get(name)?.markup
}
