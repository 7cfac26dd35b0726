import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let build: string | undefined

/** Which build of the product this server runs; `development` where it was not built. */
export function readBuild(): string {
  build ??= readIdentifier()
  return build
}

function readIdentifier(): string {
  try {
    return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), process.env.BUILD_FOLDER ?? '.next', 'BUILD_ID'), 'utf8').trim()
  } catch {
    return 'development'
  }
}
