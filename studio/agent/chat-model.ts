import type { LanguageModelV4, LanguageModelV4FunctionTool, LanguageModelV4Message } from '@ai-sdk/provider'
import type { CallbackManagerForLLMRun } from '@langchain/core/callbacks/manager'
import { BaseChatModel, type BaseChatModelCallOptions, type BindToolsInput } from '@langchain/core/language_models/chat_models'
import { AIMessage, type BaseMessage, SystemMessage, ToolMessage } from '@langchain/core/messages'
import type { ChatResult } from '@langchain/core/outputs'
import { convertToOpenAITool } from '@langchain/core/utils/function_calling'

interface ChatOptions extends BaseChatModelCallOptions {
  tools?: BindToolsInput[]
}

export interface CalledModel {
  inputTokens: number
  outputTokens: number
  /** The service did not say; about a token for three letters. */
  estimated: boolean
}

/** One call may write a whole source, and no book. */
const longestAnswer = 12_000

/**
 * The writing model of this product as a model of LangChain, so that the agent uses the same service, key, retries and limits of size as
 * readings do. Tool input that is no JSON object is handed on as a call that the agent answers with an error.
 */
export class ChatModel extends BaseChatModel<ChatOptions> {
  private readonly model: LanguageModelV4
  private readonly onCall: (call: CalledModel) => void

  constructor(model: LanguageModelV4, onCall: (call: CalledModel) => void) {
    super({ maxRetries: 0, cache: false })
    this.model = model
    this.onCall = onCall
  }

  override _llmType(): string {
    return 'writing-model'
  }

  override bindTools(tools: BindToolsInput[]) {
    return this.withConfig({ tools })
  }

  override async _generate(messages: BaseMessage[], options: this['ParsedCallOptions'], _run?: CallbackManagerForLLMRun): Promise<ChatResult> {
    const { content, usage } = await this.model.doGenerate({
      prompt: messages.map(toPrompt),
      maxOutputTokens: longestAnswer,
      ...(options.tools?.length ? { tools: options.tools.map(toTool), toolChoice: { type: 'auto' } } : {}),
      ...(options.signal ? { abortSignal: options.signal } : {}),
    })
    const text = content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('')
    const calls = content.flatMap((part) => (part.type === 'tool-call' ? [part] : []))
    const [inputTokens, outputTokens] = [usage.inputTokens.total, usage.outputTokens.total]
    const written = text.length + calls.reduce((sum, { input }) => sum + input.length, 0)
    const sent = messages.reduce((sum, { text: said }) => sum + said.length, 0)
    this.onCall({
      inputTokens: inputTokens ?? Math.ceil(sent / 3),
      outputTokens: outputTokens ?? Math.ceil(written / 3),
      estimated: inputTokens === undefined || outputTokens === undefined,
    })
    const message = new AIMessage({
      content: text,
      tool_calls: calls.map(({ toolCallId, toolName, input }) => ({ type: 'tool_call', id: toolCallId, name: toolName, args: readInput(input) })),
    })
    return { generations: [{ text, message }] }
  }
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
