import type { Draft } from './draft.ts'
import type { Element } from './element.ts'
import type { FigmaNode } from './figma-node.ts'
import type { Placed } from './geometry.ts'

/** Elements nest at most 24 deep in a template; some room is left for the wrappers of one layer. */
export const deepest = 18

export interface DrawContext {
  draft: Draft
  /** Width of the whole design: a card that is narrower may break rows and lines. */
  width: number
  /** The text that heads the whole. */
  heading: FigmaNode | undefined
  depth: number
  /** Draws a layer without its size and place, which are its parent's to say. */
  draw: (placed: Placed, context: DrawContext) => Element
}
