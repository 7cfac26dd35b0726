import { createAgent, createMiddleware, modelCallLimitMiddleware, toolCallLimitMiddleware } from 'langchain'
import { BudgetSpent, type CalledModel, ChatModel } from './chat-model.ts'
import type { CurationLimits, CurationRequest, ReachedLimit } from './curation.ts'
import { curationInstructions } from './curation-instructions.ts'
import { curationTools, type ToolBench } from './curation-tools.ts'

export interface AgentRun extends Pick<CurationRequest, 'brief' | 'locale' | 'model' | 'openBudget'>, Omit<ToolBench, 'onFinished'> {
  limits: CurationLimits
  signal: AbortSignal
  spent(): { tokens: number; modelCalls: number; toolCalls: number }
  onCall(call: CalledModel): void
}

export interface AgentEnd {
  /** Null: the model ended without saying that it was done. */
  reasons: string[] | null
  limit: ReachedLimit | null
}

/** Lets the model work on the table until it is done or a limit is reached. Throws where the service fails or the signal says so. */
export async function runAgent(run: AgentRun): Promise<AgentEnd> {
  const { brief, locale, model, limits, signal } = run
  const end: AgentEnd = { reasons: null, limit: null }
  const ends = createMiddleware({
    name: 'ends',
    beforeModel: {
      canJumpTo: ['end'],
      hook: () => {
        end.limit = end.reasons ? null : reachedLimit(run)
        return end.reasons || end.limit ? { jumpTo: 'end' as const } : undefined
      },
    },
  })
  const tools = curationTools({
    ...run,
    onFinished(reasons) {
      end.reasons = reasons
    },
  })
  const chat = new ChatModel(model.model, run.onCall, run.openBudget)
  const agent = createAgent({
    model: chat,
    tools,
    systemPrompt: curationInstructions,
    middleware: [
      ends,
      modelCallLimitMiddleware({ runLimit: limits.modelCalls, exitBehavior: 'end' }),
      // Of many calls in one turn, those beyond the limit are answered with an error and not run.
      toolCallLimitMiddleware({ runLimit: limits.toolCalls, exitBehavior: 'continue' }),
    ],
  })
  // A turn of the model with its tools takes a step for each middleware beside its own.
  const recursionLimit = limits.modelCalls * 8 + 20
  try {
    await agent.invoke({ messages: [{ role: 'user', content: JSON.stringify({ brief, locale }) }] }, { signal, recursionLimit })
  } catch (error) {
    if (!isSpent(error)) throw error
    end.limit = 'budget'
  } finally {
    await chat.settled()
  }
  return end
}

/** The agent may wrap what a call threw. */
function isSpent(error: unknown): boolean {
  return error instanceof BudgetSpent || (error instanceof Error && isSpent(error.cause))
}

function reachedLimit({ spent, limits }: AgentRun): ReachedLimit | null {
  const { tokens, modelCalls, toolCalls } = spent()
  if (tokens >= limits.tokens) return 'tokens'
  if (modelCalls >= limits.modelCalls) return 'modelCalls'
  return toolCalls >= limits.toolCalls ? 'toolCalls' : null
}
