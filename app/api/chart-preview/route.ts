import { z } from 'zod'
import { birthSchema, chartOf } from '#engine'
import { now } from '#kernel'
import { isUnderFourteen } from '#readings'
import { errorResponse, readBody, requestLocale, route } from '../respond.ts'

const bodySchema = z.object({ birth: birthSchema })

/** The eight letters while a form is being filled in. Nothing is stored. */
export const POST = route(async (request) => {
  const { birth } = await readBody(request, bodySchema)
  const result = chartOf(birth, now())
  if (!result.ok) return errorResponse(result.error.code, 400, requestLocale(request), result.error.field)
  const { chart } = result
  const { year, month, day, hour } = chart.pillars
  return Response.json({
    pillars: { year: year.pillar, month: month.pillar, day: day.pillar, hour: hour?.pillar ?? null },
    correction: { civil: chart.birth.civil, clock: chart.birth.clock, seconds: chart.convention.correctionSeconds },
    hourBranch: hour?.branch ?? null,
    warnings: chart.warnings,
    child: isUnderFourteen(chart),
  })
})
