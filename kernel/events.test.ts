import { expect, it, vi } from 'vitest'
import { createEventBus } from './events.ts'

it('a listener that throws fails neither the emitter nor the others', async () => {
  const failed = vi.fn()
  const heard = vi.fn()
  const bus = createEventBus(failed)
  bus.listen(() => {
    throw new Error('broken listener')
  })
  const stop = bus.listen(heard)
  const event = { name: 'reading.saved' as const, payload: {}, at: new Date(0) }
  bus.emit(event)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(event))
  expect(failed).toHaveBeenCalledOnce()
  stop()
  bus.emit(event)
  await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(2))
  expect(heard).toHaveBeenCalledOnce()
})
