import { z } from 'zod'
import { type Finding, type TemplateFiles, templateFilesSchema } from '#templates'
import { type GateOverride, gateNames } from './gates/gate.ts'
import type { LocaleStates } from './locale-state.ts'

export const draftStatuses = ['draft', 'in-review', 'changes-asked', 'approved', 'published', 'discarded'] as const
export type DraftStatus = (typeof draftStatuses)[number]

export interface Approval {
  by: string
  at: Date
  revision: number
  /** Gates that a machine could not decide, and why the reviewer lets them pass. */
  overrides: readonly GateOverride[]
}

/** A template in the making. */
export interface Draft {
  id: string
  /** Id of the template, as its `template.json` says it. */
  templateId: string
  status: DraftStatus
  /** Rises with every save; who saves names the one they started from. */
  revision: number
  files: TemplateFiles
  /** The published version that it was made from. */
  basedOn: string | null
  /** Everybody who wrote in it or handed it in: none of them may approve it. */
  editors: readonly string[]
  approval: Approval | null
  /** The number under which it was published. */
  version: string | null
  createdBy: string
  createdAt: Date
  updatedBy: string
  updatedAt: Date
}

/** A draft as its page shows it. */
export interface DraftView extends Draft {
  findings: readonly Finding[]
  locales: LocaleStates
  /** What it is compared with: the version that it was made from, else the one that is served; null: the template is new. */
  base: TemplateFiles | null
  baseVersion: string | null
}

export type DraftSummary = Omit<Draft, 'files'> & {
  title: { ko: string; en: string }
  /** The number in its `template.json`. */
  nextVersion: string
  openComments: number
}

const overridesSchema = z.array(z.object({ gate: z.enum(gateNames), why: z.string() }))

interface DraftRow {
  id: string
  templateId: string
  status: string
  revision: number
  files: unknown
  basedOn: string | null
  editors: string[]
  approvedBy: string | null
  approvedAt: Date | null
  approvedRevision: number | null
  overrides: unknown
  version: string | null
  createdBy: string
  createdAt: Date
  updatedBy: string
  updatedAt: Date
}

/** A row read back. Throws when somebody else wrote it. */
export function draftOfRow(row: DraftRow): Draft {
  return {
    id: row.id,
    templateId: row.templateId,
    status: z.enum(draftStatuses).parse(row.status),
    revision: row.revision,
    files: templateFilesSchema.parse(row.files),
    basedOn: row.basedOn,
    editors: row.editors,
    approval: approvalOf(row),
    version: row.version,
    createdBy: row.createdBy,
    createdAt: row.createdAt,
    updatedBy: row.updatedBy,
    updatedAt: row.updatedAt,
  }
}

function approvalOf({ approvedBy, approvedAt, approvedRevision, overrides }: DraftRow): Approval | null {
  if (approvedBy === null || approvedAt === null || approvedRevision === null) return null
  return { by: approvedBy, at: approvedAt, revision: approvedRevision, overrides: overridesSchema.parse(overrides) }
}

/** The columns of a draft that its steps change. */
export function columnsOf({ templateId, status, revision, version, updatedBy, updatedAt, files, editors, approval }: Draft) {
  return {
    templateId,
    status,
    revision,
    version,
    updatedBy,
    updatedAt,
    files,
    editors: [...editors],
    approvedBy: approval?.by ?? null,
    approvedAt: approval?.at ?? null,
    approvedRevision: approval?.revision ?? null,
    overrides: approval?.overrides.map((override) => ({ ...override })) ?? [],
  }
}
