import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keptTables } from './kept-tables.ts'

interface Model {
  table: string
  hasBytes: boolean
  columns: string[]
}

const models: Model[] = readdirSync('prisma')
  .filter((name) => name.endsWith('.prisma'))
  .flatMap((name) => [...readFileSync(`prisma/${name}`, 'utf8').matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gm)])
  .map(([, body = '']) => ({
    table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? '',
    hasBytes: /\sBytes\b/.test(body),
    columns: [...body.matchAll(/^ {2}(\w+) +(?!\w+\[\])/gm)].map(([, name = '']) => name),
  }))

describe('what the privacy page says is kept', () => {
  it('is every table of the schema, each once', () => {
    expect(models.length).toBeGreaterThan(20)
    expect(keptTables.map(({ table }) => table).toSorted()).toEqual(models.map(({ table }) => table).toSorted())
  })

  it('says sealed exactly of tables with sealed columns', () => {
    const sealed = (list: readonly { table: string }[]) => list.map(({ table }) => table).toSorted()
    expect(sealed(keptTables.filter(({ form }) => form === 'sealed'))).toEqual(sealed(models.filter(({ hasBytes }) => hasBytes)))
  })

  it('calls nothing the service’s own that holds a person, but what lasts a minute', () => {
    const ofPerson = models.filter(({ columns }) => columns.includes('personId')).map(({ table }) => table)
    const service = keptTables.filter(({ group }) => group === 'service').map(({ table }) => table)
    expect(service.filter((table) => ofPerson.includes(table))).toEqual(['frame_grant'])
  })

  it('says it in both languages, without shouting', () => {
    const said = keptTables.flatMap(({ what, why, until }) => [what, why, until].flatMap(({ ko, en }) => [ko, en]))
    expect(said.filter((text) => text.trim() === '' || /[!！]/.test(text))).toEqual([])
    expect(keptTables.filter(({ what }) => !/[가-힣]/.test(what.ko) || /[가-힣]/.test(what.en))).toEqual([])
  })
})
