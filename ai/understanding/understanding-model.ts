import { type LinearModel, openModel } from './linear-model.ts'
import { readStoredModel } from './read-stored-model.ts'

let opened: LinearModel | undefined
/** The trained model of this release, opened once. */
export function understandingModel(): LinearModel {
  opened ??= openModel(readStoredModel('ai/understanding/model.json'))
  return opened
}
