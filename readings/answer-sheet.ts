import { isTopic } from '#ai'
import { type Database, log } from '#kernel'
import type { OpenReading } from './begin-reading.ts'
import { type BuiltComponent, finishComponent } from './build-component.ts'
import type { AskedData, StoredPart } from './client.ts'
import type { AnswerEvent } from './compose-answer.ts'
import { keepAnswer, spokenText, type ToldWith } from './conversations.ts'
import { frameSource } from './frame-source.ts'
import { pillarsOf, saysName, textOfMarkup } from './redact-answer.ts'
import { saveComponent, saveComponentTexts } from './save-component.ts'

type ToldProfile = ToldWith['profiles'][number]

/** Where an answer is written down while it is told. What it returned has been stored or will be by `finish`. */
export interface AnswerSheet {
  add(part: StoredPart): StoredPart
  /** Turns an event into the parts that the page gets; a component is stored before its address is given away. */
  record(event: AnswerEvent): Promise<StoredPart[]>
  finish(status: 'done' | 'interrupted', told?: { subject: ToldProfile; others: readonly ToldProfile[] }): Promise<void>
  readonly parts: readonly StoredPart[]
}

export function openAnswerSheet(database: Database, reading: OpenReading): AnswerSheet {
  const parts: StoredPart[] = []
  let asked: AskedData | null = null
  let pillars: ToldWith['pillars'] | null = null
  let stored = Promise.resolve()
  const components = new Map<
    string,
    { component: BuiltComponent; texts: Record<string, string>; part: Extract<StoredPart, { type: 'data-component' }> }
  >()

  function add<Part extends StoredPart>(part: Part): Part {
    parts.push(part)
    return part
  }

  /** Behind what is being told: a page must not wait for it, and `finish` does. */
  function storeSoFar(): void {
    const soFar = [...parts]
    stored = stored.then(() => keepAnswer(database, reading, soFar, 'writing')).catch((error: unknown) => log.error('answer-not-stored', error))
  }

  async function addComponent(component: BuiltComponent): Promise<StoredPart> {
    await saveComponent(database, reading, { component, asked })
    const { manifest } = component.template
    const part = add({
      type: 'data-component',
      id: component.id,
      data: {
        id: component.id,
        template: manifest.id,
        version: manifest.version,
        title: manifest.title[component.locale],
        source: frameSource(component.id, reading.personId),
        height: manifest.height[component.locale],
        summary: component.summary,
      },
    })
    components.set(component.id, { component, texts: {}, part })
    storeSoFar()
    return part
  }

  /** The texts are in the component now; the page gets the spoken equivalent that includes them. */
  async function finishComponents(): Promise<void> {
    for (const { component, texts, part } of components.values()) {
      if (Object.keys(texts).length === 0) continue
      const finished = finishComponent(component, texts)
      part.data.summary = finished.summary
      await saveComponentTexts(database, reading, { component: finished, asked })
    }
  }

  function textOfAnswer(): string {
    const cards = [...components.values()].map(({ component, texts }) => `${textOfMarkup(component.html)}\n${Object.values(texts).join('\n')}`)
    return [spokenText(parts), ...cards].join('\n')
  }

  /** No more of other people than what the answer says of them. */
  function toldWith({ subject, others }: { subject: ToldProfile; others: readonly ToldProfile[] }): ToldWith | null {
    if (!pillars) return null
    const text = textOfAnswer()
    const kept = [subject, ...others.filter((other) => saysName(text, { profiles: [other] }))]
    return { pillars, profiles: kept.map(({ label, place, birth: { date, time } }) => ({ label, place, birth: { date, time } })) }
  }

  return {
    add,
    parts,
    async record(event) {
      switch (event.kind) {
        case 'component':
          return [await addComponent(event.component)]
        case 'component-text': {
          const entry = components.get(event.component.id)
          if (!entry) return []
          entry.texts[event.slot] = event.text
          return [
            {
              type: 'data-component-text',
              id: `${event.component.id}/${event.slot}`,
              data: { component: event.component.id, slot: event.slot, text: event.text },
            },
          ]
        }
        case 'sentence':
          return [add({ type: 'data-sentence', id: event.sentence.id, data: event.sentence })]
        case 'safety':
          return [add({ type: 'data-safety', data: event.safety })]
        case 'guess':
          return [add({ type: 'data-guess', data: event.guess })]
        case 'layout':
          return [add({ type: 'data-layout', data: { layout: event.layout } })]
        case 'recall':
          return [add({ type: 'data-recall', data: { count: event.count, labels: event.labels } })]
        case 'notice':
          return [add({ type: 'data-notice', data: { code: event.code } })]
        case 'follow-ups':
          return [add({ type: 'data-follow-ups', data: { questions: event.questions } })]
        case 'refused':
          return [
            add({
              type: 'data-understanding',
              data: { birth: null, place: null, missing: [], problem: { code: event.error.code, field: event.error.field } },
            }),
          ]
        case 'end': {
          await finishComponents()
          // The proof is the last part: whoever has heard it has heard everything.
          return [
            ...[...components.values()].filter(({ texts }) => Object.keys(texts).length > 0).map(({ part }) => part),
            add({ type: 'data-proof', data: event.end.proof }),
          ]
        }
        case 'intent': {
          pillars = pillarsOf(event.chart)
          const { intent, form, horizon } = event.intent
          asked = { topic: isTopic(intent) ? intent : null, form, horizon, preset: event.chart.convention.preset }
          return []
        }
        case 'usage':
          return []
      }
    },
    async finish(status, told) {
      if (status === 'interrupted') await finishComponents()
      await stored
      await keepAnswer(database, reading, parts, status, told && toldWith(told))
    },
  }
}
