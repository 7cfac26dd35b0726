import { type LinearModel, openModel } from './linear-model.ts'
import stored from './model.json' with { type: 'json' }

let opened: LinearModel | undefined
/** The trained model of this release, opened once. */
export function understandingModel(): LinearModel {
  opened ??= openModel(stored)
  return opened
}
