import { mayDo } from '#accounts'
import {
  type Actor,
  changeExperiment,
  gatherCommand,
  type Refusal,
  readExperiment,
  readExperimentView,
  requestedCommandSchema,
  type ServedChanges,
  type VariantChange,
} from '#experiments'
import { type Database, database, now } from '#kernel'
import { canMake, servedChange, wordsOfVersion } from '#readings'
import { readTemplateVersion } from '#templates'
import { errorMessage } from '../../error-messages.ts'
import { readBody, requestLocale, requireCaller, requireRate, route } from '../../respond.ts'
import { experimentIdOf, unknownExperiment } from '../experiment-id.ts'

interface Context {
  params: Promise<{ id: string }>
}

const statuses: Partial<Record<Refusal['error'], number>> = { 'not-permitted': 403, 'four-eyes': 403, 'design-invalid': 400 }

async function isPublished(client: Database, change: VariantChange): Promise<boolean> {
  switch (change.kind) {
    case 'template':
      return (await readTemplateVersion(client, change.template, change.version)) !== null
    case 'phrasing':
    case 'prompt':
      return (await wordsOfVersion(client, change.locale, change.version)) !== null
    default:
      return true
  }
}

/** Which versions exist, what this release can make, and what is in service. */
function servedChanges(client: Database): ServedChanges {
  return { isPublished: (change) => isPublished(client, change), canMake, inService: (change) => servedChange(client, change) }
}

export const GET = route(async (request, context: Context) => {
  await requireCaller(request, 'experiments.read')
  const view = await readExperimentView(await database(), await experimentIdOf(context))
  if (!view) throw unknownExperiment()
  return Response.json(view)
})

/** One command. What it does not allow is told with the refusal of the domain beside the sentence. */
export const POST = route(async (request, context: Context) => {
  const person = await requireCaller(request, 'experiments.read')
  await requireRate('experiments', person.id, { burst: 60, perMilliseconds: 60_000 })
  const id = await experimentIdOf(context)
  const requested = await readBody(request, requestedCommandSchema)
  const client = await database()
  const record = await readExperiment(client, id)
  if (!record) throw unknownExperiment()
  const actor: Actor = {
    kind: 'person',
    id: person.id,
    mayChange: mayDo(person, 'experiments.change'),
    mayReview: mayDo(person, 'experiments.review'),
  }
  const at = now()
  const command = await gatherCommand(client, record, requested, servedChanges(client), at)
  const advance = await changeExperiment(client, id, command, actor, at)
  if (!advance) throw unknownExperiment()
  if (advance.ok) return Response.json({ experiment: advance.experiment })
  const { ok: _, ...refusal } = advance
  const code = `experiment-${refusal.error}`
  const error = { code, message: errorMessage(code, requestLocale(request)) }
  return Response.json({ error, refusal }, { status: statuses[refusal.error] ?? 409 })
})
