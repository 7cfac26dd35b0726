import { z } from 'zod'
import { birthSchema } from '#engine'
import { CubeError } from '#kernel'
import { explainPick, goldenCharts, type PickExplanation } from '#studio'
import { loadCatalog, localeSchema } from '#templates'
import type { Command } from './command.ts'
import { readInput, readJsonFlag } from './read-input.ts'

const inputSchema = z.object({
  question: z.string().trim().min(1).max(4_000),
  birth: birthSchema.optional(),
  locale: localeSchema.default('ko'),
})

export const command: Command<PickExplanation> = {
  name: 'pick',
  summary: 'Why an answer shows the templates that it shows, and why not the others',
  usage: '--question TEXT [--birth JSON] [--locale en]',
  flags: {
    question: { type: 'string', description: 'what is asked' },
    birth: { type: 'string', description: 'a birth as JSON; default: an invented one with everything known' },
    locale: { type: 'string', description: 'ko or en' },
  },
  fromFlags: ({ question, birth, locale }) => ({
    question,
    ...(birth ? { birth: readJsonFlag('birth', birth) } : {}),
    ...(locale ? { locale } : {}),
  }),

  run(input, { now }) {
    const { question, birth = goldenCharts[0]!.birth, locale } = readInput(inputSchema, input)
    const result = explainPick({ question, birth, locale, catalog: loadCatalog(), now })
    if (!result.ok) throw new CubeError(result.error.code, result.error.message, { field: `birth.${result.error.field}` })
    return result.explanation
  },

  print({ intent, unsure, crisis, templates }) {
    const asked = `${intent.intent}, ${intent.form}, ${intent.horizon}, ${intent.subject}; confidence ${intent.confidence}${unsure ? ' (a guess)' : ''}${intent.also ? `, also ${intent.also.join(', ')}` : ''}`
    if (crisis) return `${asked}\nHelp comes before any template.`
    return [
      asked,
      ...templates.map(
        (one) => `${(one.state === 'chosen' ? `chosen ${one.place + 1}` : one.state).padEnd(13)} ${one.id}@${one.version}  ${one.says.en}`,
      ),
    ].join('\n')
  },
}
