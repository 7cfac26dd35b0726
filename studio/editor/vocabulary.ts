import type { SlotSchema } from '#templates/client'

/** Everything that may be written in a template, as plain data for a browser. */
export interface Vocabulary {
  /** Names of the house's partials. */
  partials: string[]
  helpers: { name: string; arguments: number }[]
  elements: string[]
  attributes: string[]
  /** Values of the attributes that take one of a few. */
  attributeValues: Record<string, readonly string[]>
  /** Class names of the house's parts and those that published templates use. */
  classes: string[]
  /** Ids of facts that a chart has. */
  facts: string[]
  /** Names of views and of their members: what a slot's `from` may say. */
  views: string[]
}

/** What of a manifest the editor needs to know; a manifest that cannot be read has nothing. */
export interface KnownNames {
  slots: Record<string, SlotSchema>
  texts: string[]
}
