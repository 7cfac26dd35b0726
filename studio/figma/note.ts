import type { FigmaNode } from './figma-node.ts'

/** Something of the design that the template does not have, or not in the same way. */
export interface Note {
  /** Names of the layers from the page down to the one meant. */
  path: string
  id: string
  /** Stable name of what it is about. */
  what: string
  reason: string
  /** `no`: left out. `nearly`: drawn in another way. */
  carried: 'no' | 'nearly'
}

export interface Notes {
  add(node: FigmaNode, what: string, reason: string, carried?: Note['carried']): void
  all(): Note[]
}

/** Each layer is noted once for each thing. */
export function createNotes(): Notes {
  const notes = new Map<string, Note>()
  return {
    add({ id, path }, what, reason, carried = 'no') {
      notes.set(`${id} ${what} ${path}`, { path, id, what, reason, carried })
    },
    all: () => [...notes.values()],
  }
}
