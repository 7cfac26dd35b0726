import { z } from 'zod'
import { createDraft, duplicateVersion, importDraft, insertNew, listDrafts, readIdentity, templateIdSchema, versionSchema } from '#studio'
import { filesSchema, studioRoute } from '../studio-route.ts'

/** A design of Figma may be as large as the command takes it. */
const importBodyBytes = 32 * 1024 * 1024

const bodySchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('nothing'), template: templateIdSchema }),
  z.strictObject({ from: z.literal('version'), template: templateIdSchema, version: versionSchema.optional(), as: templateIdSchema.optional() }),
  z.strictObject({ from: z.literal('figma'), file: z.unknown(), node: z.string().max(80).optional() }),
  z.strictObject({ from: z.literal('files'), files: filesSchema }),
])

export const GET = studioRoute(async ({ client }) => ({ drafts: await listDrafts(client) }))

export const POST = studioRoute(async ({ client, actor, now, body }) => {
  const asked = await body(bodySchema, importBodyBytes)
  if (asked.from === 'nothing') return createDraft(client, actor, asked.template, now)
  if (asked.from === 'version') return duplicateVersion(client, actor, asked, now)
  if (asked.from === 'figma') return importDraft(client, actor, asked, now)
  const templateId = readIdentity(asked.files).id
  return templateId === null
    ? { outcome: 'refused', refusal: 'template-unknown' }
    : insertNew(client, actor, { templateId, files: asked.files, basedOn: null }, now)
})
