import { CubeError, database } from '#kernel'
import { drawCard, readPicturedCard, renderPng } from '#readings'
import { localeDictionary } from '../../../../messages/locale-dictionary.ts'
import { createTranslate } from '../../../../messages/translate.ts'
import { idSchema } from '../../../../request/id-schema.ts'
import { requirePerson, requireRate, route } from '../../../respond.ts'

/** A card of the person as a picture to pass on. */
export const GET = route<{ params: Promise<{ id: string }> }>(async (request, context) => {
  const person = await requirePerson(request)
  await requireRate('picture', person.id, { burst: 30, perMilliseconds: 600_000 })
  const id = idSchema.safeParse((await context.params).id)
  const card = id.success ? await readPicturedCard(await database(), person.id, id.data) : null
  if (!card) throw new CubeError('component-unknown', 'No such component.', { status: 404 })
  const t = createTranslate(localeDictionary(card.locale))
  const picture = await renderPng(await drawCard(card, { brand: `HEAL7 Cube · ${t('answer.label')}`, notice: t('picture.private') }))
  return new Response(picture, { headers: { 'content-type': 'image/png', 'content-disposition': 'attachment; filename="heal7-card.png"' } })
})
