import { expect, test } from 'vitest'
import { en } from '../messages/en.ts'
import { ko } from '../messages/ko.ts'
import { createTranslate } from '../messages/translate.ts'
import { commands, commandsFor, questionOfCommand } from './commands.ts'

const korean = createTranslate(ko)
const english = createTranslate(en)

test('a slash alone offers every command, a word the ones that fit', () => {
  expect(commandsFor('/', korean)).toEqual([...commands])
  expect(commandsFor('/오늘', korean)).toEqual(['today'])
  expect(commandsFor('/궁', korean)).toEqual(['compatibility'])
  expect(commandsFor('/lo', english)).toEqual(['love'])
  expect(commandsFor('／돈', korean)).toEqual(['money'])
})

test('what is no command is a question', () => {
  for (const typed of ['', '오늘', '/오늘 어때요', ' /today', '1/2', '/없는말', '//']) expect(commandsFor(typed, korean)).toEqual([])
})

test('every command asks a question of its own in both languages', () => {
  for (const t of [korean, english]) expect(new Set(commands.map((command) => questionOfCommand(command, t))).size).toBe(commands.length)
})
