import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  /** Success criterion 2.5.3; axe leaves it out unless it is asked for. */
  rules: { 'label-content-name-mismatch': { enabled: true } },
  iframes: false,
  /** What passes is only named: listing each of its places takes most of the time on a long page. */
  resultTypes: ['violations'],
}
let axe: string | undefined

/** What a machine can see of WCAG 2.2 AA that a page or a single frame breaks; the frames inside it are not looked at. */
export async function findViolations(place: Page | Frame): Promise<AxeResults['violations']> {
  axe ??= readFileSync(join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8')
  if (!(await place.evaluate(() => 'axe' in globalThis))) await place.evaluate(axe)
  return place.evaluate(
    async (run) => (await (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(run)).violations,
    options,
  )
}
