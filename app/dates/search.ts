import { z } from 'zod'
import { chosenDaysSchema } from './chosen-days.ts'
import { askedPurposes, skips } from './find-days.ts'

/** What the address of the page and of its calendar file may say. Dates are looked at by the engine. */
export const datesSearchSchema = z.object({
  profile: z.string().max(64).optional().catch(undefined),
  purpose: z.enum(askedPurposes).optional().catch(undefined),
  from: z.string().max(10).optional().catch(undefined),
  until: z.string().max(10).optional().catch(undefined),
  skip: z
    .union([z.enum(skips), z.array(z.enum(skips)).max(skips.length)])
    .optional()
    .catch(undefined)
    .transform((skip) => (skip === undefined ? [] : typeof skip === 'string' ? [skip] : skip)),
  day: chosenDaysSchema,
})
