import type { Browser } from 'playwright-core'
import { openBrowser as openAnyBrowser } from '../studio/gates/open-browser.ts'

/** A real Chromium of this machine, with everything off that would talk to the outside. */
export async function openBrowser(): Promise<Browser> {
  const browser = await openAnyBrowser()
  if (!browser) throw new Error('No Chromium found; npm test installs one, or name it with CHROME_PATH.')
  return browser
}
