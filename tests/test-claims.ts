import { describe, expect, test } from 'vitest'
import { groundText } from '#ai'
import type { Example } from './example-chart.ts'

/** `claims`: a chart, what is true of it, and what is not; `plain`: what claims nothing of any of the charts. */
export function testClaims<Chart extends string>(
  name: string,
  charts: Record<Chart, Example>,
  claims: readonly (readonly [Chart, string, string])[],
  plain: readonly string[],
): void {
  describe(name, () => {
    test.each(claims)('%s: %s', (chart, said, missaid) => {
      const right = groundText(said, charts[chart].facts)
      expect({ ...right, isSaid: right.supported > 0 }).toMatchObject({ isSaid: true, contradicted: 0, absent: 0 })
      const wrong = groundText(missaid, charts[chart].facts)
      expect(wrong.contradicted + wrong.absent).toBeGreaterThan(0)
    })

    test.each(plain)('no claim: %s', (text) => {
      for (const { facts } of Object.values<Example>(charts)) expect(groundText(text, facts)).toMatchObject({ contradicted: 0, absent: 0 })
    })
  })
}
