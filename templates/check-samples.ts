import { z } from 'zod'
import { checkSlots } from './check-slots.ts'
import { localeSchema, locales, type Slots, type TemplateManifest } from './client.ts'
import { type Finding, findingAt } from './finding.ts'

export const sampleSchema = z.strictObject({
  locale: localeSchema,
  /** What this sample is there to show. */
  shows: z.string().min(1),
  slots: z.record(z.string(), z.json()),
})

/** Samples that fit the slot schema, at least one in each language. */
export function checkSamples(manifest: TemplateManifest, samples: { file: string; value: unknown }[]): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const { file, value } of samples) {
    const at = { file, line: 1, column: 1 }
    const sample = sampleSchema.safeParse(value)
    if (!sample.success) {
      findings.push(findingAt(at, 'sample', sample.error.issues[0]?.message ?? 'It cannot be read.', 'A sample is {"locale", "shows", "slots"}.'))
      continue
    }
    seen.add(sample.data.locale)
    for (const { slot, message } of checkSlots(manifest, sample.data.slots as Slots))
      findings.push(findingAt(at, 'sample', `${slot} ${message}.`, 'Fill the sample as the slot schema says.'))
  }
  for (const locale of locales)
    if (!seen.has(locale))
      findings.push(
        findingAt(
          { file: 'samples', line: 1, column: 1 },
          'sample-missing',
          `There is no sample in “${locale}”.`,
          'Add one: a typical chart in Korean, the longest strings in English, an unknown hour.',
        ),
      )
  return findings
}
