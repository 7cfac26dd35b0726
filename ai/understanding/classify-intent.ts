import type { Form, Horizon, Intent, IntentLabel, SafetyKind, Subject } from '../client.ts'
import { weigh } from '../learning/model.ts'
import { screenSafety } from '../safety/screen-safety.ts'
import { general } from './intent-lexicon.ts'
import { observeQuestion } from './observe-question.ts'
import { understandingModel } from './understanding-model.ts'
import { readUtterance } from './utterance.ts'

export interface Turn {
  role: 'user' | 'assistant'
  text: string
}

const safetyIntent: Record<SafetyKind, IntentLabel> = {
  crisis: 'safety_crisis',
  medical: 'safety_medical',
  finance: 'safety_finance',
  legal: 'safety_legal',
  lifespan: 'safety_lifespan',
}
/** What the safety screen finds is certain enough to act on. */
const screened = 0.95
/** A runner-up that comes this close is asked about too. */
const closeShare = 0.15
/** A follow-up question is not longer than this, without spaces. */
const shortQuestion = 16
/** A topic lent by an earlier question must have been clear there. */
const clearShare = 0.5

function rankIntents(text: string): { label: IntentLabel; share: number }[] {
  return weigh(understandingModel(), observeQuestion(text), 'intent') as { label: IntentLabel; share: number }[]
}

/** The last thing the person asked about, for a question such as "그럼 내년은요?". */
function topicBefore(history: readonly Turn[]): IntentLabel | null {
  for (const turn of history.toReversed()) {
    const best = turn.role === 'user' ? rankIntents(turn.text)[0] : undefined
    if (best && best.share >= clearShare && !general.has(best.label) && best.label !== 'safety_crisis') return best.label
  }
  return null
}

/**
 * Tells what is asked: topic, time, form and whose chart. `history` (oldest first) lends its topic to a short question that
 * only changes the time. Danger and questions that a chart must not decide win over every topic.
 * `confidence` is the share the model gives the intent; `also` names others that come close.
 */
export function classifyIntent(text: string, options: { history?: readonly Turn[] } = {}): Intent {
  const model = understandingModel()
  const observation = observeQuestion(text)
  const danger = screenSafety(text)
  const ranked = weigh(model, observation, 'intent') as { label: IntentLabel; share: number }[]
  const best = ranked.find(({ label }) => !label.startsWith('safety_'))!
  const mayBorrow = general.has(best.label) && readUtterance(text).dense.length <= shortQuestion
  const borrowed = mayBorrow && !danger && options.history ? topicBefore(options.history) : null
  const intent = danger ? safetyIntent[danger.kind] : (borrowed ?? best.label)
  const confidence = danger ? screened : best.share
  const also = ranked.flatMap(({ label, share }) => (label !== intent && share >= closeShare ? [label] : [])).slice(0, 2)
  const likeliest = <Label extends string>(head: string) => weigh(model, observation, head)[0]!.label as Label
  return {
    intent,
    horizon: likeliest<Horizon>('horizon'),
    form: likeliest<Form>('form'),
    subject: likeliest<Subject>('subject'),
    confidence: Math.round(confidence * 100) / 100,
    ...(also.length > 0 ? { also } : {}),
  }
}
