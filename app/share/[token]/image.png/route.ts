import { database, now, once } from '#kernel'
import { drawShareImage, openShare, renderPng, titleOf } from '#readings'
import { errorResponse, requestLocale, requestNetwork, requireRate, route } from '../../../api/respond.ts'
import { localeDictionary } from '../../../messages/locale-dictionary.ts'
import { createTranslate } from '../../../messages/translate.ts'

const keptAtMost = 64
/** Drawn pictures by link; what a link shows never changes, and each request asks anew whether it still works. */
const drawnPictures = () => once('share-pictures', () => new Map<string, ArrayBuffer>())

/** The picture beside a shared link, for as long as that works. */
export const GET = route<{ params: Promise<{ token: string }> }>(async (request, context) => {
  await requireRate('share-picture', requestNetwork(request), { burst: 60, perMilliseconds: 60_000 })
  const { token } = await context.params
  const share = await openShare(await database(), token, now())
  const kept = drawnPictures()
  if (share.state !== 'open') {
    kept.delete(token)
    return errorResponse('share-unknown', share.state === 'gone' ? 410 : 404, requestLocale(request))
  }
  let picture = kept.get(token)
  if (!picture) {
    const t = createTranslate(localeDictionary(share.shown.locale))
    const words = { brand: `HEAL7 Cube · ${t('answer.label')}`, notice: t('composer.notice') }
    picture = new Uint8Array(await renderPng(await drawShareImage({ verdict: titleOf(share.shown) }, words))).buffer
    if (kept.size >= keptAtMost) kept.delete(kept.keys().next().value!)
    kept.set(token, picture)
  }
  return new Response(picture, { headers: { 'content-type': 'image/png', 'x-robots-tag': 'noindex' } })
})
