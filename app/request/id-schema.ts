import { z } from 'zod'

/** The shape of every id that a browser may name. Anything else is refused before it reaches a table. */
export const idSchema = z.string().regex(/^[A-Za-z0-9]{8,64}$/)
