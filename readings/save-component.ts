import { type Database, sealForPerson } from '#kernel'
import { type CompiledTemplate, type Locale, readTemplateVersion, renderTemplate, type Slots } from '#templates'
import type { OpenReading } from './begin-reading.ts'
import type { BuiltComponent } from './build-component.ts'
import type { Receipt } from './sign-receipt.ts'

/** What a component row keeps under seal: the values, from which the same document is made again, and what vouches for them. */
interface SealedComponent {
  locale: Locale
  slots: Slots
  receipt: Receipt
}

function sealComponent({ seal }: OpenReading, { id, locale, slots, receipt }: BuiltComponent): Uint8Array<ArrayBuffer> {
  return seal.seal({ locale, slots, receipt } satisfies SealedComponent, `component/${id}`)
}

export async function saveComponent(database: Database, reading: OpenReading, component: BuiltComponent): Promise<void> {
  const { manifest } = component.template
  await database.component.create({
    data: {
      id: component.id,
      messageId: reading.answer,
      personId: reading.personId,
      templateId: manifest.id,
      templateVersion: manifest.version,
      sealed: sealComponent(reading, component),
      createdAt: reading.now,
    },
  })
}

/** Stores a component again after its texts were written. */
export async function saveComponentTexts(database: Database, reading: OpenReading, component: BuiltComponent): Promise<void> {
  await database.component.update({ where: { id: component.id }, data: { sealed: sealComponent(reading, component) } })
}

/** What the frame of a stored component shows. Null: this person has no such component. */
export async function readComponent(
  database: Database,
  personId: string,
  id: string,
): Promise<{ template: CompiledTemplate; locale: Locale; html: string } | null> {
  const row = await database.component.findFirst({ where: { id, personId } })
  const template = row && (await readTemplateVersion(database, row.templateId, row.templateVersion))
  if (!row || !template) return null
  const { locale, slots } = (await sealForPerson(database, personId)).open<SealedComponent>(row.sealed, `component/${id}`)
  return { template, locale, html: renderTemplate(template, slots, locale).html }
}

/** The variants under which a component was made; none for a safety reply. Null: this person has no such component. */
export async function variantsOfComponent(database: Database, personId: string, id: string): Promise<Receipt['variants'] | null> {
  const row = await database.component.findFirst({ where: { id, personId } })
  return row && (await sealForPerson(database, personId)).open<SealedComponent>(row.sealed, `component/${id}`).receipt.variants
}
