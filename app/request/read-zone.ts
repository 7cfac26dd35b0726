import { cookies } from 'next/headers'
import { timeZoneExists } from '#engine'

const shape = /^[A-Za-z0-9_+\-/]{1,64}$/

/** The zone that the browser last said it is in (cookie `zone`); null when it has not, or named none that exists. */
export async function readZone(): Promise<string | null> {
  const value = decode((await cookies()).get('zone')?.value ?? '')
  return shape.test(value) && timeZoneExists(value) ? value : null
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
