import { z } from 'zod'

const most = 40
const daySchema = z.iso.date()

/** The days that an address names as `day`, once or more: real ones only, each once, in order, at most forty. */
export const chosenDaysSchema = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((days) => {
    const named = days === undefined ? [] : typeof days === 'string' ? [days] : days
    return [...new Set(named.slice(0, most).filter((day) => daySchema.safeParse(day).success))].toSorted()
  })
