import type { Frame, Page } from 'playwright-core'
import { findViolations } from '../find-violations.ts'

/**
 * What axe finds on a page, or on the given frames of it, as "path rule place".
 * A page on its way to another state is none that anybody reads: its title is away for a moment, its colours fade. It is
 * looked at once it rests, and what it breaks must still be broken at a second look.
 */
export async function findBrokenRules(page: Page, frames: Frame[] = [page.mainFrame()]): Promise<string[]> {
  const first = await lookOnce(page, frames)
  if (first.length === 0) return []
  const second = await lookOnce(page, frames)
  return first.filter((found) => second.includes(found))
}

async function lookOnce(page: Page, frames: Frame[]): Promise<string[]> {
  await page.waitForFunction(isAtRest)
  const found: string[] = []
  const address = new URL(page.url())
  for (const frame of frames)
    for (const { id, nodes } of await findViolations(frame)) found.push(`${address.pathname}${address.search} ${id} ${nodes[0]?.html}`)
  return found
}

/** In the page: whether it has its title and nothing on it is fading or moving to an end. */
function isAtRest(): boolean {
  const isMoving = (animation: Animation) => animation.playState === 'running' && animation.effect?.getComputedTiming().endTime !== Infinity
  return document.title !== '' && !document.getAnimations().some(isMoving)
}
