import { type Chart, elements, strengthLevels } from '#engine'
import { type Assigned, type Attributes, assignVariants, type ContextSpec, pickFirst, unassigned } from '#experiments'
import { type Database, log } from '#kernel'
import { type Catalog, createCatalog, type Locale, readDrawableVersion } from '#templates'

/** How one answer is made. */
export interface ReadingTreatment {
  variants: Assigned['variants']
  /** The served catalog, with the versions of this person's variants in their places. */
  catalog: Catalog
  layout: Assigned['treatment']['layout']
  /** Follow-ups at most. */
  followUps: number
  /** Which of the templates that may stand first does; null: the usual one. */
  pickLead(leads: readonly string[]): Promise<string | null>
}

const everyFollowUp = Number.POSITIVE_INFINITY

/** As for everybody. */
export function untreated(catalog: Catalog): ReadingTreatment {
  return { variants: [], catalog, layout: undefined, followUps: everyFollowUp, pickLead: async () => null }
}

export interface TreatmentRequest {
  personId: string
  answer: string
  /** Every purpose that the person has consented to. */
  consents: readonly string[]
  locale: Locale
  device?: Attributes['device'] | null
  role?: string
  now: Date
}

/** What a picker that learns sees of a chart: coarse, and nothing from which a birth could be told. */
const pickerContext: ContextSpec = [
  { attribute: 'locale', values: ['ko', 'en'] },
  { attribute: 'hourKnown', values: ['true'] },
  { attribute: 'strength', values: [...strengthLevels] },
  { attribute: 'missingElement', values: [...elements] },
]

function attributesOf(chart: Chart, { consents, locale, device, role }: TreatmentRequest): Attributes {
  return {
    locale,
    ...(device ? { device } : {}),
    ...(role ? { role } : {}),
    consent: consents,
    dayStem: chart.pillars.day.stem,
    strength: chart.strength.level,
    structure: chart.structure.kind,
    missingElement: elements.filter((element) => chart.elements[element].count === 0),
    hourKnown: chart.birth.hourKnown,
  }
}

/** The variants of a person and what they make of this answer. Without experiments, or when they cannot be read, the answer is as for everybody. */
export async function treatReading(database: Database, request: TreatmentRequest, served: Catalog, chart: Chart): Promise<ReadingTreatment> {
  const { personId, answer, now } = request
  const attributes = attributesOf(chart, request)
  const assigned = await assignVariants(database, { personId, attributes, now }).catch((error: unknown) => {
    log.error('variants-not-assigned', error)
    return unassigned
  })
  const { variants, treatment, picking, counted } = assigned
  return {
    variants,
    catalog: await catalogWith(database, served, treatment.templates),
    layout: treatment.layout,
    followUps: treatment.followUps ? (treatment.followUps.source === 'none' ? 0 : treatment.followUps.count) : everyFollowUp,
    async pickLead(leads) {
      if (!counted || leads.length === 0) return null
      const policy = treatment.picker ?? 'scored'
      return pickFirst(database, { personId, answer, policy, picking, leads, spec: pickerContext, attributes }).catch((error: unknown) => {
        log.error('lead-not-picked', error)
        return null
      })
    },
  }
}

async function catalogWith(database: Database, served: Catalog, versions: ReadonlyMap<string, string>): Promise<Catalog> {
  if (versions.size === 0) return served
  const found = await Promise.all([...versions].map(([template, version]) => readDrawableVersion(database, template, version)))
  const other = new Map(found.flatMap((template) => (template ? [[template.manifest.id, template] as const] : [])))
  if (other.size === 0) return served
  return createCatalog(served.all().map((template) => other.get(template.manifest.id) ?? template))
}
