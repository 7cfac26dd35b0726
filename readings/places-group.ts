/** Korean name, English name, degrees east of the middle of the place, further names. */
export type PlaceRow = readonly [ko: string, en: string, longitude: number, ...aliases: string[]]

/** Places that share a zone and, for Korea, a province. `detail` tells places of the same name apart. */
export interface PlaceGroup {
  detail: { ko: string; en: string }
  timeZone: string
  rows: readonly PlaceRow[]
}

export function group(ko: string, en: string, timeZone: string, rows: readonly PlaceRow[]): PlaceGroup {
  return { detail: { ko, en }, timeZone, rows }
}
