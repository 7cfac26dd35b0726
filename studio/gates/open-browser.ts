import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** Where a Chromium may be, the first that is there. */
function findChromium(): string | undefined {
  const candidates = [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]
  return candidates.find((path): path is string => path !== undefined && existsSync(/* turbopackIgnore: true */ path))
}

/** A real Chromium of this machine, with everything off that would talk to the outside. Null: there is none, or nothing to drive it with. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = findChromium()
  if (!executablePath) return null
  // What drives a browser is a tool of developers and is not there in every installation.
  const driver = await import(/* turbopackIgnore: true */ 'playwright-core').catch(() => null)
  if (!driver) return null
  return driver.chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
