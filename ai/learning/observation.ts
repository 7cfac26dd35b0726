/** What a model weighs of a text: `grams` share a length of one, every one of `signs` counts as much as in any other text. */
export interface Observation {
  grams: ReadonlySet<string>
  signs: ReadonlySet<string>
}

/** FNV-1a of a feature, 32 bits: what a model knows it by. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < feature.length; index++) {
    hash ^= feature.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
