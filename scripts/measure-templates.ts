/** Writes into each template's manifest the height that its ordinary sample takes, by language and width, in Chromium. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { frameWidths, locales } from '#templates/client'
import { openBrowser } from '../tests/open-browser.ts'
import { openFramePage } from '../tests/open-frame-page.ts'
import { drawSample, ordinarySamples, readLibrary } from './draw-samples.ts'

const browser = await openBrowser()
const frame = await openFramePage(browser)
for (const template of await readLibrary()) {
  const lines: string[] = []
  for (const locale of locales) {
    await frame.show(drawSample(template, ordinarySamples[locale]).document, 'light')
    const heights: string[] = []
    for (const width of frameWidths) heights.push(`"${width}": ${await frame.heightAt(width)}`)
    lines.push(`    "${locale}": { ${heights.join(', ')} }`)
  }
  const file = join(import.meta.dirname, '../templates/library', template.manifest.id, 'template.json')
  const before = readFileSync(file, 'utf8')
  const after = before.replace(/^ {2}"height": \{.*?^ {2}\}/ms, `  "height": {\n${lines.join(',\n')}\n  }`)
  if (after === before) continue
  writeFileSync(file, after)
  console.log(`${template.manifest.id}\n${lines.join('\n')}`)
}
await browser.close()
