import { expect, test } from 'vitest'
import { limitResponse } from './limit-response.ts'

test('an answer within the limit arrives as it is', async () => {
  const response = await limitResponse(async () => new Response('0123456789', { status: 201, headers: { 'x-name': 'value' } }), 10)('http://local')
  expect([response.status, response.headers.get('x-name'), await response.text()]).toEqual([201, 'value', '0123456789'])
})

test('a longer one breaks off, and its source is told', async () => {
  let cancelled = false
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(4)),
    cancel: () => {
      cancelled = true
    },
  })
  const response = await limitResponse(async () => new Response(endless), 10)('http://local')
  await expect(response.text()).rejects.toThrow('response-too-long')
  expect(cancelled).toBe(true)
})

test('an answer without a body stays without', async () => {
  const response = await limitResponse(async () => new Response(null, { status: 204 }), 10)('http://local')
  expect(response.body).toBeNull()
})
