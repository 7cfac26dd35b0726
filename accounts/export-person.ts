import { runningRegistry } from '#kernel'

/** The form of the file; a change that a reader of it must know of raises the number. docs/EXPORT.md describes it. */
export const exportVersion = 1

/** Everything that is kept of a person, from every cube, as the pieces of one JSON document: a cube is asked when its turn to be written comes. */
export async function* exportPerson(personId: string, now: Date): AsyncGenerator<string> {
  yield `{"format":"heal7-export","version":${exportVersion},"exportedAt":${JSON.stringify(now.toISOString())},"cubes":{`
  let first = true
  for (const cube of runningRegistry().cubes) {
    const sections = Object.entries(await cube.exportPerson(personId))
    if (sections.length === 0) continue
    yield `${first ? '' : ','}${JSON.stringify(cube.manifest.name)}:{`
    first = false
    for (const [index, [section, rows]] of sections.entries()) {
      yield `${index === 0 ? '' : ','}${JSON.stringify(section)}:[`
      for (const [at, row] of rows.entries()) yield `${at === 0 ? '' : ','}${JSON.stringify(row)}`
      yield ']'
    }
    yield '}'
  }
  yield '}}\n'
}
