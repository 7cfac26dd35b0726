import { addUse, composerName, costOf, type ModelUse, maskBirth } from '#ai'
import { log } from '#kernel'
import { readLibraryFiles } from '#templates'
import {
  type CurationEvent,
  type CurationRequest,
  type CurationResult,
  type CurationUse,
  longestBrief,
  type StopReason,
  usualLimits,
} from './curation.ts'
import { openDraftingTable } from './drafting-table.ts'
import { createEventQueue } from './event-queue.ts'
import { findNearest } from './find-nearest.ts'

const nothing: ModelUse = { inputTokens: 0, outputTokens: 0, estimated: false }

/**
 * From a brief in words to a draft that the vetter accepts, with what happens on the way and what it costs. What the model writes is
 * files on a table and nothing more; the last event is always the end. Without a model, or where it fails, the nearest template of the
 * library is proposed to start from, and it is said why. What passed the vetter is kept, however the run ends. Never throws.
 */
export async function* curateTemplate(request: CurationRequest): AsyncGenerator<CurationEvent> {
  const { model, prices, limits = usualLimits, signal } = request
  const brief = maskBirth(request.brief.slice(0, longestBrief))
  if (model.name === composerName) {
    yield { kind: 'end', result: nearestTo(brief, request, 'no-model'), use: { ...nothing, modelCalls: 0, toolCalls: 0, cost: 0 } }
    return
  }
  const queue = createEventQueue<CurationEvent>()
  const stop = new AbortController()
  const patience = setTimeout(() => stop.abort(), limits.milliseconds)
  const table = openDraftingTable(request.catalog)
  const spent = { use: nothing, modelCalls: 0, toolCalls: 0 }
  const tellUse = (): CurationUse => ({ ...spent.use, modelCalls: spent.modelCalls, toolCalls: spent.toolCalls, cost: costOf(spent.use, prices) })
  const stopped = (limit: StopReason): CurationResult => {
    const files = table.accepted()?.files ?? null
    return { outcome: 'stopped', limit, files, says: stoppedWords(limit, files !== null) }
  }
  const work = async (): Promise<CurationResult> => {
    try {
      // The agent's library is large, and no reading needs it.
      const { runAgent } = await import('./run-agent.ts')
      const end = await runAgent({
        ...request,
        brief,
        limits,
        table,
        signal: AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]),
        spent: () => ({ tokens: spent.use.inputTokens + spent.use.outputTokens, modelCalls: spent.modelCalls, toolCalls: spent.toolCalls }),
        onCall(call) {
          spent.use = addUse(spent.use, call)
          spent.modelCalls += 1
          queue.push({ kind: 'use', use: tellUse() })
        },
        onStep(tool, says) {
          spent.toolCalls += 1
          queue.push({ kind: 'step', tool, says })
        },
      })
      if (end.limit) return stopped(end.limit)
      const accepted = end.reasons && table.accepted()
      if (accepted) return { outcome: 'drafted', files: accepted.files, reasons: end.reasons ?? [] }
      const vetted = await table.vet()
      if (vetted.ok) return { outcome: 'drafted', files: table.files(), reasons: [] }
      return table.accepted() ? stopped('refused') : { outcome: 'refused', findings: vetted.findings, says: refusedWords }
    } catch (error) {
      if (signal?.aborted) return stopped('editor')
      if (stop.signal.aborted) return stopped('milliseconds')
      log.error('curation-failed', error)
      return table.accepted() ? stopped('model-failed') : nearestTo(brief, request, 'model-failed')
    }
  }
  work()
    .then((result) => queue.push({ kind: 'end', result, use: tellUse() }))
    .finally(() => queue.close())
  try {
    yield* queue.events()
  } finally {
    clearTimeout(patience)
    stop.abort()
  }
}

/** The nearest template, which every editor can start from. */
function nearestTo(brief: string, { catalog }: CurationRequest, why: 'no-model' | 'model-failed'): CurationResult {
  const { manifest } = findNearest(brief, catalog, 1)[0]!.template
  const { id, version, title } = manifest
  const because =
    why === 'no-model'
      ? { ko: '연결된 모델이 없어서', en: 'No model is connected' }
      : { ko: '모델이 답하지 못해서', en: 'The model could not answer' }
  return {
    outcome: 'nearest',
    why,
    template: id,
    version,
    files: readLibraryFiles(id),
    says: {
      ko: `${because.ko} 초안을 쓰지 못했어요. 말씀하신 것과 가장 가까운 “${title.ko}”에서 시작해 보세요.`,
      en: `${because.en}, so no draft was written. “${title.en}” is the nearest template to start from.`,
    },
  }
}

const refusedWords = {
  ko: '모델이 쓴 초안이 검사를 통과하지 못해 버렸어요. 바라는 것을 더 짧게 적으면 나아질 수 있어요.',
  en: 'What the model wrote did not pass the vetter and was dropped. A shorter wish may work better.',
}

function stoppedWords(limit: StopReason, kept: boolean) {
  const because: Record<StopReason, { ko: string; en: string }> = {
    modelCalls: { ko: '정해 둔 횟수만큼 모델에 물어서', en: 'The model was asked as often as it may be' },
    toolCalls: { ko: '정해 둔 횟수만큼 도구를 써서', en: 'The tools were used as often as they may be' },
    tokens: { ko: '정해 둔 토큰을 다 써서', en: 'The tokens that were set aside are used' },
    budget: { ko: '오늘 모델에 쓸 수 있는 만큼을 다 써서', en: 'What you may spend on the model today is spent' },
    milliseconds: { ko: '정해 둔 시간이 지나서', en: 'The time that was set aside is over' },
    editor: { ko: '멈춰 달라고 하셔서', en: 'You asked it to stop' },
    'model-failed': { ko: '모델이 더 답하지 못해서', en: 'The model could not answer any more' },
    refused: { ko: '모델이 마지막에 쓴 것은 검사를 통과하지 못해서', en: 'What the model wrote last did not pass the vetter' },
  }
  const { ko, en } = because[limit]
  return kept
    ? { ko: `${ko} 여기서 멈췄어요. 검사를 통과한 마지막 초안은 남아 있어요.`, en: `${en}. The last draft that passed the vetter is kept.` }
    : { ko: `${ko} 여기서 멈췄어요. 검사를 통과한 초안은 아직 없어요.`, en: `${en}. No draft had passed the vetter yet.` }
}
