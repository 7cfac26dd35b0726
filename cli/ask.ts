import { z } from 'zod'
import { crisisReply, writingModel } from '#ai'
import { birthSchema } from '#engine'
import { CubeError } from '#kernel'
import { type BuiltComponent, composeAnswer, finishComponent, type Receipt } from '#readings'
import { frameDocument } from '#sandbox'
import { loadCatalog, localeSchema } from '#templates'
import type { Command } from './command.ts'
import { readInput, readJsonFlag } from './read-input.ts'

const inputSchema = z.object({
  birth: birthSchema.optional(),
  with: birthSchema.optional(),
  question: z.string().trim().min(1).max(4_000),
  locale: localeSchema.default('ko'),
  history: z.array(z.object({ role: z.enum(['user', 'assistant']), text: z.string().max(20_000) })).default([]),
  memories: z.array(z.string().max(20_000)).default([]),
})

interface AskedComponent {
  template: string
  version: string
  slots: unknown
  html: string
  receipt: Receipt
}

interface Answer {
  missing?: string[]
  intent?: unknown
  components: AskedComponent[]
  text: string
  sentences: { text: string; facts: string[] }[]
  grounding: { supported: number; contradicted: number; absent: number; density: number }
  followUps: string[]
  safety: { kind: string } | null
  timing: { firstComponentMs: number | null; totalMs: number }
  model: string
}

function describe(component: BuiltComponent): AskedComponent {
  const { manifest, css } = component.template
  const { body } = frameDocument({ title: manifest.title[component.locale], css, html: component.html, locale: component.locale })
  return { template: manifest.id, version: manifest.version, slots: component.slots, html: body, receipt: component.receipt }
}

export const command: Command<Answer> = {
  name: 'ask',
  summary: 'One whole reading: components, sentences, facts and grounding',
  usage: '--birth JSON --question TEXT [--locale en]',
  flags: {
    birth: { type: 'string', description: 'a birth as JSON' },
    question: { type: 'string', description: 'what is asked' },
    locale: { type: 'string', description: 'ko or en' },
  },
  fromFlags: ({ birth, question, locale }) => ({
    ...(birth ? { birth: readJsonFlag('birth', birth) } : {}),
    question,
    ...(locale ? { locale } : {}),
  }),

  async run(input, { now }) {
    const { birth, with: other, question, locale, history, memories } = readInput(inputSchema, input)
    const answer: Answer = {
      components: [],
      text: '',
      sentences: [],
      grounding: { supported: 0, contradicted: 0, absent: 0, density: 0 },
      followUps: [],
      safety: null,
      timing: { firstComponentMs: null, totalMs: 0 },
      model: 'composer',
    }
    if (!birth) return { ...answer, missing: ['birth'] }
    const startedAt = performance.now()
    const elapsed = () => Math.round((performance.now() - startedAt) * 10) / 10
    const components = new Map<string, { component: BuiltComponent; texts: Record<string, string> }>()
    const events = composeAnswer({
      question,
      history,
      birth,
      place: '',
      ...(other ? { others: [{ label: locale === 'ko' ? '상대' : 'The other', relation: 'partner' as const, birth: other }] } : {}),
      locale,
      now,
      catalog: loadCatalog(),
      model: writingModel(),
      names: [],
      signal: new AbortController().signal,
      recall: async () => ({ memories, labels: [] }),
    })
    for await (const event of events) {
      if (event.kind === 'refused') throw new CubeError(event.error.code, event.error.message, { field: `birth.${event.error.field}` })
      if (event.kind === 'intent') answer.intent = event.intent
      if (event.kind === 'safety') {
        answer.safety = event.safety
        if (event.safety.kind === 'crisis') {
          const { title, sentences, lines } = crisisReply(locale, event.safety)
          for (const text of [title, ...sentences, lines.map(({ name, number }) => `${name} ${number}`).join(' · ')])
            answer.sentences.push({ text, facts: [] })
        }
      }
      if (event.kind === 'component') {
        answer.timing.firstComponentMs ??= elapsed()
        components.set(event.component.id, { component: event.component, texts: {} })
      }
      if (event.kind === 'component-text') {
        const entry = components.get(event.component.id)
        if (entry) entry.texts[event.slot] = event.text
      }
      if (event.kind === 'sentence') answer.sentences.push({ text: event.text, facts: event.facts })
      if (event.kind === 'follow-ups') answer.followUps = event.questions
      if (event.kind === 'end') {
        const { supported, contradicted, absent } = event.end.proof
        answer.grounding = { supported, contradicted, absent, density: event.end.density }
        answer.model = event.end.model
      }
    }
    answer.components = [...components.values()].map(({ component, texts }) =>
      describe(Object.keys(texts).length > 0 ? finishComponent(component, texts) : component),
    )
    answer.text = answer.sentences.map((sentence) => sentence.text).join(' ')
    answer.timing.totalMs = elapsed()
    return answer
  },

  print(answer) {
    if (answer.missing) return `Missing: ${answer.missing.join(', ')}`
    if (answer.safety?.kind === 'crisis') return answer.sentences.map((sentence) => sentence.text).join('\n')
    const { supported, contradicted, absent, density } = answer.grounding
    return [
      ...answer.components.map((component) => `[${component.template}@${component.version}]`),
      '',
      ...answer.sentences.map((sentence) => `${sentence.text}\n    ${sentence.facts.join('  ')}`),
      '',
      `supported ${supported}, contradicted ${contradicted}, absent ${absent}, density ${density.toFixed(2)}; ${answer.model}, first component ${answer.timing.firstComponentMs} ms, whole ${answer.timing.totalMs} ms`,
    ].join('\n')
  },
}
