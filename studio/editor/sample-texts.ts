import { type Locale, localeSchema } from '#templates/client'

/** What the samples of a template have in its text slots, the first sample of each language. What cannot be read has none. */
export function sampleTexts(files: Readonly<Record<string, string>>, textSlots: readonly string[]): Record<Locale, Record<string, string>> {
  const texts: Record<Locale, Record<string, string>> = { ko: {}, en: {} }
  const names = Object.keys(files).filter((file) => file.startsWith('samples/'))
  for (const name of names.toSorted().toReversed()) {
    const sample = readSample(files[name] ?? '')
    if (!sample) continue
    const written = textSlots.flatMap((slot) =>
      typeof sample.slots[slot] === 'string' && sample.slots[slot] !== '' ? [[slot, sample.slots[slot]]] : [],
    )
    Object.assign(texts[sample.locale], Object.fromEntries(written))
  }
  return texts
}

function readSample(text: string): { locale: Locale; slots: Record<string, unknown> } | null {
  try {
    const { locale, slots } = JSON.parse(text) as Record<string, unknown>
    const known = localeSchema.safeParse(locale)
    return known.success && typeof slots === 'object' && slots !== null ? { locale: known.data, slots: slots as Record<string, unknown> } : null
  } catch {
    return null
  }
}
