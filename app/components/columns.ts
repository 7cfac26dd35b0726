import type { Position } from '#engine/client'

/** The pillars from left to right; one reads them from the right, year first. */
export const columns = ['hour', 'day', 'month', 'year'] as const satisfies readonly Position[]
