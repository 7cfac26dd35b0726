import { expect, test } from 'vitest'
import { offerLabel } from './offer-label.ts'

test.each([
  ['친구', [], '친구 1'],
  ['친구', ['나', '친구 1', '친구 3'], '친구 2'],
  ['Family', ['friend 1'], 'Family 1'],
])('%s beside %j is %s', (relation, taken, label) => {
  expect(offerLabel(relation, taken)).toBe(label)
})
