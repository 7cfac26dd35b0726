import type { FurtherAsking, Words } from '#ai'
import { type Chart, elements, strengthLevels } from '#engine'
import { type Assigned, type Attributes, assignVariants, type ContextSpec, pickFirst, type Treatment, unassigned } from '#experiments'
import { type Database, log } from '#kernel'
import { type Catalog, createCatalog, type Locale, readDrawableVersion } from '#templates'
import { wordsOfVersion } from './served-words.ts'
import { takesPart } from './takes-part.ts'

/** What variants make of an answer. */
export interface TreatedReading {
  /** The served catalog, with the versions of the variants in their places. */
  catalog: Catalog
  layout: Treatment['layout']
  /** Which further questions are asked; absent: as for everybody. */
  asking?: FurtherAsking
  /** In place of the words in service. */
  words: Partial<Words>
}

/** How one answer is made. */
export interface ReadingTreatment extends TreatedReading {
  variants: Assigned['variants']
  /** Which of the templates that may stand first does; null: the usual one. */
  pickLead(leads: readonly string[]): Promise<string | null>
}

/** As for everybody. */
export function untreated(catalog: Catalog): ReadingTreatment {
  return { variants: [], catalog, layout: undefined, words: {}, pickLead: async () => null }
}

export interface TreatmentRequest {
  personId: string
  answer: string
  /** Every purpose that the person consents to, asked anew whenever it counts. */
  consents: () => Promise<readonly string[]>
  locale: Locale
  device?: Attributes['device'] | null
  role?: string
  now: Date
}

/** What a picker that learns sees of a chart: coarse, and nothing from which a birth could be told. */
export const pickerContext: ContextSpec = [
  { attribute: 'locale', values: ['ko', 'en'] },
  { attribute: 'hourKnown', values: ['true'] },
  { attribute: 'strength', values: [...strengthLevels] },
  { attribute: 'missingElement', values: [...elements] },
]

function attributesOf(chart: Chart, { locale, device, role }: TreatmentRequest): Attributes {
  return {
    locale,
    ...(device ? { device } : {}),
    ...(role ? { role } : {}),
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
  const assign = async () => assignVariants(database, { personId, attributes: { ...attributes, consent: await request.consents() }, now })
  const assigned = await assign().catch((error: unknown) => {
    log.error('variants-not-assigned', error)
    return unassigned
  })
  const { variants, treatment, picking, counted } = assigned
  return {
    variants,
    ...(await carryOut(database, treatment, request.locale, served)),
    async pickLead(leads) {
      if (!counted || leads.length === 0) return null
      const policy = treatment.picker ?? 'scored'
      const pick = async () =>
        (await takesPart(request)) ? pickFirst(database, { personId, answer, policy, picking, leads, spec: pickerContext, attributes }) : null
      return pick().catch((error: unknown) => {
        log.error('lead-not-picked', error)
        return null
      })
    },
  }
}

/** What a treatment makes of an answer in this language. A version that cannot be read changes nothing. */
export async function carryOut(database: Database, treatment: Treatment, locale: Locale, served: Catalog): Promise<TreatedReading> {
  const { layout, followUps } = treatment
  const [catalog, phrases, prompt] = await Promise.all([
    catalogWith(database, served, treatment.templates),
    wordsWith(database, locale, treatment.phrases),
    wordsWith(database, locale, treatment.prompts),
  ])
  return {
    catalog,
    layout,
    ...(followUps ? { asking: askingOf(followUps) } : {}),
    words: { ...(phrases && { phrases: phrases.phrases }), ...(prompt && { style: prompt.style }) },
  }
}

function askingOf({ source, count }: NonNullable<Treatment['followUps']>): FurtherAsking {
  return source === 'none' ? { source: 'topic', count: 0 } : { source, count }
}

async function wordsWith(database: Database, locale: Locale, versions: ReadonlyMap<string, number>): Promise<Words | null> {
  const version = versions.get(locale)
  if (version === undefined) return null
  return wordsOfVersion(database, locale, version).catch((error: unknown) => {
    log.error('words-unreadable', error)
    return null
  })
}

async function catalogWith(database: Database, served: Catalog, versions: ReadonlyMap<string, string>): Promise<Catalog> {
  const others = [...versions].filter(([template, version]) => served.get(template)?.manifest.version !== version)
  if (others.length === 0) return served
  const found = await Promise.all(others.map(([template, version]) => readDrawableVersion(database, template, version)))
  const other = new Map(found.flatMap((template) => (template ? [[template.manifest.id, template] as const] : [])))
  if (other.size === 0) return served
  return createCatalog(served.all().map((template) => other.get(template.manifest.id) ?? template))
}
