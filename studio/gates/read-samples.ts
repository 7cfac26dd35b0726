import { z } from 'zod'
import { type Locale, localeSchema, type Slots, type TemplateFiles } from '#templates'

const sampleSchema = z.looseObject({ locale: localeSchema, slots: z.record(z.string(), z.json()) })

/** Of each language the sample that is neither short nor long: the one so called, else the first. */
export type OrdinarySamples = Record<Locale, Slots | null>

const usual: Record<Locale, string> = { ko: 'samples/typical.json', en: 'samples/typical-english.json' }

/** Reads samples of vetted files; what is no sample is left out. */
export function readSamples(files: TemplateFiles): OrdinarySamples {
  const samples: OrdinarySamples = { ko: null, en: null }
  const names = Object.keys(files).filter((name) => name.startsWith('samples/'))
  for (const name of [usual.ko, usual.en, ...names]) {
    const text = files[name]
    const sample = text === undefined ? null : readSample(text)
    if (sample) samples[sample.locale] ??= sample.slots as Slots
  }
  return samples
}

function readSample(text: string): z.infer<typeof sampleSchema> | null {
  try {
    return sampleSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
