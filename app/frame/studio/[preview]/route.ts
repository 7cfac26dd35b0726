import { database } from '#kernel'
import { awaitPreview, heldPreview } from '#studio'
import { errorResponse, requestLocale, route } from '../../../api/respond.ts'
import { showPreview, studioPerson, viewSchema } from '../show-preview.ts'

const patienceMilliseconds = 2_000

/** A draft as somebody is writing it, for that person alone. With `wait` in the address also one that is still being vetted: nothing where it is refused. */
export const GET = route<{ params: Promise<{ preview: string }> }>(async (request, context) => {
  const [{ preview }, person] = await Promise.all([context.params, studioPerson(request)])
  const search = request.nextUrl.searchParams
  const view = viewSchema.safeParse(Object.fromEntries(search))
  if (!person || !view.success) return errorResponse('component-unknown', 404, requestLocale(request))
  const waits = search.has('wait')
  const held = waits ? await awaitPreview(preview, person.id, patienceMilliseconds) : heldPreview(preview, person.id)
  if (!held && waits) return new Response(null, { status: 204 })
  const response = held ? await showPreview(await database(), request, held, view.data) : null
  return response ?? errorResponse('component-unknown', 404, requestLocale(request))
})
