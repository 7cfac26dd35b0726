/** One row of the log: a person saw what a variant made. Times in milliseconds since 1970. */
export interface LoggedExposure {
  person: string
  variant: string
  at: number
  /** When the variant was given to the person. */
  assignedAt: number
}

export interface CountedPerson {
  id: string
  variant: string
  /** When the person first saw what the variant made. */
  first: number
  assignedAt: number
}

export interface PeopleCount {
  /** Each once, from the first exposure, in the order in which they came. */
  people: CountedPerson[]
  /** People who saw more than one variant: of them nothing can be told, and they are left out. */
  mixed: number
}

/** The people of an experiment from its log, in any order, from `from` on and before `until`. */
export function countPeople(exposures: Iterable<LoggedExposure>, from: number, until: number): PeopleCount {
  const found = new Map<string, CountedPerson>()
  const mixed = new Set<string>()
  for (const { person, variant, at, assignedAt } of exposures) {
    if (at < from || at >= until) continue
    const known = found.get(person)
    if (known && known.variant !== variant) mixed.add(person)
    if (!known || at < known.first) found.set(person, { id: person, variant, first: at, assignedAt })
  }
  const people = [...found.values()].filter(({ id }) => !mixed.has(id)).sort((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1))
  return { people, mixed: mixed.size }
}
