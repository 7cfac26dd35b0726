export interface Rule {
  says: string
  /** Where schools differ and which option decides; null where the table has no such column. */
  schools: string | null
  source: string
}

/** The rules in the tables of docs/rules/README.md by id; a condition of relations has the id `condition.<name>`. */
export function parseRules(markdown: string): Record<string, Rule> {
  const rules: Record<string, Rule> = {}
  let columns: string[] = []
  for (const line of markdown.split('\n')) {
    if (line.startsWith('|-')) continue
    if (!line.startsWith('| ')) {
      columns = []
      continue
    }
    const cells = line
      .slice(2, line.lastIndexOf('|'))
      .split(' | ')
      .map((cell) => cell.trim())
    if (columns.length === 0) {
      columns = cells
      continue
    }
    const id = /^`([^`]+)`$/.exec(cells[0] ?? '')?.[1]
    const cell = (name: string) => cells[columns.indexOf(name)]
    const says = cell('what it says') ?? cell('when')
    const source = cell('source')
    if (id === undefined || says === undefined || source === undefined) continue
    rules[columns[0] === 'condition' ? `condition.${id}` : id] = { says, schools: cell('schools') ?? null, source }
  }
  return rules
}
