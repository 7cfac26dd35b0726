/** Stable small hash. */
function hash(text: string): number {
  let value = 2166136261
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619)
  return (value ^ (value >>> 15)) >>> 0
}

/**
 * Chooses one of equal alternatives by the facts they rest on and nothing else, so that a sentence changes only when
 * something it speaks of changes. `salt` keeps two sentences about the same facts from always choosing alike.
 */
export function chooseWords<T>(list: readonly T[], rests: readonly unknown[], salt: string): T | undefined {
  return list[hash(`${salt}|${rests.join('|')}`) % Math.max(1, list.length)]
}
