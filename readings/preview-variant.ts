import { composerWritingModel, type Words } from '#ai'
import type { Birth } from '#engine'
import { applyVariants, type VariantChange } from '#experiments'
import type { Database } from '#kernel'
import { type Locale, servedCatalog } from '#templates'
import type { StoredPart } from './client.ts'
import { type AnswerEvent, composeAnswer } from './compose-answer.ts'
import { servedWords } from './served-words.ts'
import { carryOut } from './treat-reading.ts'

export interface PreviewRequest {
  /** Null: as for everybody. */
  change: VariantChange | null
  /** An invented one. */
  birth: Birth
  question: string
  locale: Locale
  now: Date
}

export interface PreviewedAnswer {
  /** As a page gets them; a component has no address, since none was told to anybody. */
  parts: StoredPart[]
  /** What models are told of the tone; null: nothing. */
  style: string | null
}

/** An answer as a variant would make it, written without a model and kept nowhere. */
export async function previewVariant(database: Database, { change, birth, question, locale, now }: PreviewRequest): Promise<PreviewedAnswer> {
  const [catalog, words] = await Promise.all([servedCatalog(database), servedWords(database, locale)])
  const treated = await carryOut(database, applyVariants([change]), locale, catalog)
  const parts: StoredPart[] = []
  for await (const event of composeAnswer({
    question,
    history: [],
    birth,
    place: '',
    locale,
    now,
    catalog,
    model: composerWritingModel(),
    names: null,
    words,
    treat: async () => ({ ...treated, variants: [], pickLead: async () => null }),
    signal: new AbortController().signal,
    recall: async () => ({ memories: [], labels: [] }),
  }))
    parts.push(...partsOf(event, locale))
  const told: Words = { ...words, ...treated.words }
  return { parts, style: told.style }
}

function partsOf(event: AnswerEvent, locale: Locale): StoredPart[] {
  switch (event.kind) {
    case 'layout':
      return [{ type: 'data-layout', data: { layout: event.layout } }]
    case 'sentence':
      return [{ type: 'data-sentence', id: event.sentence.id, data: event.sentence }]
    case 'follow-ups':
      return [{ type: 'data-follow-ups', data: { questions: event.questions } }]
    case 'component': {
      const { id, template, summary } = event.component
      const { manifest } = template
      const [title, height] = [manifest.title[locale], manifest.height[locale]]
      return [{ type: 'data-component', id, data: { id, template: manifest.id, version: manifest.version, title, source: '', height, summary } }]
    }
    default:
      return []
  }
}
