import { createHash } from 'node:crypto'
import { type Database, sealForPerson } from '#kernel'
import { renderTemplate, servedCatalog } from '#templates'
import type { ComponentOrigin } from './client.ts'
import { readAnswerParts } from './conversations.ts'
import { frameSource } from './frame-source.ts'
import { openComponent, servedTemplateFor } from './save-component.ts'
import { receiptPublicKey, verifyComponent } from './sign-receipt.ts'

/** Where a component of this person came from, and whether its receipt still holds. Null: this person has no such component. */
export async function explainComponent(database: Database, personId: string, id: string): Promise<ComponentOrigin | null> {
  const opened = await openComponent(database, personId, id)
  if (!opened) return null
  const { template, messageId, sealed } = opened
  const { locale, slots, receipt, asked = null } = sealed
  const { manifest } = template
  const parts = await readAnswerParts(database, await sealForPerson(database, personId), personId, messageId)
  const proof = parts.find((part) => part.type === 'data-proof')?.data ?? null
  const current = (await servedCatalog(database)).get(manifest.id)
  const drawable = await servedTemplateFor(database, template, slots)
  return {
    component: id,
    title: manifest.title[locale],
    description: manifest.description[locale],
    asked,
    facts: factsIn(renderTemplate(template, slots, locale).html),
    proof,
    receipt,
    difference:
      verifyComponent({ template: manifest.id, version: manifest.version, slots, receipt }, receiptPublicKey()) ??
      (receipt.component === id ? null : 'component') ??
      (receipt.sourceHash === template.sourceHash ? null : 'sourceHash') ??
      (receipt.styleHash === createHash('sha256').update(template.css).digest('hex') ? null : 'styleHash'),
    served:
      current && current.manifest.version !== manifest.version
        ? {
            version: current.manifest.version,
            source: drawable && `${frameSource(id, personId, 'as-served')}?version=${current.manifest.version}`,
            height: current.manifest.height[locale],
          }
        : null,
  }
}

/** Ids of the facts that cells of this markup name, in their order. */
function factsIn(html: string): string[] {
  return [...new Set([...html.matchAll(/ data-fact="([^"]+)"/g)].map(([, fact]) => fact!))]
}
