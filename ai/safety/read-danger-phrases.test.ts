import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { safetyKinds } from './danger.ts'
import { readDangerPhrases } from './read-danger-phrases.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phrases-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('readDangerPhrases', () => {
  it('parts a line at its slashes, the files in the order of their names', () => {
    writeFileSync(join(folder, 'b.txt'), 'none: 새 출발\n')
    writeFileSync(join(folder, 'a.txt'), 'crisis: 난간에 기대 / 약을 모아\nlegal: plea deal\n')
    expect(readDangerPhrases(folder)).toEqual([
      { kind: 'crisis', text: '난간에 기대' },
      { kind: 'crisis', text: '약을 모아' },
      { kind: 'legal', text: 'plea deal' },
      { kind: 'none', text: '새 출발' },
    ])
  })

  it('refuses a kind that it does not know', () => {
    writeFileSync(join(folder, 'a.txt'), 'crises: 난간에 기대\n')
    expect(() => readDangerPhrases(folder)).toThrow()
  })

  it('finds every kind in the stored phrases, none of them empty', () => {
    const phrases = readDangerPhrases(join(import.meta.dirname, 'phrases'))
    expect(new Set(phrases.map(({ kind }) => kind))).toEqual(new Set(['none', ...safetyKinds]))
    expect(phrases.filter(({ text }) => text === '')).toEqual([])
  })
})
