import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { type Person, personOf } from '#accounts'
import { type Locale, localeSchema } from '#templates/client'

/** The person of the request that is being answered, or null before consent; looked up once for all parts of a page. */
export const currentPerson = cache(async (): Promise<Person | null> => personOf(new Headers(await headers())))

/** The language of a request: the person's choice, else the browser's wish, else Korean. */
export function localeOf(choice: string | undefined, wish: string | null): Locale {
  const chosen = localeSchema.safeParse(choice)
  if (chosen.success) return chosen.data
  const wanted = (wish ?? '').split(',').map((entry) => entry.trim().slice(0, 2).toLowerCase())
  return wanted.find((entry): entry is Locale => entry === 'ko' || entry === 'en') ?? 'ko'
}

export async function currentLocale(): Promise<Locale> {
  return localeOf((await cookies()).get('locale')?.value, (await headers()).get('accept-language'))
}
