/** Why a release cannot go out as it was put together, or what it should be held together with. */
export type ReleaseConflict =
  /** Another version is served than when it was put in. Keeps the release from going out. */
  | { template: string; kind: 'served-moved'; expected: string | null; served: string | null }
  /** Another open release, or a schedule, names the same template. */
  | { template: string; kind: 'other-release'; release: string; version: string }
  | { template: string; kind: 'scheduled'; schedule: string; version: string }

interface Item {
  template: string
  version: string
  expected: string | null
}

/** What stands against the items of a release. Pure. */
export function findConflicts(
  items: readonly Item[],
  around: {
    served: ReadonlyMap<string, string>
    others: readonly { release: string; template: string; version: string }[]
    schedules: readonly { schedule: string; template: string; version: string }[]
  },
): ReleaseConflict[] {
  return items.flatMap(({ template, expected }): ReleaseConflict[] => {
    const served = around.served.get(template) ?? null
    return [
      ...(served === expected ? [] : [{ template, kind: 'served-moved' as const, expected, served }]),
      ...around.others.filter((other) => other.template === template).map((other) => ({ ...other, kind: 'other-release' as const })),
      ...around.schedules.filter((schedule) => schedule.template === template).map((schedule) => ({ ...schedule, kind: 'scheduled' as const })),
    ]
  })
}

export function isBlocking({ kind }: ReleaseConflict): boolean {
  return kind === 'served-moved'
}

/** Of a release that went out: its templates of which another version is served by now. Only where there is none can it be taken back whole. Pure. */
export function findMovedSince(items: readonly Item[], served: ReadonlyMap<string, string>): { template: string; served: string | null }[] {
  return items.flatMap(({ template, version }) => {
    const now = served.get(template) ?? null
    return now === version ? [] : [{ template, served: now }]
  })
}
