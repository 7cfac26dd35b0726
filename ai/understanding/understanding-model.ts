import type { Model } from '../learning/model.ts'
import { readModel } from '../learning/read-model.ts'

let opened: Model | undefined
/** The trained model of this release, opened once. */
export function understandingModel(): Model {
  opened ??= readModel('ai/understanding/model.json')
  return opened
}
