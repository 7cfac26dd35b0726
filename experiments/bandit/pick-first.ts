import { createId, type Database } from '#kernel'
import type { Attributes } from '../check-conditions.ts'
import { type BanditChoice, chooseVariant, emptyBandit } from './choose-variant.ts'
import { type ContextSpec, contextLength, encodeContext } from './encode-context.ts'
import { learnedState, settingsOf } from './learned-state.ts'

/** Where no experiment chooses the picker, choices are logged under this name. */
const noExperiment = 'none'

export interface FirstPick {
  personId: string
  answer: string
  policy: 'scored' | 'uniform' | 'bandit'
  /** The experiment that chose the policy, and whether its bandit learns. */
  picking: { experiment: string; learning: boolean } | null
  /** Templates that may stand first, the usual one first; at least one. */
  leads: readonly string[]
  spec: ContextSpec
  attributes: Attributes
}

/** Which template stands first in an answer. The choice is logged with how likely each was, whatever the policy. Throws what the database throws. */
export async function pickFirst(database: Database, pick: FirstPick): Promise<string> {
  const { personId, answer, policy, picking, leads, spec, attributes } = pick
  const experiment = picking?.experiment ?? noExperiment
  const request = { decision: createId(), context: encodeContext(spec, attributes), eligible: leads }
  const learns = policy === 'bandit' && picking?.learning === true
  const settings = settingsOf(experiment, learns)
  const state = learns ? await learnedState(database, experiment, contextLength(spec)) : emptyBandit(contextLength(spec))
  const { chosen, propensities, rewards } = policy === 'scored' ? usualChoice(request) : chooseVariant(state, settings, request)
  await database.$transaction([
    database.pickerDecision.create({
      data: {
        decision: request.decision,
        experimentId: experiment,
        // A bandit that does not learn is chance, and is logged as such.
        policy: policy === 'bandit' && !learns ? 'uniform' : policy,
        context: request.context,
        eligible: [...leads],
        propensities: [...propensities],
        chosen,
        rewards,
      },
    }),
    database.experimentChoice.createMany({ data: [{ personId, answer, decision: request.decision }], skipDuplicates: true }),
  ])
  return chosen
}

function usualChoice(request: Pick<BanditChoice, 'decision' | 'context' | 'eligible'>): BanditChoice {
  return { ...request, chosen: request.eligible[0]!, propensities: request.eligible.map((_lead, place) => (place === 0 ? 1 : 0)), rewards: 0 }
}
