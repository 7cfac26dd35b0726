import { type Database, database, now } from '#kernel'
import { canMake, listWordsVersions, servedWordsVersion } from '#readings'
import { goldenCharts, listTemplates } from '#studio'
import { type Locale, servedCatalog } from '#templates'
import { languages } from './design-form.ts'
import type { Choices, WordsChoice } from './template-choice.ts'

/** Until a frame has told its height. */
const usualHeight = { 320: 420, 358: 400, 620: 380 }

/** Every published template with its versions, every published version of the words, and the charts to look at them with. */
export async function readChoices(locale: Locale): Promise<Choices> {
  const client = await database()
  const [templates, catalog, words] = await Promise.all([
    listTemplates(client, now()),
    servedCatalog(client),
    Promise.all(languages.map((language) => readWords(client, language))),
  ])
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
    words: words.flat(),
    hasModel: canMake({ kind: 'prompt', locale, version: 0 }),
    charts: goldenCharts.map(({ id, name }) => ({ id, name: name[locale] })),
  }
}

/** The newest first, those that ship last. */
async function readWords(client: Database, language: WordsChoice['language']): Promise<WordsChoice[]> {
  const [versions, served] = [await listWordsVersions(client, language), await servedWordsVersion(client, language)]
  return [
    ...versions.map(({ version, phrases, style }) => ({
      language,
      version,
      isServed: version === served,
      phrases: Object.keys(phrases).length,
      hasStyle: style !== null,
    })),
    { language, version: 0, isServed: served === null, phrases: 0, hasStyle: false },
  ]
}
