import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chart } from '#engine/client'
import { type CatalogEntry, type Locale, materials } from './client.ts'
import type { CompiledTemplate } from './operation.ts'
import type { Material } from './views/view.ts'

export interface Catalog {
  /** Templates that suit the intent and for which chart and material have what they need. `sentence` needs are left to the caller. */
  eligible(query: { intent: string; locale: Locale; chart: Chart; material?: Material }): CatalogEntry[]
  /** A template by id; the newest version unless one is named. */
  get(id: string, version?: string): CompiledTemplate | undefined
  all(): CompiledTemplate[]
}

export function createCatalog(templates: CompiledTemplate[]): Catalog {
  const byVersion = new Map(templates.map((template) => [`${template.manifest.id}@${template.manifest.version}`, template]))
  const newest = new Map<string, CompiledTemplate>()
  for (const template of templates) {
    const known = newest.get(template.manifest.id)
    if (!known || isNewer(template.manifest.version, known.manifest.version)) newest.set(template.manifest.id, template)
  }
  return {
    eligible: ({ intent, locale, chart, material = {} }) =>
      [...newest.values()]
        .filter(({ manifest }) => manifest.intents.includes('*') || manifest.intents.includes(intent))
        .filter(({ manifest }) => !manifest.needs.includes('luck') || chart.luck !== null)
        .filter(({ manifest }) => !manifest.needs.includes('hour') || chart.birth.hourKnown)
        .filter(({ manifest }) => materials.every((name) => !manifest.needs.includes(name) || material[name] !== undefined))
        .map(({ manifest }) => toEntry(manifest, locale)),
    get: (id, version) => (version === undefined ? newest.get(id) : byVersion.get(`${id}@${version}`)),
    all: () => [...byVersion.values()],
  }
}

let library: Catalog | undefined

/** The library as `scripts/compile-templates.ts` compiled it, read once: the seed of what a database serves (`serve-catalog.ts`). */
export function loadCatalog(): Catalog {
  library ??= createCatalog(
    (
      JSON.parse(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), 'templates/library.compiled.json'), 'utf8')) as {
        templates: CompiledTemplate[]
      }
    ).templates,
  )
  return library
}

function toEntry(manifest: CompiledTemplate['manifest'], locale: Locale): CatalogEntry {
  return {
    id: manifest.id,
    version: manifest.version,
    title: manifest.title[locale],
    description: manifest.description[locale],
    intents: manifest.intents,
    needs: manifest.needs,
    textSlots: Object.entries(manifest.slots).flatMap(([name, slot]) =>
      slot.type === 'text' ? [{ name, hint: slot.hint[locale], maxLength: slot.maxLength }] : [],
    ),
  }
}

/** Whether a version number comes after another. */
export function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number))
  const index = a!.findIndex((part, at) => part !== b![at])
  return index >= 0 && a![index]! > b![index]!
}
