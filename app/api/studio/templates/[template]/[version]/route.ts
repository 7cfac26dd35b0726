import { readVersionFiles } from '#studio'
import { studioRoute } from '../../../studio-route.ts'

export const GET = studioRoute<'template' | 'version'>(
  async ({ client, named: { template, version } }) =>
    (await readVersionFiles(client, template, version)) ?? { outcome: 'refused', refusal: 'version-unknown' },
)
