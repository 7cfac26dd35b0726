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

interface Previews {
  held: Map<string, HeldPreview>
  /** Whoever asked for one that is still being vetted. */
  awaited: Map<string, ((preview: HeldPreview | null) => void)[]>
}

function previews(): Previews {
  return once('studio-previews', () => ({ held: new Map(), awaited: new Map() }))
}

/** The name of a preview is its person's: nobody can put another one in its place. */
function nameOf(id: string, personId: string): string {
  return `${personId}/${id}`
}

function tell(name: string, preview: HeldPreview | null): void {
  const { awaited } = previews()
  for (const told of awaited.get(name) ?? []) told(preview)
  awaited.delete(name)
}

/** Keeps a vetted draft in this process so that frames can show it; the oldest makes room. Returns its id. */
export function holdPreview(preview: HeldPreview, id: string = createId()): string {
  const { held } = previews()
  if (held.size >= heldAtMost) held.delete(held.keys().next().value as string)
  const name = nameOf(id, preview.personId)
  held.set(name, preview)
  tell(name, preview)
  return id
}

/** Tells whoever waits for it that the vetter let nothing pass. */
export function refusePreview(id: string, personId: string): void {
  tell(nameOf(id, personId), null)
}

/** What is held under an id for this person; anybody else finds nothing. */
export function heldPreview(id: string, personId: string): HeldPreview | null {
  return previews().held.get(nameOf(id, personId)) ?? null
}

/** The same, and where it is still being vetted, when that is done; null after so long. */
export function awaitPreview(id: string, personId: string, milliseconds: number): Promise<HeldPreview | null> {
  const held = heldPreview(id, personId)
  if (held) return Promise.resolve(held)
  const { awaited } = previews()
  const name = nameOf(id, personId)
  const { promise, resolve } = Promise.withResolvers<HeldPreview | null>()
  awaited.set(name, [...(awaited.get(name) ?? []), resolve])
  const timer = setTimeout(() => {
    const others = (awaited.get(name) ?? []).filter((told) => told !== resolve)
    if (others.length > 0) awaited.set(name, others)
    else awaited.delete(name)
    resolve(null)
  }, milliseconds)
  return promise.finally(() => clearTimeout(timer))
}
