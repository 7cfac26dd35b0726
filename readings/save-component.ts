import { type Database, type PersonSeal, sealForPerson } from '#kernel'
import { type CompiledTemplate, checkSlots, type Locale, readTemplateVersion, renderTemplate, type Slots, servedCatalog } from '#templates'
import type { OpenReading } from './begin-reading.ts'
import type { BuiltComponent } from './build-component.ts'
import type { AskedData } from './client.ts'
import type { FrameSubject } from './frame-source.ts'
import type { Receipt } from './sign-receipt.ts'

/** What a component row keeps under seal: the values, from which the same document is made again, and what vouches for them. */
interface SealedComponent {
  locale: Locale
  slots: Slots
  receipt: Receipt
  /** What it answers; absent in rows from before it was kept. */
  asked?: AskedData | null
}

/** A component with what it answers. */
export interface ToldComponent {
  component: BuiltComponent
  asked: AskedData | null
}

function sealComponent({ seal }: OpenReading, { component, asked }: ToldComponent): Uint8Array<ArrayBuffer> {
  const { id, locale, slots, receipt } = component
  return seal.seal({ locale, slots, receipt, asked } satisfies SealedComponent, `component/${id}`)
}

export async function saveComponent(database: Database, reading: OpenReading, told: ToldComponent): Promise<void> {
  const { component } = told
  const { manifest } = component.template
  await database.component.create({
    data: {
      id: component.id,
      messageId: reading.answer,
      personId: reading.personId,
      templateId: manifest.id,
      templateVersion: manifest.version,
      sealed: sealComponent(reading, told),
      createdAt: reading.now,
    },
  })
}

/** Stores a component again after its texts were written. */
export async function saveComponentTexts(database: Database, reading: OpenReading, told: ToldComponent): Promise<void> {
  await database.component.update({ where: { id: told.component.id, personId: reading.personId }, data: { sealed: sealComponent(reading, told) } })
}

/** What a component row keeps, opened, whether or not its template can still be read. */
export function openSealedComponent(seal: PersonSeal, { id, sealed }: { id: string; sealed: Uint8Array }): SealedComponent {
  return seal.open<SealedComponent>(sealed, `component/${id}`)
}

/** A stored component, opened; null: this person has none with that id. */
export async function openComponent(
  database: Database,
  personId: string,
  id: string,
): Promise<{ template: CompiledTemplate; messageId: string; sealed: SealedComponent } | null> {
  const row = await database.component.findFirst({ where: { id, personId } })
  const template = row && (await readTemplateVersion(database, row.templateId, row.templateVersion))
  if (!row || !template) return null
  const sealed = openSealedComponent(await sealForPerson(database, personId), row)
  return { template, messageId: row.messageId, sealed }
}

/** The version of its template that is served now, where that takes the values of the component; null where it does not. */
export async function servedTemplateFor(database: Database, { manifest }: CompiledTemplate, slots: Slots): Promise<CompiledTemplate | null> {
  const served = (await servedCatalog(database)).get(manifest.id)
  return served && checkSlots(served.manifest, slots).length === 0 ? served : null
}

/** What a frame shows of a stored component. Null: this person has no such component, or it cannot be drawn so. */
export async function readComponent(
  database: Database,
  personId: string,
  { component, drawn }: FrameSubject,
): Promise<{ template: CompiledTemplate; locale: Locale; html: string } | null> {
  const opened = await openComponent(database, personId, component)
  if (!opened) return null
  const { locale, slots } = opened.sealed
  const template = drawn === 'as-told' ? opened.template : await servedTemplateFor(database, opened.template, slots)
  return template && { template, locale, html: renderTemplate(template, slots, locale).html }
}
