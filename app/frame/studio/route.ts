import { z } from 'zod'
import { drawPreview, goldenChartIds, holdPreview, refusePreview, sampleTexts } from '#studio'
import { compileFiles, templateFilesSchema } from '#templates'
import { type Locale, locales } from '#templates/client'
import { readBody, requireCaller, requireRate, route } from '../../api/respond.ts'
import { previewMoment } from './show-preview.ts'

const bodySchema = z.strictObject({ id: z.uuid().optional(), files: templateFilesSchema })
const bodyBytes = 1_048_576

/**
 * Vets what somebody is writing and holds it for frames: `{ findings, preview }`. `preview` is null while the vetter refuses it; else it
 * says under which id it can be shown, how high it is and over which golden charts it can be drawn. With an `id` of the caller's own a
 * frame may already wait for it. Nothing is stored.
 */
export const POST = route(async (request) => {
  const person = await requireCaller(request, 'studio.open')
  await requireRate('studio-preview', person.id, { burst: 600, perMilliseconds: 60_000 })
  const { id, files } = await readBody(request, bodySchema, bodyBytes)
  const result = await compileFiles(files)
  if (!result.ok) {
    if (id) refusePreview(id, person.id)
    return Response.json({ findings: result.findings, preview: null })
  }
  const { compiled } = result
  const { manifest } = compiled
  const texts = sampleTexts(
    files,
    Object.entries(manifest.slots).flatMap(([name, { type }]) => (type === 'text' ? [name] : [])),
  )
  // Before anything else is worked out: a frame may be waiting.
  const held = holdPreview({ personId: person.id, compiled, texts }, id)
  const moment = previewMoment()
  const chartsIn = (locale: Locale) =>
    goldenChartIds.filter((chart) => drawPreview(compiled, { chart, locale, texts: texts[locale], now: moment }).ok)
  return Response.json({
    findings: [],
    preview: {
      id: held,
      title: manifest.title,
      height: manifest.height,
      charts: Object.fromEntries(locales.map((locale) => [locale, chartsIn(locale)])),
    },
  })
})
