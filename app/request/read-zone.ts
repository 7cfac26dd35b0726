import { cookies } from 'next/headers'
import { zoneOfCookie } from './zone-of-cookie.ts'

/** The zone that the browser last said it is in (cookie `zone`); null when it has not, or named none that exists. */
export async function readZone(): Promise<string | null> {
  return zoneOfCookie((await cookies()).get('zone')?.value)
}
