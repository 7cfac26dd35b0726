import { describe, expect, it } from 'vitest'
import { loadCatalog } from '#templates'
import { locales } from '#templates/client'
import { drawPreview, firstDrawableChart } from './draw-preview.ts'
import { goldenChartIds } from './golden-charts.ts'

const now = new Date('2026-11-27T12:00:00Z')

describe('drawPreview', () => {
  it.each(locales)('draws every template of the library over some golden chart, in %s', (locale) => {
    const undrawn = loadCatalog()
      .all()
      .filter((compiled) => firstDrawableChart(compiled, locale, now) === null)
      .map(({ manifest }) => manifest.id)
    expect(undrawn).toEqual([])
  })

  it('says what a chart lacks, and shows a written text in place of its hint', () => {
    const helper = loadCatalog().get('birth-time-helper')!
    expect(drawPreview(helper, { chart: 'typical', locale: 'ko', now })).toMatchObject({ ok: false })
    expect(drawPreview(helper, { chart: 'hour-unknown', locale: 'ko', now })).toMatchObject({ ok: true })

    const written = loadCatalog()
      .all()
      .find(({ manifest }) => Object.values(manifest.slots).some(({ type }) => type === 'text'))!
    const [slot] = Object.entries(written.manifest.slots).find(([, { type }]) => type === 'text')!
    const chart = firstDrawableChart(written, 'en', now)!
    const drawn = drawPreview(written, { chart, locale: 'en', now, texts: { [slot]: '<b>as written</b>' } })
    expect(drawn).toMatchObject({ ok: true, html: expect.stringContaining('&lt;b&gt;as written') })
  })

  it('knows charts of every kind', () => {
    const pillars = loadCatalog().get('four-pillars')!
    const drawn = goldenChartIds.map((chart) => drawPreview(pillars, { chart, locale: 'ko', now }))
    expect(drawn.every(({ ok }) => ok)).toBe(true)
    expect(new Set(drawn.map((preview) => preview.ok && preview.html)).size).toBe(goldenChartIds.length)
    expect(() => drawPreview(pillars, { chart: 'nobody', locale: 'ko', now })).toThrow(RangeError)
  })
})
