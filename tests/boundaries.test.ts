import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = process.cwd()
const cubes = ['accounts', 'ai', 'engine', 'experiments', 'kernel', 'legacy', 'readings', 'sandbox', 'studio', 'templates']
const composition = ['cubes.ts', 'instrumentation.ts', 'proxy.ts', 'cli', 'scripts', 'tests']
const faces = /^(index|client|cube)\.tsx?$/

interface Import {
  from: string
  to: string
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (['node_modules', 'target', 'generated', 'data', 'public', 'docs'].includes(name) || name.startsWith('.')) return []
    if (statSync(path).isDirectory()) return sources(path)
    return /\.(ts|tsx|mts|mjs)$/.test(name) ? [path] : []
  })
}

const aliases = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: Record<string, string> }).imports
const importPattern =
  /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;}])import\s*['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]\s*\)/g

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(importPattern)].flatMap((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? ''
    if (target.startsWith('#')) {
      const mapped = aliases[target]
      if (!mapped) throw new Error(`${relative(root, file)} imports ${target}, which package.json does not name.`)
      return [{ from: relative(root, file), to: relative(root, resolve(root, mapped)) }]
    }
    if (target.startsWith('.')) return [{ from: relative(root, file), to: relative(root, resolve(dirname(file), target)) }]
    return []
  })
}

function ownerOf(path: string): string {
  const top = path.split('/')[0] ?? ''
  if (composition.includes(top)) return 'composition'
  if (top === 'prisma') return 'kernel'
  return cubes.includes(top) || top === 'app' ? top : 'outside'
}

function tableAfter(heading: string): Map<string, string[]> {
  const text = readFileSync(join(root, 'docs', 'ARCHITECTURE.md'), 'utf8')
  const section = text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = [...section.matchAll(/^\| ([\w/]+) \|([^|]*)\|$/gm)].slice(1)
  return new Map(rows.map(([, name = '', cells = '']) => [name, cells.trim().split(/\s+/).filter(Boolean)]))
}

const imports = sources(root).flatMap(importsOf)
const allowed = tableAfter('Who may import whom')

describe('who may import whom', () => {
  it('reads a table with every cube that exists', () => {
    const present = readdirSync(root).filter((name) => cubes.includes(name))
    expect([...allowed.keys()]).toEqual(expect.arrayContaining(present))
    expect(imports.length).toBeGreaterThan(100)
  })

  it('is what docs/ARCHITECTURE.md says', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [importer, owner] = [ownerOf(from), ownerOf(to)]
      if (owner === 'outside' || importer === owner) return false
      if (/\.test\.tsx?$/.test(from) || from.startsWith('tests/')) return false
      const cells = allowed.get(importer) ?? []
      const face = to.slice(owner.length + 1)
      if (cells.includes(owner)) return false
      return !(cells.includes(`${owner}/client`) && (/^client\.tsx?$/.test(face) || to.endsWith('.css')))
    })
    expect(wrong).toEqual([])
  })

  it('enters another cube only by its index, client or cube file', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [importer, owner] = [ownerOf(from), ownerOf(to)]
      if (importer === owner || !cubes.includes(owner) || to.endsWith('.css')) return false
      if (from.startsWith('tests/') || from.startsWith('scripts/') || from.startsWith('cli/')) return false
      return to.startsWith('prisma/') ? importer !== 'kernel' : !faces.test(to.slice(owner.length + 1))
    })
    expect(wrong).toEqual([])
  })

  it('has no cycles between files', () => {
    const graph = Map.groupBy(
      imports.filter(({ to }) => !to.startsWith('prisma/')),
      ({ from }) => from,
    )
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (file: string, path: string[]) => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
        return
      }
      state.set(file, 'open')
      for (const { to } of graph.get(file) ?? []) visit(to, [...path, file])
      state.set(file, 'done')
    }
    for (const file of graph.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })
})

describe('who owns which table', () => {
  it('gives every table of the schema one owner, the one in the document', () => {
    const owners = tableAfter('Who owns which table')
    const documented = [...owners].flatMap(([cube, tables]) => tables.map((table) => `${table} ${cube}`)).sort()
    const declared = readdirSync(join(root, 'prisma'))
      .filter((name) => name.endsWith('.prisma') && name !== 'schema.prisma')
      .flatMap((name) =>
        [...readFileSync(join(root, 'prisma', name), 'utf8').matchAll(/@@map\("(\w+)"\)/g)].map(
          (match) => `${match[1]} ${name.replace('.prisma', '')}`,
        ),
      )
      .sort()
    expect(declared).toEqual(documented)
  })

  it('lets a cube touch only its own tables', () => {
    const owners = tableAfter('Who owns which table')
    const camel = (table: string) => table.replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase())
    const ownerOfTable = new Map([...owners].flatMap(([cube, tables]) => tables.map((table) => [camel(table), cube] as const)))
    const wrong = sources(root)
      .map((file) => relative(root, file))
      .filter((file) => cubes.includes(ownerOf(file)) && !/\.test\.tsx?$/.test(file))
      .flatMap((file) =>
        [
          ...readFileSync(join(root, file), 'utf8').matchAll(
            /\b(?:database|client|transaction|db)\.(\w+)\.(?:find|create|update|upsert|delete|count|aggregate|groupBy)/g,
          ),
        ]
          .filter(([, table = '']) => ownerOfTable.has(table) && ownerOfTable.get(table) !== ownerOf(file))
          .map(([use]) => `${file}: ${use}`),
      )
    expect(wrong).toEqual([])
  })
})
