import { NextRequest } from 'next/server'
import { afterEach, expect, it, vi } from 'vitest'
import { route } from './respond.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

it.each([
  ['/share/c2VjcmV0LXRva2Vu', 'share'],
  ['/frame/c2VjcmV0LXRva2Vu', 'frame'],
  ['/frame/shared/c2VjcmV0LXRva2Vu', 'frame'],
  ['/c2VjcmV0/../share/c2VjcmV0LXRva2Vu', 'share'],
  ['/api/share/c2VjcmV0LXRva2Vu', 'api/share'],
  ['/api/chat?token=c2VjcmV0LXRva2Vu', 'api/chat'],
])('a failure at %s is logged without what may be a token', async (path, name) => {
  vi.stubEnv('LOG_LEVEL', 'info')
  const logged = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  const fails = route(async () => {
    throw new Error('c2VjcmV0LXRva2Vu')
  })
  expect((await fails(new NextRequest(`http://127.0.0.1:3000${path}`), undefined)).status).toBe(500)
  const lines = logged.mock.calls.map(([line]) => String(line)).join('')
  expect(lines).toContain(`"route":"${name}"`)
  expect(lines).not.toContain('c2VjcmV0')
})
