import { classifyIntent, composerName, type Intent, isUnsure, type ModelBudget, type ModelUse, understandWithModel, type WritingModel } from '#ai'
import type { Locale } from '#templates'

export interface QuestionToUnderstand {
  question: string
  /** The question as a model may see it. */
  masked: string
  history: readonly { role: 'user' | 'assistant'; text: string }[]
  model: WritingModel
  locale: Locale
  now: Date
  /** Left to the person today; absent: as much as it takes. */
  budget?: ModelBudget
  signal: AbortSignal
}

/** What is asked: understood here at once, and where that is a guess and a model is at hand, by the model. */
export async function understandQuestion(asked: QuestionToUnderstand): Promise<{ intent: Intent; use: ModelUse | null }> {
  const intent = classifyIntent(asked.question, { history: asked.history })
  if (!isUnsure(intent) || asked.model.name === composerName) return { intent, use: null }
  const { model, masked, locale, now, budget, signal } = asked
  let use: ModelUse | null = null
  const understood = await understandWithModel({
    model,
    utterance: masked,
    locale,
    now,
    ...(budget ? { budget } : {}),
    signal,
    onUse: (taken) => {
      use = taken
    },
  })
  return { intent: understood ?? intent, use }
}
