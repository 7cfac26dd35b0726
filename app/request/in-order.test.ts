import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inOrder } from './in-order.ts'

let page: EventTarget
beforeEach(() => {
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** A request that is answered when the test says so. */
function held() {
  const told: { answer: (value: string) => void; fail: () => void; begun: boolean } = { answer: () => {}, fail: () => {}, begun: false }
  const send = () => {
    told.begun = true
    return new Promise<string>((resolve, reject) => {
      told.answer = resolve
      told.fail = () => reject(new Error('no line'))
    })
  }
  return { told, send }
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

test('the second waits for the answer to the first', async () => {
  const sendInOrder = inOrder()
  const [deleted, undone] = [held(), held()]
  const first = sendInOrder(deleted.send)
  const second = sendInOrder(undone.send)
  await settle()
  expect([deleted.told.begun, undone.told.begun]).toEqual([true, false])
  deleted.told.answer('gone')
  expect(await first).toBe('gone')
  await settle()
  expect(undone.told.begun).toBe(true)
  undone.told.answer('back')
  expect(await second).toBe('back')
})

test('one that fails holds nobody up', async () => {
  const sendInOrder = inOrder()
  const [broken, next] = [held(), held()]
  const first = sendInOrder(broken.send)
  const second = sendInOrder(next.send)
  await settle()
  broken.told.fail()
  await expect(first).rejects.toThrow('no line')
  await settle()
  next.told.answer('done')
  expect(await second).toBe('done')
})

test('what waits when the page goes is sent at once', async () => {
  const sendInOrder = inOrder()
  const [slow, waiting] = [held(), held()]
  void sendInOrder(slow.send)
  void sendInOrder(waiting.send)
  await settle()
  expect(waiting.told.begun).toBe(false)
  page.dispatchEvent(new Event('pagehide'))
  await settle()
  expect(waiting.told.begun).toBe(true)
})
