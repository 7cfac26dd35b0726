import type { Transaction } from './database-types.ts'
import { CubeError } from './errors.ts'
import type { CubeEvent } from './events.ts'

export interface CubeManifest {
  name: string
  version: string
  category: 'core' | 'feature' | 'adapter'
  /** Names of the cubes that must be started before this one. */
  dependencies: string[]
  /** 1: without it the service is down. 2, where none is named: some of the service is missing. 3: nice to have. */
  tier?: 1 | 2 | 3
}

export type HealthStatus = 'healthy' | 'degraded' | 'unhealthy'
export interface CubeHealth {
  status: HealthStatus
  /** Identifiers and counts only. */
  details?: Record<string, string | number | boolean>
}

/** Rows as a person would read them, by section. */
export type PersonExport = Record<string, unknown[]>
/** Rows removed, by table. */
export type PersonErasure = Record<string, number>

/** Every hook that a caller may rely on. Authors write only those that do something. */
export interface CubeHooks {
  initialize(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
  destroy(): Promise<void>
  getHealth(): Promise<CubeHealth>
  /** Gauges of the moment, by name without prefix. */
  getMetrics(): Promise<Record<string, number>>
  /** The outside door: one request of the cube's own kind. */
  processRequest(request: unknown): unknown
  handleEvent(event: CubeEvent): Promise<void>
  exportPerson(personId: string): Promise<PersonExport>
  erasePerson(personId: string): Promise<PersonErasure>
  /** Those of these people who did something here since then. */
  seenSince(personIds: readonly string[], since: Date): Promise<string[]>
  /** Removes what has had its time, whoever it was of; a dry run only counts. By table. */
  removeExpired(now: Date, dryRun: boolean): Promise<PersonErasure>
  /** Gives one person's rows to another, inside the transaction of the whole merge and with nothing but it. */
  mergePerson(fromPersonId: string, intoPersonId: string, transaction: Transaction): Promise<void>
  /** Takes away what is kept of a person for a purpose that they do not agree to, inside the transaction of a merge. */
  forgetPurpose(personId: string, purpose: string, transaction: Transaction): Promise<void>
}

export type CubeDefinition = { manifest: CubeManifest } & { [Hook in keyof CubeHooks]?: CubeHooks[Hook] }
export type Cube = { manifest: CubeManifest } & CubeHooks

const nothing = async () => {}

/** Completes a cube with hooks that do nothing, so that callers need not ask which exist. */
export function defineCube(definition: CubeDefinition): Cube {
  const { manifest } = definition
  return {
    initialize: nothing,
    start: nothing,
    stop: nothing,
    destroy: nothing,
    getHealth: async () => ({ status: 'healthy' }),
    getMetrics: async () => ({}),
    processRequest: () => {
      throw new CubeError('request-not-supported', `The cube ${manifest.name} takes no requests.`, { status: 404 })
    },
    handleEvent: nothing,
    exportPerson: async () => ({}),
    erasePerson: async () => ({}),
    seenSince: async () => [],
    removeExpired: async () => ({}),
    mergePerson: nothing,
    forgetPurpose: nothing,
    ...definition,
  }
}
