import { database, now } from '#kernel'
import { goldenCharts, listTemplates } from '#studio'
import { type Locale, servedCatalog } from '#templates'
import type { Choices } from './template-choice.ts'

/** Until a frame has told its height. */
const usualHeight = { 320: 420, 358: 400, 620: 380 }

/** Every published template with its versions, and the charts to look at them with. */
export async function readChoices(locale: Locale): Promise<Choices> {
  const client = await database()
  const [templates, catalog] = await Promise.all([listTemplates(client, now()), servedCatalog(client)])
  const heights = new Map(catalog.all().map(({ manifest }) => [manifest.id, manifest.height[locale]]))
  return {
    templates: templates
      .map(({ id, title, versions, pointers }) => ({
        id,
        title: title[locale],
        versions: versions.map(({ version }) => version),
        served: pointers.production,
        height: heights.get(id) ?? usualHeight,
      }))
      .toSorted((a, b) => a.title.localeCompare(b.title, locale)),
    charts: goldenCharts.map(({ id, name }) => ({ id, name: name[locale] })),
  }
}
