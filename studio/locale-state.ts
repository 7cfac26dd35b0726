import { type Finding, type Locale, locales, type TemplateFiles } from '#templates'

/** How far a template is in one language. */
export interface LocaleState {
  state: 'whole' | 'missing' | 'untranslated'
  /** What is not there: `title`, `description`, `summary`, `sample`, or a text such as `texts.heading`. */
  missing: string[]
  /** What is there in the other language only. */
  untranslated: string[]
}
export type LocaleStates = Record<Locale, LocaleState>

const hangul = /[가-힣]/
/** Two words in a row: names, signs and units are the same in every language. */
const latinWords = /[A-Za-z]{2,}\s+[A-Za-z]{2,}/

/** How whole each language is, as far as the files can be read. Pure. */
export function localeStatesOf(files: TemplateFiles): LocaleStates {
  const sampled = Object.entries(files)
    .filter(([file]) => file.startsWith('samples/'))
    .map(([, text]) => asRecord(parse(text)).locale)
  return localeStatesOfManifest(parse(files['template.json']), sampled)
}

/** The same of a manifest; `sampled` are the languages that samples are in. */
export function localeStatesOfManifest(value: unknown, sampled: readonly unknown[]): LocaleStates {
  const manifest = asRecord(value)
  const said = Object.fromEntries(locales.map((locale) => [locale, wordsOf(manifest, locale)])) as Record<Locale, Map<string, string>>
  const keys = new Set([...said.ko.keys(), ...said.en.keys(), 'title', 'description', 'summary'])
  return Object.fromEntries(
    locales.map((locale) => {
      const missing = [...keys].filter((key) => (said[locale].get(key) ?? '').trim() === '')
      const untranslated = [...said[locale]].filter(([, text]) => isForeign(text, locale)).map(([key]) => key)
      if (!sampled.includes(locale)) missing.push('sample')
      return [locale, { state: missing.length > 0 ? 'missing' : untranslated.length > 0 ? 'untranslated' : 'whole', missing, untranslated }]
    }),
  ) as LocaleStates
}

/** What keeps a draft from review although the vetter accepts it: a language that still holds the other one's words. */
export function findUntranslated(states: LocaleStates): Finding[] {
  return locales.flatMap((locale) =>
    states[locale].untranslated.map((key) => ({
      rule: 'untranslated',
      file: 'template.json',
      line: 1,
      column: 1,
      message: `“${key}” is not written in ${locale === 'ko' ? 'Korean' : 'English'} yet.`,
      fix: 'Write it in that language, so that nobody reads half of each.',
    })),
  )
}

function isForeign(text: string, locale: Locale): boolean {
  return locale === 'en' ? hangul.test(text) : !hangul.test(text) && latinWords.test(text.replaceAll(/\{\{[^}]*\}\}/g, ' '))
}

function wordsOf(manifest: Record<string, unknown>, locale: Locale): Map<string, string> {
  const words = new Map<string, string>()
  for (const name of ['title', 'description', 'summary']) {
    const text = asRecord(manifest[name])[locale]
    if (typeof text === 'string') words.set(name, text)
  }
  for (const [key, text] of Object.entries(asRecord(asRecord(manifest.texts)[locale]))) if (typeof text === 'string') words.set(`texts.${key}`, text)
  return words
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
