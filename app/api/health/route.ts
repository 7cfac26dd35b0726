import { runningRegistry } from '#kernel'
import { route } from '../respond.ts'

export const GET = route(async () => {
  const health = await runningRegistry().health()
  return Response.json(health, { status: health.status === 'unhealthy' ? 503 : 200, headers: { 'cache-control': 'no-store' } })
})
