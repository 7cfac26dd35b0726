import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { type Json, type JsonPath, removeInJson, renameInJson, setInJson } from './edit-json.ts'
import { readJsonTree } from './json-tree.ts'

const library = 'templates/library'
/** Every fifth template: walking all of them takes ten seconds and finds nothing more. */
const texts = readdirSync(library)
  .filter((_id, index) => index % 5 === 0)
  .flatMap((id) =>
    ['template.json', 'samples/typical.json'].map((file) => [`${id}/${file}`, readFileSync(`${library}/${id}/${file}`, 'utf8')] as const),
  )

/** Every place of a value, with what stands there. */
function placesOf(value: Json, path: JsonPath = []): [JsonPath, Json][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  const inner = Array.isArray(value) ? value.map((entry, index) => [index, entry] as const) : Object.entries(value)
  return [[path, value], ...inner.flatMap(([step, entry]) => placesOf(entry as Json, [...path, step]))]
}

test.each(texts)('%s comes back as it was, whatever is changed in a form and changed back', (_name, text) => {
  const places = placesOf(JSON.parse(text))
  expect(places.length).toBeGreaterThan(1)
  for (const [path, value] of places) {
    if (path.length === 0) continue
    expect(setInJson(text, path, value)).toBe(text)
    if (typeof value === 'object' && value !== null) continue
    const changed = setInJson(text, path, 'something else "quoted" \\')
    expect(changed).not.toBe(text)
    expect(setInJson(changed, path, value)).toBe(text)
    if (typeof path.at(-1) === 'string')
      expect(renameInJson(renameInJson(text, path, 'other-name'), [...path.slice(0, -1), 'other-name'], String(path.at(-1)))).toBe(text)
  }
})

test.each(texts)('%s says what a program would make of the same changes', (_name, text) => {
  for (const [path] of placesOf(JSON.parse(text))) {
    const last = path.at(-1)
    if (last === undefined) continue
    const wanted = JSON.parse(text)
    const owner = path.slice(0, -1).reduce((value, step) => value[step], wanted)
    if (Array.isArray(owner)) owner.splice(Number(last), 1)
    else delete owner[last]
    expect(JSON.parse(removeInJson(text, path))).toEqual(wanted)
  }
})

describe('setInJson', () => {
  it('adds a member or an entry in the way the others are written', () => {
    expect(setInJson('{\n  "a": 1\n}\n', ['b'], { c: ['x', 2] })).toBe('{\n  "a": 1,\n  "b": {\n    "c": ["x", 2]\n  }\n}\n')
    expect(setInJson('{ "a": 1 }', ['b'], 2)).toBe('{ "a": 1, "b": 2 }')
    expect(setInJson('{\n  "a": {}\n}', ['a', 'b'], 2)).toBe('{\n  "a": {\n    "b": 2\n  }\n}')
    expect(setInJson('{ "a": ["x"] }', ['a', 1], 'y')).toBe('{ "a": ["x", "y"] }')
    expect(setInJson('{ "a": 1 }', ['b', 'c'], 2)).toBe('{ "a": 1, "b": {\n  "c": 2\n} }')
    expect(setInJson('{ "a": [] }', ['a', 0], 'y')).toBe('{ "a": ["y"] }')
  })

  it('leaves alone what is no JSON, and places that are not there', () => {
    for (const text of ['', '{', '{"a":1}}', 'null x']) expect(setInJson(text, ['a'], 1)).toBe(text)
    for (const path of [['a', 'b'], ['l', 3], ['l', 'x'], ['l', 'x', 'y'], []] as JsonPath[])
      expect(setInJson('{"a":1,"l":[1]}', path, path.length === 0 ? { a: 1, l: [1] } : 2)).toBe('{"a":1,"l":[1]}')
  })

  it('changes the one of two members by the same name that counts', () => {
    expect(setInJson('{"a":1,"a":2}', ['a'], 3)).toBe('{"a":1,"a":3}')
    expect(JSON.parse(setInJson('{}', ['__proto__'], 'x'))).toEqual(JSON.parse('{"__proto__":"x"}'))
  })
})

describe('removeInJson', () => {
  it('takes the comma along', () => {
    expect(removeInJson('{ "a": 1, "b": 2 }', ['b'])).toBe('{ "a": 1 }')
    expect(removeInJson('{ "a": 1, "b": 2 }', ['a'])).toBe('{ "b": 2 }')
    expect(removeInJson('{ "a": 1 }', ['a'])).toBe('{}')
    expect(removeInJson('[1, 2, 3]', [1])).toBe('[1, 3]')
    expect(removeInJson('[1]', [4])).toBe('[1]')
  })
})

test('a text that lies too deep is not walked', () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000)
  expect(readJsonTree(deep)).toBeNull()
  expect(setInJson(deep, [0], 1)).toBe(deep)
})
