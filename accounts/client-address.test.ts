import { describe, expect, it } from 'vitest'
import { clientAddress, networkOf } from './client-address.ts'

describe('where a request came from', () => {
  it('is the socket, whatever the sender claims', () => {
    expect(clientAddress('203.0.113.9', '198.51.100.1', 0)).toBe('203.0.113.9')
    expect(clientAddress('203.0.113.9', undefined, 0)).toBe('203.0.113.9')
  })

  it('is what the outermost proxy of ours saw, never what stood there before', () => {
    expect(clientAddress('10.0.0.1', '1.1.1.1, 203.0.113.9', 1)).toBe('203.0.113.9')
    expect(clientAddress('10.0.0.1', '1.1.1.1, 203.0.113.9, 10.0.0.2', 2)).toBe('203.0.113.9')
  })

  it('falls back to the socket when a proxy wrote nothing or nonsense', () => {
    for (const forwarded of [undefined, '', 'unknown', '<script>', '203.0.113.9:8080'])
      expect(clientAddress('10.0.0.1', forwarded, 1)).toBe('10.0.0.1')
    expect(clientAddress('10.0.0.1', '203.0.113.9', 2)).toBe('10.0.0.1')
  })
})

describe('the network of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.0/24'],
    ['::ffff:203.0.113.200', '203.0.113.0/24'],
    ['2001:db8:1:2ff::1', '2001:db8:1:200::/56'],
    ['2001:db8:1:200:ffff:ffff:ffff:ffff', '2001:db8:1:200::/56'],
    ['fe80::1%eth0', 'fe80:0:0:0::/56'],
    ['::1', '0:0:0:0::/56'],
    ['', 'unknown'],
    ['not an address', 'unknown'],
  ])('%s lies in %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
