import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseInstant } from './days.ts'

it('reads an instant as the language does, leap days and all', () => {
  const instants = fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, (instant) => {
      const text = instant.toISOString()
      expect(parseInstant(text)).toBe(instant.getTime())
      for (const spelling of [`${text.slice(0, 19)}Z`, `${text.slice(0, 19)}+09:00`, `${text.slice(0, 16)}Z`, `${text.slice(0, 21)}Z`])
        expect(parseInstant(spelling)).toBe(Date.parse(spelling))
    }),
    { numRuns: 5_000 },
  )
  for (const day of ['0000-02-29', '1600-02-29', '1900-02-28', '1900-03-01', '2000-02-29', '2100-03-01', '2199-12-31'])
    expect(parseInstant(`${day}T23:59:59Z`)).toBe(Date.parse(`${day}T23:59:59Z`))
})
