import { describe, expect, it } from 'vitest'
import { frameAddress, otherOwnName } from './frame-address.ts'

const chromium = { userAgentData: {} }
const firefox = {}

describe('the address of a frame', () => {
  it('asks for another site on the own machine where the browser would keep it in the process of its page', () => {
    for (const hostname of ['127.0.0.1', 'localhost']) {
      expect(frameAddress('/frame/token', { hostname }, firefox)).toBe('/frame/token?apart')
      expect(frameAddress('/frame/studio/published?chart=a', { hostname }, firefox)).toBe('/frame/studio/published?chart=a&apart')
      expect(frameAddress('/frame/token', { hostname }, chromium)).toBe('/frame/token')
    }
  })

  it('is left as it is anywhere else', () => {
    for (const hostname of ['heal7.example', '127.0.0.1.example', 'frames.localhost', '[::1]', '10.0.0.5', ''])
      expect(frameAddress('/frame/token', { hostname }, firefox)).toBe('/frame/token')
  })
})

it('names the machine by its other name, and no other machine', () => {
  expect(otherOwnName('127.0.0.1:3000')).toBe('localhost:3000')
  expect(otherOwnName('localhost:3000')).toBe('127.0.0.1:3000')
  expect(otherOwnName('localhost')).toBe('127.0.0.1')
  for (const host of [
    'heal7.example',
    'localhost.example',
    'localhost:3000.example',
    'localhost:x',
    '127.0.0.1:',
    '[::1]:3000',
    '',
    'localhost:3000/frame',
  ])
    expect(otherOwnName(host), host).toBeNull()
})
