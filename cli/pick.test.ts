import { expect, it } from 'vitest'
import { command } from './pick.ts'

const context = { now: new Date('2026-11-27T03:00:00Z') }

it('says of a question which templates are shown and why', async () => {
  const printed = command.print(await command.run(command.fromFlags({ question: 'Should I change jobs this year?', locale: 'en' }, []), context))
  expect(printed).toMatch(/^career, yes_no, year, self; confidence [\d.]+/)
  expect(printed).toContain('chosen 1      four-pillars@')
  expect(printed).toContain('not-eligible  privacy-card@')
})

it('shows nothing beside somebody in danger', async () => {
  expect(command.print(await command.run({ question: '죽고 싶어요' }, context))).toContain('Help comes before any template.')
})

it('refuses an empty question', () => {
  expect(() => command.run({ question: ' ' }, context)).toThrow()
})
