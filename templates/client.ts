/** The browser face of templates: slot schema, slots, template identity. No compiler, no I/O. */
import { z } from 'zod'

export const locales = ['ko', 'en'] as const
export const localeSchema = z.enum(locales)
export type Locale = z.infer<typeof localeSchema>

const perLocale = z.object({ ko: z.string().min(1), en: z.string().min(1) })

/**
 * A slot is typed by what may stand in it. `from` names the engine-made view that fills it (see `fill-fact-slots.ts`);
 * a slot without `from` is a `text` slot: written by composer or model, checked, streamed as a text node into reserved space.
 */
export type SlotSchema =
  | { type: 'text'; maxLength: number; lines: number; hint: { ko: string; en: string } }
  | { type: 'string'; maxLength: number; from?: string }
  | { type: 'number'; minimum: number; maximum: number; from?: string }
  | { type: 'flag'; from?: string }
  | { type: 'enum'; values: string[]; from?: string }
  | { type: 'list'; maxItems: number; of: SlotSchema; from?: string }
  | { type: 'group'; slots: Record<string, SlotSchema>; from?: string }

export const slotSchemaSchema: z.ZodType<SlotSchema> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), maxLength: z.int().max(400), lines: z.int().max(8), hint: perLocale }),
    z.strictObject({ type: z.literal('string'), maxLength: z.int().max(400), from: z.string().optional() }),
    z.strictObject({ type: z.literal('number'), minimum: z.number(), maximum: z.number(), from: z.string().optional() }),
    z.strictObject({ type: z.literal('flag'), from: z.string().optional() }),
    z.strictObject({ type: z.literal('enum'), values: z.array(z.string()).min(1), from: z.string().optional() }),
    z.strictObject({ type: z.literal('list'), maxItems: z.int().max(64), of: slotSchemaSchema, from: z.string().optional() }),
    z.strictObject({ type: z.literal('group'), slots: z.record(z.string(), slotSchemaSchema), from: z.string().optional() }),
  ]),
)

/** What a question may bring along beside the chart, as `Material` has it (see `views/view.ts`). */
export const materials = ['other', 'group', 'days', 'hours', 'decision'] as const

/** By frame width in CSS pixels. */
const heightsSchema = z.object({ 320: z.int(), 358: z.int(), 620: z.int() })
export const frameWidths = [320, 358, 620] as const

export const templateManifestSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: perLocale,
  /** One sentence for the chooser and the editor: what this component shows and when it helps. */
  description: perLocale,
  /** Intents (shared labels) for which it is eligible; `*` for all. */
  intents: z.array(z.string()).min(1),
  /**
   * What the chart must have: `luck` (sex known), `hour` (birth time known), `sentence` (a checked sentence to show), or the
   * member of the material that must be there.
   */
  needs: z.array(z.enum(['luck', 'hour', 'sentence', ...materials])),
  slots: z.record(z.string(), slotSchemaSchema),
  /** Literals of the template per locale, used as `{{t.key}}`. */
  texts: z.object({ ko: z.record(z.string(), z.string()), en: z.record(z.string(), z.string()) }),
  /** Spoken and printed equivalent, a Handlebars text source over the same slots. */
  summary: perLocale,
  /** Height in CSS pixels to reserve, so that nothing jumps; written by `npm run measure:templates`. */
  height: z.object({ ko: heightsSchema, en: heightsSchema }),
})
export type TemplateManifest = z.infer<typeof templateManifestSchema>

/** A JSON value that fills a slot. */
export type SlotValue = string | number | boolean | null | SlotValue[] | { [key: string]: SlotValue }
export type Slots = Record<string, SlotValue>

/** What the chooser sees of an eligible template. */
export interface CatalogEntry {
  id: string
  version: string
  title: string
  description: string
  intents: string[]
  needs: TemplateManifest['needs']
  /** Text slots the writer may fill. */
  textSlots: { name: string; hint: string; maxLength: number }[]
}

/** The actions a component may ask its host for; anything else is dropped and counted. */
export const frameActions = ['ask', 'open', 'explain', 'rate', 'select'] as const
/** The pages and components of ours that `open` may be about. */
export const framePages = ['annual-strip', 'birth-hour', 'corrections', 'luck-timeline', 'month-calendar'] as const
/** What `rate` may say. */
export const frameRatings = ['up', 'down'] as const
export type FrameAction = (typeof frameActions)[number]

/** What a template may cost: bytes of source and style; elements, steps and bytes of one drawing at its worst. */
export const templateBudget = { source: 32_000, css: 40_000, elements: 3_000, steps: 40_000, bytes: 500_000 } as const
