import type { LanguageModelV4, LanguageModelV4FunctionTool, LanguageModelV4Message } from '@ai-sdk/provider'
import type { CallbackManagerForLLMRun } from '@langchain/core/callbacks/manager'
import { BaseChatModel, type BaseChatModelCallOptions, type BindToolsInput } from '@langchain/core/language_models/chat_models'
import { AIMessage, type BaseMessage, SystemMessage, ToolMessage } from '@langchain/core/messages'
import type { ChatResult } from '@langchain/core/outputs'
import { convertToOpenAITool } from '@langchain/core/utils/function_calling'
import { affords, estimateTokens, expectedOutputTokens, type ModelUse } from '#ai'
import type { OpenBudget } from '#readings'

interface ChatOptions extends BaseChatModelCallOptions {
  tools?: BindToolsInput[]
}

/** Tokens of one call; `estimated` where the service did not say. */
export type CalledModel = ModelUse

/** Thrown in place of a call that would not fit in what is left of the day. */
export class BudgetSpent extends Error {}

/** One call may write a whole source, and no book. */
const longestAnswer = 12_000

/**
 * The writing model of this product as a model of LangChain, so that the agent uses the same service, key, retries and limits of size as
 * readings do. Tool input that is no JSON object is handed on as a call that the agent answers with an error.
 */
export class ChatModel extends BaseChatModel<ChatOptions> {
  private readonly model: LanguageModelV4
  private readonly onCall: (call: CalledModel) => void
  private readonly openBudget: (() => Promise<OpenBudget>) | undefined
  private last: Promise<unknown> = Promise.resolve()

  constructor(model: LanguageModelV4, onCall: (call: CalledModel) => void, openBudget?: () => Promise<OpenBudget>) {
    super({ maxRetries: 0, cache: false })
    this.model = model
    this.onCall = onCall
    this.openBudget = openBudget
  }

  override _llmType(): string {
    return 'writing-model'
  }

  override bindTools(tools: BindToolsInput[]) {
    return this.withConfig({ tools })
  }

  override async _generate(messages: BaseMessage[], options: this['ParsedCallOptions'], _run?: CallbackManagerForLLMRun): Promise<ChatResult> {
    const call = this.call(messages, options)
    this.last = call.catch(() => undefined)
    return call
  }

  /** Once the last call is counted: nobody waits for one that was cut off. */
  async settled(): Promise<void> {
    await this.last
  }

  private async call(messages: BaseMessage[], options: this['ParsedCallOptions']): Promise<ChatResult> {
    const sent = messages.reduce((sum, message) => sum + tokensOf(message), 0)
    const budget = await this.openBudget?.()
    let used: ModelUse | null = null
    const count = (use: ModelUse): void => {
      used = use
      this.onCall(use)
    }
    try {
      if (budget && !affords(budget.left, { inputTokens: sent, outputTokens: expectedOutputTokens })) throw new BudgetSpent('The day is spent.')
      options.signal?.throwIfAborted()
      return await this.ask(messages, options, sent, count)
    } finally {
      await budget?.settle(used)
    }
  }

  private async ask(messages: BaseMessage[], options: this['ParsedCallOptions'], sent: number, count: (use: ModelUse) => void): Promise<ChatResult> {
    const asked = this.model.doGenerate({
      prompt: messages.map(toPrompt),
      maxOutputTokens: longestAnswer,
      ...(options.tools?.length ? { tools: options.tools.map(toTool), toolChoice: { type: 'auto' } } : {}),
      ...(options.signal ? { abortSignal: options.signal } : {}),
    })
    const { content, usage } = await Promise.resolve(asked).catch((error: unknown) => {
      if (options.signal?.aborted) count({ inputTokens: sent, outputTokens: 0, estimated: true })
      throw error
    })
    const text = content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('')
    const calls = content.flatMap((part) => (part.type === 'tool-call' ? [part] : []))
    const [inputTokens, outputTokens] = [usage.inputTokens.total, usage.outputTokens.total]
    count({
      inputTokens: inputTokens ?? sent,
      outputTokens: outputTokens ?? calls.reduce((sum, { input }) => sum + estimateTokens(input), estimateTokens(text)),
      estimated: inputTokens === undefined || outputTokens === undefined,
    })
    const message = new AIMessage({
      content: text,
      tool_calls: calls.map(({ toolCallId, toolName, input }) => ({ type: 'tool_call', id: toolCallId, name: toolName, args: readInput(input) })),
    })
    return { generations: [{ text, message }] }
  }
}

/** What a message says, and what it calls tools with. */
function tokensOf(message: BaseMessage): number {
  const calls = AIMessage.isInstance(message) ? (message.tool_calls ?? []) : []
  return calls.reduce((sum, { args }) => sum + estimateTokens(JSON.stringify(args)), estimateTokens(message.text))
}

function readInput(input: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(input)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function toTool(tool: BindToolsInput): LanguageModelV4FunctionTool {
  const { name, description, parameters } = convertToOpenAITool(tool as Parameters<typeof convertToOpenAITool>[0]).function
  return {
    type: 'function',
    name,
    ...(description ? { description } : {}),
    inputSchema: parameters as LanguageModelV4FunctionTool['inputSchema'],
  }
}

function toPrompt(message: BaseMessage): LanguageModelV4Message {
  if (SystemMessage.isInstance(message)) return { role: 'system', content: message.text }
  if (ToolMessage.isInstance(message)) {
    const result = { type: 'tool-result' as const, toolCallId: message.tool_call_id, toolName: message.name ?? 'tool' }
    return { role: 'tool', content: [{ ...result, output: { type: 'text', value: message.text } }] }
  }
  if (AIMessage.isInstance(message)) {
    const calls = (message.tool_calls ?? []).map(({ id, name, args }) => ({
      type: 'tool-call' as const,
      toolCallId: id ?? name,
      toolName: name,
      input: args,
    }))
    return { role: 'assistant', content: [...(message.text ? [{ type: 'text' as const, text: message.text }] : []), ...calls] }
  }
  return { role: 'user', content: [{ type: 'text', text: message.text }] }
}
