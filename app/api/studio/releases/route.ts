import { z } from 'zod'
import { createRelease, listReleases, releaseName } from '#studio'
import { studioRoute } from '../studio-route.ts'

const bodySchema = z.strictObject({ name: releaseName })

export const GET = studioRoute(async ({ client }) => ({ releases: await listReleases(client) }))

export const POST = studioRoute(async ({ client, actor, now, body }) => createRelease(client, actor, (await body(bodySchema)).name, now))
