import { expect, test } from 'vitest'
import type { Relation } from '#engine/client'
import { groupRelations } from './group-relations.ts'

const relation = (kind: Relation['kind'], letters: Relation['letters'], places: string[]): Relation<string> => ({
  kind,
  letters,
  places,
  element: null,
  conditions: [],
})

test('the same letters that meet in the same way are told once, with every place; a clash comes before a break', () => {
  const groups = groupRelations([
    relation('break', ['卯', '午'], ['month', 'luck']),
    relation('break', ['卯', '午'], ['hour', 'luck']),
    relation('clash', ['子', '午'], ['day', 'luck']),
    relation('harm', ['卯', '午'], ['day', 'luck']),
  ])
  expect(groups.map(({ kind, meetings }) => [kind, meetings.length])).toEqual([
    ['clash', 1],
    ['harm', 1],
    ['break', 2],
  ])
  expect(groups[2]?.meetings).toEqual([
    ['month', 'luck'],
    ['hour', 'luck'],
  ])
})
