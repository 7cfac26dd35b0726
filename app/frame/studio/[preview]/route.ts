import { database } from '#kernel'
import { heldPreview } from '#studio'
import { errorResponse, requestLocale, route } from '../../../api/respond.ts'
import { showPreview, studioPerson, viewSchema } from '../show-preview.ts'

/** A draft as somebody is writing it, for that person alone. */
export const GET = route<{ params: Promise<{ preview: string }> }>(async (request, context) => {
  const [{ preview }, person] = await Promise.all([context.params, studioPerson(request)])
  const view = viewSchema.safeParse(Object.fromEntries(request.nextUrl.searchParams))
  const held = person && view.success ? heldPreview(preview, person.id) : null
  const response = held && view.success ? await showPreview(await database(), held, view.data) : null
  return response ?? errorResponse('component-unknown', 404, requestLocale(request))
})
