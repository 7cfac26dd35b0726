import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameActions, framePages, frameRatings } from '#templates/client'
import { actions, pages, ratings, readFrameMessage } from './frame-message.ts'

const said = (method: string, params: unknown) => readFrameMessage({ jsonrpc: '2.0', method, params })

describe('readFrameMessage', () => {
  it('knows the same actions, pages and opinions as the templates', () => {
    expect([actions, pages, ratings]).toEqual([frameActions, framePages, frameRatings])
  })

  it('reads what the runtime sends, and only the members it knows', () => {
    expect(said('ui/initialize', {})).toEqual({ method: 'ui/initialize' })
    expect(said('ui/size-changed', { height: 345 })).toEqual({ method: 'ui/size-changed', height: 345 })
    expect(said('ui/action', { action: 'explain', fact: 'annual.2027.relation.clash.day-luck', extra: 1 })).toEqual({
      method: 'ui/action',
      action: 'explain',
      fact: 'annual.2027.relation.clash.day-luck',
    })
    expect(said('ui/action', { action: 'open', value: 'annual-strip' })).toEqual({ method: 'ui/action', action: 'open', value: 'annual-strip' })
  })

  it.each([
    ['ui/action', { action: 'navigate' }],
    ['ui/action', { action: 'open' }],
    ['ui/action', { action: 'open', value: 'settings' }],
    ['ui/action', { action: 'open', value: ['corrections'] }],
    ['ui/action', { action: 'rate', value: 'corrections' }],
    ['ui/action', { action: 'explain' }],
    ['ui/action', { action: 'select', value: 'up' }],
    ['ui/action', { action: 'open', value: 'https://example.org' }],
    ['ui/action', { action: 'explain', fact: '<b>' }],
    ['ui/action', { action: 'explain', fact: ['day.stem'] }],
    ['ui/action', { action: 'explain', fact: 'a'.repeat(200) }],
    ['ui/size-changed', { height: '345' }],
    ['ui/size-changed', { height: Number.POSITIVE_INFINITY }],
    ['ui/anything', {}],
    ['ui/initialize', null],
  ])('drops %s %j', (method, params) => {
    expect(said(method, params)).toBeNull()
  })

  it('drops anything else without failing', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readFrameMessage(data)).toBeNull()
      }),
    )
    expect(readFrameMessage({ method: 'ui/initialize', params: {} })).toBeNull()
  })
})
