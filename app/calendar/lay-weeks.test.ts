import { expect, test } from 'vitest'
import { layWeeks } from './lay-weeks.ts'

const day = (date: string) => ({ date })

test('days stand under their weekday, from Sunday on', () => {
  const weeks = layWeeks(['2026-11-27', '2026-11-28', '2026-11-29'].map(day))
  expect(weeks).toEqual([
    [null, null, null, null, null, day('2026-11-27'), day('2026-11-28')],
    [day('2026-11-29'), null, null, null, null, null, null],
  ])
})

test('no days make no weeks', () => expect(layWeeks([])).toEqual([]))
