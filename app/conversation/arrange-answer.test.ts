import { expect, test } from 'vitest'
import type { Beat, ComponentData, SentenceData } from '#readings/client'
import { arrangeAnswer, isWhole } from './arrange-answer.ts'

function sentence(id: string, beat: Beat) {
  const data: SentenceData = { id, beat, segments: [{ kind: 'text', text: id }], evidence: [], check: 'no-claim' }
  return { type: 'data-sentence', id, data } as const
}
function component(id: string) {
  const data: ComponentData = {
    id,
    template: 'four-pillars',
    version: '1.0.0',
    title: '',
    source: '/frame/x',
    height: { 320: 1, 358: 1, 620: 1 },
    summary: '',
  }
  return { type: 'data-component', id, data } as const
}

test('sentences of a beat stay together and components stand where they arrived', () => {
  const { blocks } = arrangeAnswer([component('c'), sentence('b', 'when'), sentence('d', 'when'), sentence('e', 'why'), component('f')])
  expect(blocks.map((block) => (block.kind === 'component' ? block.key : `${block.beat}:${block.sentences.map(({ id }) => id).join('')}`))).toEqual([
    'c',
    'when:bd',
    'why:e',
    'f',
  ])
})

test('the verdict stands on top, however late it comes', () => {
  const { verdict, blocks } = arrangeAnswer([component('c'), sentence('a', 'verdict'), sentence('b', 'when'), sentence('d', 'verdict')])
  expect(verdict.map(({ id }) => id)).toEqual(['a', 'd'])
  expect(blocks.map(({ key }) => key)).toEqual(['c', 'b'])
})

test('components that a layout puts first stand before the verdict, and one that comes later stands below', () => {
  const laid = (layout: 'component-first' | 'words-first' | 'side-by-side') => ({ type: 'data-layout', data: { layout } }) as const
  const parts = [component('c'), component('d'), sentence('a', 'verdict'), component('e'), sentence('b', 'when')]
  expect(arrangeAnswer([laid('component-first'), ...parts])).toMatchObject({ lead: 2, layout: 'component-first' })
  expect(arrangeAnswer([laid('component-first'), sentence('a', 'verdict'), component('c')])).toMatchObject({ lead: 0 })
  expect(arrangeAnswer([laid('side-by-side'), ...parts])).toMatchObject({ lead: 0, layout: 'side-by-side' })
  expect(arrangeAnswer(parts)).toMatchObject({ lead: 0, layout: null })
  expect(arrangeAnswer([laid('component-first'), ...parts]).blocks.map(({ key }) => key)).toEqual(['c', 'd', 'e', 'b'])
})

test('a component between two sentences of a beat parts them', () => {
  const { blocks } = arrangeAnswer([sentence('a', 'why'), component('c'), sentence('b', 'why')])
  expect(blocks).toHaveLength(3)
})

test('a text goes into its own component only', () => {
  const { blocks } = arrangeAnswer([
    component('c'),
    component('d'),
    { type: 'data-component-text', data: { component: 'd', slot: 'advice', text: '쉬어 가세요.' } },
    { type: 'data-component-text', data: { component: 'gone', slot: 'advice', text: 'x' } },
  ])
  expect(blocks.map((block) => block.kind === 'component' && block.texts)).toEqual([{}, { advice: '쉬어 가세요.' }])
})

test('what stands around the answer is kept apart', () => {
  const toldBirth = { read: { profile: 'p', label: '나' }, kind: 'another', birth: { date: '1990-05-12' }, place: null, kept: null } as const
  const proof = { sentences: 2, supported: 3, contradicted: 0, absent: 0 }
  const answer = arrangeAnswer([
    { type: 'data-started', data: { conversation: 'x', answer: 'y', question: 'q' } },
    { type: 'data-recall', data: { count: 2, labels: ['이사해도 될까요?', '이직은요?'] } },
    { type: 'data-notice', data: { code: 'hour-unknown' } },
    { type: 'data-safety', data: { kind: 'medical' } },
    { type: 'data-told-birth', data: toldBirth },
    { type: 'data-follow-ups', data: { questions: ['왜요'] } },
    { type: 'data-guess', data: { question: '그거요', others: ['love'] } },
    { type: 'data-proof', data: proof },
  ])
  expect(answer).toEqual({
    verdict: [],
    blocks: [],
    lead: 0,
    layout: null,
    crisis: null,
    recalled: ['이사해도 될까요?', '이직은요?'],
    followUps: ['왜요'],
    proof,
    notices: ['hour-unknown'],
    understanding: null,
    toldBirth,
    guess: { question: '그거요', others: ['love'] },
  })
})

test('an answer is whole with its proof, a question back, or help', () => {
  const understood = { birth: null, place: null, missing: [], problem: null }
  const started = { type: 'data-started', data: { conversation: 'x', answer: 'y', question: 'q' } } as const
  const proof = { type: 'data-proof', data: { sentences: 1, supported: 1, contradicted: 0, absent: 0 } } as const
  expect(isWhole(arrangeAnswer([started, sentence('a', 'verdict')]))).toBe(false)
  expect(isWhole(arrangeAnswer([{ type: 'data-understanding', data: understood }, sentence('a', 'verdict')]))).toBe(false)
  expect(isWhole(arrangeAnswer([sentence('a', 'verdict'), proof]))).toBe(true)
  expect(isWhole(arrangeAnswer([{ type: 'data-understanding', data: { ...understood, missing: ['date'] } }]))).toBe(true)
  expect(isWhole(arrangeAnswer([{ type: 'data-safety', data: { kind: 'crisis' } }]))).toBe(true)
})
