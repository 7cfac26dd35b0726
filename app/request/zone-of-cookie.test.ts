import { expect, test } from 'vitest'
import { zoneOfCookie } from './zone-of-cookie.ts'

test.each([
  ['Asia%2FSeoul', 'Asia/Seoul'],
  ['America/Los_Angeles', 'America/Los_Angeles'],
  ['Nowhere/At_All', null],
  ['%', null],
  ['Asia/Seoul; path=/', null],
  ['A'.repeat(65), null],
  [undefined, null],
])('a cookie of %s names the zone %s', (kept, zone) => expect(zoneOfCookie(kept)).toBe(zone))
