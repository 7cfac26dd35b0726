import { checkPhrase, plainWords, type Words } from '#ai'
import { type Database, lockNews, log, news, once, type Transaction, tellNews } from '#kernel'
import type { Locale } from '#templates'

export interface WordsVersion extends Words {
  version: number
  publishedAt: Date
}

/** The number of the version in service; null: the words as they ship. */
export async function servedWordsVersion(database: Database | Transaction, locale: Locale): Promise<number | null> {
  return (await database.wordsProduction.findUnique({ where: { locale } }))?.version ?? null
}

/** Published versions of a language, the newest first. */
export async function listWordsVersions(database: Database, locale: Locale): Promise<WordsVersion[]> {
  const rows = await database.wordsVersion.findMany({ where: { locale }, orderBy: { version: 'desc' }, take: 200 })
  return rows.map(({ version, phrases, style, publishedAt }) => ({ version, phrases: phrasesIn(phrases), style, publishedAt }))
}

/** Writes the next version, which an experiment can name and nobody else is told with, inside a transaction of the caller. Returns its number. */
export async function keepWordsWithin(transaction: Transaction, locale: Locale, { phrases, style }: Words, now: Date): Promise<number> {
  await lockNews(transaction)
  const last = await transaction.wordsVersion.findFirst({ where: { locale }, orderBy: { version: 'desc' } })
  const version = (last?.version ?? 0) + 1
  await transaction.wordsVersion.create({ data: { locale, version, phrases, style, publishedAt: now } })
  return version
}

/** Writes the next version and serves it, inside a transaction of the caller. Returns its number. */
export async function publishWordsWithin(transaction: Transaction, locale: Locale, words: Words, now: Date): Promise<number> {
  const version = await keepWordsWithin(transaction, locale, words, now)
  await point(transaction, locale, version, now)
  return version
}

/** Serves a version that was published before, or with null the words as they ship, inside a transaction of the caller. False: no such version. */
export async function serveWordsWithin(transaction: Transaction, locale: Locale, version: number | null, now: Date): Promise<boolean> {
  await lockNews(transaction)
  if (version !== null && (await transaction.wordsVersion.count({ where: { locale, version } })) === 0) return false
  await point(transaction, locale, version, now)
  return true
}

async function point(transaction: Transaction, locale: Locale, version: number | null, now: Date): Promise<void> {
  const move = { version: version ?? 0, changedAt: now }
  if (version === null) await transaction.wordsProduction.deleteMany({ where: { locale } })
  else await transaction.wordsProduction.upsert({ where: { locale }, create: { locale, ...move }, update: move })
  await tellNews(transaction, { name: 'words.served', payload: { locale, version: version ?? 0 }, at: now })
}

/**
 * The words that new readings are told with. Read on first use and after news; a phrase that this release does not have, or that does
 * not fit in its place, is left as it ships. Where they cannot be read, readings go on with the words as they ship.
 */
export async function servedWords(database: Database, locale: Locale): Promise<Words> {
  const held = once('served-words', (): { asOf: number; words: Map<Locale, Promise<Words>> } => ({ asOf: -1, words: new Map() }))
  try {
    const asOf = (await news()).lastId()
    if (held.asOf !== asOf) {
      held.words.clear()
      held.asOf = asOf
    }
    const known = held.words.get(locale)
    const reading = known ?? readServedWords(database, locale)
    held.words.set(locale, reading)
    return await reading
  } catch (error) {
    held.words.delete(locale)
    log.error('words-unreadable', error)
    return plainWords
  }
}

async function readServedWords(database: Database, locale: Locale): Promise<Words> {
  return (await readWordsVersion(database, locale, (await servedWordsVersion(database, locale)) ?? 0)) ?? plainWords
}

/** The words of a published version, which never change; 0: as they ship. Null: there is no such version. */
export async function wordsOfVersion(database: Database, locale: Locale, version: number): Promise<Words | null> {
  const held = once('words-versions', () => new Map<string, Words>())
  const name = `${locale}@${version}`
  const words = held.get(name) ?? (await readWordsVersion(database, locale, version))
  if (words) held.set(name, words)
  return words
}

async function readWordsVersion(database: Database, locale: Locale, version: number): Promise<Words | null> {
  if (version === 0) return plainWords
  const row = await database.wordsVersion.findUnique({ where: { locale_version: { locale, version } } })
  if (!row) return null
  const phrases = Object.entries(phrasesIn(row.phrases)).filter(([path, text]) => {
    const fault = checkPhrase(locale, path, text)
    if (fault) log.warn('phrase-does-not-fit', { path, fault })
    return fault === null
  })
  return { phrases: Object.fromEntries(phrases), style: row.style }
}

/** Texts by path; anything else that a row holds is left out. */
function phrasesIn(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
