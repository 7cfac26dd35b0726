import { timeZoneExists } from '#engine'

const shape = /^[A-Za-z0-9_+\-/]{1,64}$/

/** The time zone that a cookie names, if there is one of that name. */
export function zoneOfCookie(kept = ''): string | null {
  const value = decode(kept)
  return shape.test(value) && timeZoneExists(value) ? value : null
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
