import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const imported = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g

/** Files of the app that a file reaches through its imports, itself included. */
function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen
  seen.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imported)) reachedFrom(join(dirname(file), path), seen)
  return seen
}

function speaks(file: string): boolean {
  return [...reachedFrom(file)].some(
    (reached) => /\buseMessages\(\)/.test(readFileSync(reached, 'utf8')) && !reached.endsWith('messages-context.tsx'),
  )
}

/** The layouts around a page below the one of the whole app. */
function layoutsAround(page: string): string[] {
  const layouts: string[] = []
  for (let folder = dirname(page); folder !== 'app'; folder = dirname(folder)) layouts.push(join(folder, 'layout.tsx'))
  return layouts.filter((layout) => existsSync(layout))
}

const pages = globSync('app/**/page.tsx')

describe('a page whose client components speak', () => {
  it('is looked for in every folder', () => {
    expect(pages.length).toBeGreaterThan(25)
    expect(pages.filter(speaks).length).toBeGreaterThan(10)
    expect(speaks('app/chart/page.tsx')).toBe(false)
  })

  it.each(pages.filter(speaks))('gives them their sentences: %s', (page) => {
    expect(layoutsAround(page).some((layout) => readFileSync(layout, 'utf8').includes('speaking-layout.tsx'))).toBe(true)
  })
})
