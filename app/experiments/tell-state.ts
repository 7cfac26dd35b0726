import { formatCount, formatPercent } from './format-figures.ts'
import type { Analysis, ExperimentSummary, Viewer } from './shapes.ts'
import type { ExperimentWords } from './words.ts'

export const stateGroups = ['preparing', 'running', 'deciding', 'ended'] as const
export type StateGroup = (typeof stateGroups)[number]

export interface ToldState {
  group: StateGroup
  /** One sentence: why it is so, what is missing, who must act. */
  sentence: string
  /** Whether whoever looks is the one who can act now. */
  isTurn: boolean
}

export interface StateFacts extends Pick<ExperimentSummary, 'status' | 'permanent' | 'authors' | 'onHold' | 'verdict'> {
  /** The variant that was decided for. */
  decision: string | null
  /** Of the permanent A/A. */
  falsePositives: Analysis['falsePositives']
}

/** What an experiment says of itself in a list. */
export function tellState(facts: StateFacts, viewer: Viewer, words: ExperimentWords): ToldState {
  const { t } = words
  if (facts.permanent) return { group: 'running', sentence: tellPermanent(facts, words), isTurn: false }
  const isAuthor = facts.authors.includes(viewer.id)
  const mayJudge = viewer.mayReview && !isAuthor
  switch (facts.status) {
    case 'draft':
    case 'checklist':
      return { group: 'preparing', sentence: t(`state.${facts.status}`), isTurn: viewer.mayChange && isAuthor }
    case 'ready':
      return { group: 'preparing', sentence: t('state.ready'), isTurn: mayJudge }
    case 'running':
      return tellRunning(facts, viewer, words)
    case 'stopped':
      return { group: 'deciding', sentence: t('state.stopped'), isTurn: mayJudge || viewer.mayChange }
    case 'decided':
      return { group: 'ended', sentence: t('state.decided', { variant: facts.decision ?? '' }), isTurn: false }
    case 'archived':
      return { group: 'ended', sentence: t('state.archived'), isTurn: false }
  }
}

function tellPermanent({ falsePositives }: StateFacts, { t }: ExperimentWords): string {
  if (!falsePositives || falsePositives.repetitions === 0) return t('state.permanent')
  const { found, repetitions, alpha } = falsePositives
  return t('state.permanent.measured', { found, repetitions, rate: formatPercent(found / repetitions), alpha: formatPercent(alpha, { digits: 0 }) })
}

function tellRunning({ onHold, verdict }: StateFacts, viewer: Viewer, words: ExperimentWords): ToldState {
  const { t } = words
  const tell = (sentence: string, group: StateGroup = 'running'): ToldState => ({ group, sentence, isTurn: group === 'deciding' && viewer.mayChange })
  if (verdict === null) return tell(t('state.not-analysed'))
  switch (verdict.kind) {
    case 'ratio-mismatch':
      return { ...tell(t('state.ratio-mismatch')), isTurn: viewer.mayChange }
    case 'mixed':
      return { ...tell(t('state.mixed', { share: formatPercent(verdict.share) })), isTurn: viewer.mayChange }
    case 'better':
      return tell(t('state.better', { variant: verdict.variant }), 'deciding')
    case 'worse':
    case 'no-difference':
      return tell(t(`state.${verdict.kind}`), 'deciding')
    case 'no-data':
      return onHold === null ? tell(t(`state.${verdict.why}`)) : { ...tell(t('state.hold')), isTurn: viewer.mayChange }
    case 'not-yet': {
      if (onHold !== null) return { ...tell(t('state.hold')), isTurn: viewer.mayChange }
      if (verdict.people === 0) return tell(t('state.not-yet.waiting', { days: formatCount(verdict.days ?? 0, words) }))
      const people = formatCount(verdict.people, words)
      return tell(
        verdict.days === null ? t('state.not-yet.open', { people }) : t('state.not-yet', { people, days: formatCount(verdict.days, words) }),
      )
    }
  }
}
