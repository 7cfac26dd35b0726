import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

function cube(words: string[], options: { cwd?: string } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'heal7-cube-'))
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '', NODE_NO_WARNINGS: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'cli/cube.ts'), ...words], {
    cwd: root,
    env,
    encoding: 'utf8',
    ...options,
  })
  return { status, said: stdout + stderr, folder }
}

describe('cube', () => {
  it.each([['constructor'], ['toString'], ['nothing']])('knows no command %s', (name) => {
    expect(cube([name])).toMatchObject({ status: 2, said: `There is no command "${name}". cube --help lists them.\n` })
  })

  it.each([
    [['retain', 'dry-run'], '[--dry-run]'],
    [['gates', 'templates/library/glossary-card', 'templates/library/share-card'], '[--pictures] DIR'],
    [['verify', 'one.jsonl', 'two.jsonl'], 'FILE'],
    [['chart', '1992-03-14'], '--date'],
  ])('refuses a word too many: %j', (words, usage) => {
    const { status, said, folder } = cube(words)
    expect(status).toBe(2)
    expect(said).toContain(`"${words.at(-1)}" is one word too many.`)
    expect(said).toContain(usage)
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  it.each([
    [['ask'], '--question: It is missing.'],
    [['pick'], '--question: It is missing.'],
    [['simulate'], '--baseline: It is missing.'],
    [['simulate', '--baseline', '0.1'], '--per-variant: It is missing.'],
    [['ask', '--question', 'x', '--birth', '{bad'], '--birth must be JSON such as {"date":"1992-03-14"}.'],
    [['pick', '--question', 'x', '--birth', '{bad'], '--birth must be JSON such as {"date":"1992-03-14"}.'],
    [['ground', '--birth', '{"date":"1992-02-30"}', '--text', 'x'], '--birth.date: '],
    [['verify'], 'Use: cube verify FILE [--key PUBLIC_KEY]'],
    [['verify', 'not-there.jsonl'], 'There is no such file.'],
    [['vet', 'templates/library/glossary-card', 'not-there'], 'There is no such file or folder: not-there'],
  ])('says of %j which flag must change', (words, sentence) => {
    const { status, said } = cube(words)
    expect(status).toBe(1)
    expect(said).toContain(sentence)
    expect(said.trimEnd().split('\n')).toHaveLength(1)
  })

  it('takes flags beside --input for what a line leaves out', () => {
    const lines = join(mkdtempSync(join(tmpdir(), 'heal7-lines-')), 'births.jsonl')
    writeFileSync(
      lines,
      ['{"date":"1992-03-14","time":"07:20"}', '{"date":"1992-03-14","time":"07:20","sex":"male"}', '{"date":"1992-02-30"}'].join('\n'),
    )
    const { status, said } = cube(['chart', '--sex', 'female', '--input', lines])
    expect(status).toBe(1)
    const [female, male, impossible] = said
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect([female.luck.direction, male.luck.direction, impossible.error.field]).toEqual(['backward', 'forward', 'date'])
  })

  it('lays no database outside its own folder', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'heal7-elsewhere-'))
    const { status, said, folder } = cube(['user', 'list'], { cwd: elsewhere })
    expect(status).toBe(1)
    expect(said).toContain('This is not the folder of HEAL7 Cube')
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })
})
