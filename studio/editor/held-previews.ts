import { createId, once } from '#kernel'
import type { CompiledTemplate, Locale } from '#templates'

/** What somebody is writing, compiled, for as long as it is looked at. */
export interface HeldPreview {
  personId: string
  compiled: CompiledTemplate
  /** What its samples have in the text slots. */
  texts: Record<Locale, Record<string, string>>
}

const heldAtMost = 200

function held(): Map<string, HeldPreview> {
  return once('studio-previews', () => new Map<string, HeldPreview>())
}

/** Keeps a vetted draft in this process so that frames can show it; the oldest makes room. Returns its id. */
export function holdPreview(preview: HeldPreview): string {
  const previews = held()
  if (previews.size >= heldAtMost) previews.delete(previews.keys().next().value as string)
  const id = createId()
  previews.set(id, preview)
  return id
}

/** What is held under an id for this person; anybody else finds nothing. */
export function heldPreview(id: string, personId: string): HeldPreview | null {
  const preview = held().get(id)
  return preview?.personId === personId ? preview : null
}
