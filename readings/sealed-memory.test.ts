import { describe, expect, test } from 'vitest'
import type { PersonSeal } from '#kernel'
import { oneLine, openMemory, type SealedMemory, sealMemory, textToFind } from './sealed-memory.ts'

const seal: PersonSeal = {
  seal: (value, context) => new Uint8Array(Buffer.from(JSON.stringify({ context, value }))),
  open: (sealed, context) => {
    const opened = JSON.parse(Buffer.from(sealed).toString())
    if (opened.context !== context) throw new Error('ciphertext-invalid')
    return opened.value
  },
  derive: () => new Uint8Array(32),
}
const memory: SealedMemory = { topic: 'move', question: '이사해도 될까요?', summary: '봄보다 가을이 나아요.', corrected: false }

describe('oneLine', () => {
  test('leaves a short line and closes its gaps', () => {
    expect(oneLine('  봄보다\n 가을이  나아요. ')).toBe('봄보다 가을이 나아요.')
  })
  test('cuts a long one at a word, and one without words anyway', () => {
    expect(oneLine('가나다 '.repeat(200))).toMatch(/^[가나다 ]{100,240}…$/)
    expect(oneLine('가'.repeat(500)).length).toBeLessThanOrEqual(241)
  })
})

describe('a sealed memory', () => {
  test('opens as it was, and under its own id alone', () => {
    const sealed = sealMemory(seal, 'one', memory)
    expect(openMemory(seal, 'one', sealed)).toEqual(memory)
    expect(() => openMemory(seal, 'two', sealed)).toThrow('ciphertext-invalid')
  })

  test('of before it had a topic and a line gets both from what it kept', () => {
    const older = seal.seal({ question: '올해 이직해도 될까요?', text: '올해 이직해도 될까요?\n올해는 옮길 만해요. 가을이 나아요.' }, 'memory/one')
    expect(openMemory(seal, 'one', older)).toEqual({
      topic: 'career',
      question: '올해 이직해도 될까요?',
      summary: '올해는 옮길 만해요.',
      corrected: false,
    })
  })

  test('is found by its question, and by its line once that is the person’s own', () => {
    expect(textToFind(memory)).toBe('이사해도 될까요?')
    expect(textToFind({ ...memory, corrected: true })).toContain('가을이 나아요')
  })
})
