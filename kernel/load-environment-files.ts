import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Takes what the folder's `.env.local` and `.env` say of variables that are not set yet; the first word counts. Call it before anything reads the environment. */
export function loadEnvironmentFiles(folder: string): void {
  for (const path of ['.env.local', '.env'].map((name) => join(folder, name))) if (existsSync(path)) process.loadEnvFile(path)
}
