import { afterEach, expect, it, vi } from 'vitest'
import { saveDraftFiles } from './save-draft-files.ts'

afterEach(() => vi.unstubAllGlobals())

const json = (status: number, body: object) => () => Promise.resolve(Response.json(body, { status }))
const page = (status: number) => () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status, headers: { 'content-type': 'text/html' } }))
const refusal = (code: string) => ({ outcome: 'refused', refusal: code, error: { code, message: 'Why.' } })
const files = { 'source.hbs': 'theirs' }

it.each<[string, () => Promise<Response>, object]>([
  ['saved', json(200, { outcome: 'saved', revision: 2, status: 'draft', findings: [] }), { kind: 'saved', revision: 2, status: 'draft' }],
  ['there already', json(200, { outcome: 'unchanged', revision: 2, status: 'in-review' }), { kind: 'saved', revision: 2, status: 'in-review' }],
  [
    'a conflict',
    json(409, { outcome: 'conflict', revision: 3, status: 'draft', theirs: files }),
    { kind: 'conflict', theirs: { revision: 3, status: 'draft', files } },
  ],
  ['refused', json(413, refusal('too-large')), { kind: 'refused', message: 'Why.' }],
  ['without a session', json(401, { error: { code: 'session-required', message: 'Why.' } }), { kind: 'refused', message: 'Why.' }],
  ['a cut line', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'unanswered' }],
  ['a proxy without its server', page(502), { kind: 'unanswered' }],
  ['a proxy that waited too long', page(504), { kind: 'unanswered' }],
  ['the page of a hotel', page(200), { kind: 'unanswered' }],
  ['a proxy that turns away', page(403), { kind: 'put-off' }],
  ['too much at once', json(429, { error: { code: 'too-many-requests', message: 'Why.' } }), { kind: 'put-off' }],
  ['a failure of ours', json(500, { error: { code: 'unexpected', message: 'Why.' } }), { kind: 'put-off' }],
])('a save that is answered with %s', async (_what, answer, outcome) => {
  vi.stubGlobal('fetch', answer)
  expect(await saveDraftFiles('draft0001', 1, { 'source.hbs': 'mine' })).toEqual(outcome)
})
