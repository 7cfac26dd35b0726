import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockDataFolder } from './lock-data-folder.ts'

const module = join(import.meta.dirname, 'lock-data-folder.ts')

describe('lockDataFolder', () => {
  it('keeps a second opener out until the folder is given back', () => {
    const folder = mkdtempSync(join(tmpdir(), 'heal7-lock-'))
    const unlock = lockDataFolder(folder)
    expect(() => lockDataFolder(folder)).toThrow(expect.objectContaining({ code: 'data-folder-in-use' }))
    unlock()
    lockDataFolder(folder)()
  })

  it('keeps another process out, and is free again after kill -9', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heal7-lock-'))
    const script = `const { lockDataFolder } = await import(${JSON.stringify(module)}); lockDataFolder(${JSON.stringify(folder)}); globalThis.gc(); console.log('held'); setInterval(() => {}, 1000)`
    const holder = spawn('node', ['--expose-gc', '--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      await once(holder.stdout, 'data')
      expect(() => lockDataFolder(folder)).toThrow(expect.objectContaining({ code: 'data-folder-in-use' }))
    } finally {
      holder.kill('SIGKILL')
    }
    await once(holder, 'exit')
    lockDataFolder(folder)()
  })
})
