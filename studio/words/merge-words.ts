/** Phrases that were changed, by their place, and the tone that models are asked for. */
export interface ChangedWords {
  phrases: Readonly<Record<string, string>>
  style: string | null
}

/** What two people made of one place; null: it is not changed there. */
export interface DifferingWords {
  /** The path of a phrase, or `style`. */
  place: string
  mine: string | null
  theirs: string | null
}

const style = 'style'

/**
 * Two texts that both began from `base` as one: what only one of them changed is taken from that one. Where both changed the same place in
 * different ways, mine stands in the merged words and both are listed.
 */
export function mergeWords(base: ChangedWords, mine: ChangedWords, theirs: ChangedWords): { merged: ChangedWords; differing: DifferingWords[] } {
  const [before, here, there] = [placesOf(base), placesOf(mine), placesOf(theirs)]
  const at = (places: ReadonlyMap<string, string>, place: string) => places.get(place) ?? null
  const differing: DifferingWords[] = []
  const merged = new Map<string, string>()
  for (const place of new Set([...here.keys(), ...there.keys(), ...before.keys()])) {
    const [was, isMine, isTheirs] = [at(before, place), at(here, place), at(there, place)]
    if (isMine !== isTheirs && isMine !== was && isTheirs !== was) differing.push({ place, mine: isMine, theirs: isTheirs })
    const kept = isMine === was ? isTheirs : isMine
    if (kept !== null) merged.set(place, kept)
  }
  return { merged: wordsAt(merged), differing }
}

/** Words with other texts at some places; null leaves a place as it ships. */
export function withPlaces(words: ChangedWords, texts: ReadonlyMap<string, string | null>): ChangedWords {
  const places = placesOf(words)
  for (const [place, text] of texts)
    if (text === null) places.delete(place)
    else places.set(place, text)
  return wordsAt(places)
}

export function areSameWords(a: ChangedWords, b: ChangedWords): boolean {
  const [here, there] = [placesOf(a), placesOf(b)]
  return here.size === there.size && [...here].every(([place, text]) => there.get(place) === text)
}

/** No phrase has the path `style`: every path has a point in it. */
function placesOf({ phrases, style: tone }: ChangedWords): Map<string, string> {
  return new Map([...Object.entries(phrases), ...(tone === null ? [] : [[style, tone] as const])])
}

function wordsAt(places: ReadonlyMap<string, string>): ChangedWords {
  return { phrases: Object.fromEntries([...places].filter(([place]) => place !== style)), style: places.get(style) ?? null }
}
